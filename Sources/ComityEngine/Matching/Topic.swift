import ComityModel

/// What a sentence is about, roughly: the beginnings of its longer words.
enum Topic {
  /// Bytes of a word that are compared.
  private static let length = 5

  /// Beginnings of the words of a sentence that can name a matter.
  static func stems(of sentence: Int, in document: Document, without place: Range<Int> = 0..<0) -> Set<
    [UInt8]
  > {
    var stems: Set<[UInt8]> = []
    for position in document.sentences[sentence].words where !place.contains(position) {
      let folded = document.words.folded(Int(document.sequence[position]))
      if folded.count >= 4, !empty.contains(folded) { stems.insert(Array(folded.prefix(length))) }
    }
    return stems
  }

  /// Whether two sentences share words that can name a matter.
  static func areKin(_ first: Int, _ second: Int, in document: Document) -> Bool {
    !stems(of: first, in: document).isDisjoint(with: stems(of: second, in: document))
  }

  /// Beginnings of the words of a text.
  static func stems(of text: String) -> Set<[UInt8]> {
    var stems: Set<[UInt8]> = []
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      // Every requirement is asked for its words, and almost none has letters beyond these.
      let lowered = text.utf8.map { $0 >= 0x41 && $0 <= 0x5A ? $0 + 0x20 : $0 }
      for word in lowered.split(whereSeparator: { $0 < 0x61 || $0 > 0x7A }) where word.count >= 4 {
        let stem = Array(word.prefix(length))
        if word.count > longestEmpty || !empty.contains(Array(word)) { stems.insert(stem) }
      }
      return stems
    }
    for word in text.lowercased().split(whereSeparator: { !$0.isLetter }) where word.utf8.count >= 4 {
      let folded = Array(word.utf8)
      if !empty.contains(folded) { stems.insert(Array(folded.prefix(length))) }
    }
    return stems
  }

  /// Whether a sentence sets a number that may not be passed.
  static func caps(_ sentence: Int, in document: Document) -> Bool {
    let words = document.words(of: sentence).map { document.words.folded(Int($0)) }
    return words.indices.contains { index in
      let next = index + 1 < words.count ? words[index + 1] : []
      return words[index] == exceed || words[index] == maximum || words[index] == more && next == than
        || words[index] == limited && next == to
    }
  }

  private static let exceed = Array("exceed".utf8)
  private static let maximum = Array("maximum".utf8)
  private static let more = Array("more".utf8)
  private static let than = Array("than".utf8)
  private static let limited = Array("limited".utf8)
  private static let to = Array("to".utf8)
  private static let empty: Set<[UInt8]> = Set(
    """
    shall will would should must could might have been being each every which that this these those with from into \
    such only subject article paragraph paragraphs section annex rule rules notwithstanding under within other their \
    there where when what
    """.utf8.split { $0 == 0x20 || $0 == 0x0A }.map { Array($0) })
  private static let longestEmpty = empty.map(\.count).max() ?? 0
}
