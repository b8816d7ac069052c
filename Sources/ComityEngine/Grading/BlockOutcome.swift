import ComityModel

/// What the evidence of one rule in one block comes to over all readings of the block.
///
/// A stance that holds in every reading is settled, whatever brackets stand around its words; one that holds in some
/// readings only is disputed.
struct BlockOutcome {
  /// What a stance comes to.
  struct Channel {
    /// Worth in the best reading.
    var worth = Worth.none
    /// Whether the worth differs between readings or stands under dispute.
    var isDisputed = false
    /// Places of the evidence in the reading that is worth most.
    var evidence: [Int] = []
  }

  let support: Channel
  let contradiction: Channel
  let exclusion: Channel
  let delegation: Channel

  /// Combines the evidence at some places of `graded`, which stands in one block.
  init(_ graded: [GradedEvidence], _ places: [Int], block: Block, document: Document) {
    func channel(_ stances: [Stance]) -> Channel {
      let own = places.filter { stances.contains(graded[$0].evidence.stance) && graded[$0].worth > .none }
      guard !own.isEmpty else { return Channel() }
      let settled = own.filter { !graded[$0].isDisputed }
      guard block.readings > 1, !own.contains(where: { graded[$0].evidence.carrier == .lua }) else {
        let best = BlockOutcome.worth(own, of: graded)
        let disputed = BlockOutcome.worth(settled, of: graded) < best
        return Channel(worth: best, isDisputed: disputed, evidence: disputed ? own : settled)
      }
      var byReading = [[Int]](repeating: [], count: block.readings)
      for place in own {
        byReading[document.sentences[graded[place].evidence.sentence].reading].append(place)
      }
      let worths = byReading.map { BlockOutcome.worth($0, of: graded) }
      let best = worths.max() ?? .none
      let first = worths.firstIndex(of: best) ?? 0
      let differs = worths.contains { $0 != best }
      return Channel(worth: best, isDisputed: differs, evidence: byReading[first])
    }
    support = channel([.support, .weaken, .reword])
    contradiction = channel([.contradict])
    exclusion = channel([.exclude])
    delegation = channel([.delegate])
  }

  /// The most that some evidence is worth together: parts of a conjunction add up.
  private static func worth(_ places: [Int], of graded: [GradedEvidence]) -> Worth {
    let best = places.reduce(Worth.none) { max($0, graded[$1].worth) }
    return best == .part && Halves.complete(places, of: graded) != nil ? .full : best
  }
}

/// Adds up parts of conjunctions over sentences.
enum Halves {
  /// Places of the evidence that brings all parts of one conjunction together; nil where a part is nowhere.
  static func complete(_ places: [Int], of graded: [GradedEvidence]) -> [Int]? {
    var groups: [[String]: [Int]] = [:]
    var order: [[String]] = []
    for place in places
    where graded[place].worthOfParts == .full && graded[place].evidence.stance == .support {
      let asked = graded[place].evidence.halves.asked
      if asked.isEmpty { continue }
      if groups[asked] == nil { order.append(asked) }
      groups[asked, default: []].append(place)
    }
    for asked in order {
      var lacking = Set(asked)
      var used: [Int] = []
      for place in groups[asked] ?? [] {
        let left = lacking.intersection(graded[place].evidence.halves.lacking)
        if left.count < lacking.count { used.append(place) }
        lacking = left
      }
      if lacking.isEmpty { return used }
    }
    return nil
  }
}
