import ComityModel
import ComityReading

/// The sentences of a document that leave a matter to a text that is not at hand, by the words that name the matter: every
/// requirement is held against all of them.
struct OpenMatters {
  /// Words that a matter must share with a topic.
  private static let shared = 2

  /// Sentences in order.
  private let sentences: [Int]
  /// Positions in `sentences` by each beginning of a word that names the matter.
  private var places: [[UInt8]: [Int]] = [:]

  var isEmpty: Bool { sentences.isEmpty }

  init(_ referrals: [Int: Referral], _ document: Document) {
    let open = referrals.filter(\.value.isOpen).sorted { $0.key < $1.key }
    sentences = open.map(\.key)
    for (place, matter) in open.enumerated() {
      for stem in Topic.stems(of: matter.key, in: document, without: matter.value.place) {
        places[stem, default: []].append(place)
      }
    }
  }

  /// Sentences whose matter shares words with a topic, in order.
  func sentences(about topic: Set<[UInt8]>) -> [Int] {
    var counts: [Int: Int] = [:]
    for stem in topic { for place in places[stem] ?? [] { counts[place, default: 0] += 1 } }
    return counts.filter { $0.value >= OpenMatters.shared }.map(\.key).sorted().map { sentences[$0] }
  }
}
