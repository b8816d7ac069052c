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
    /// Evidence in the reading that is worth most.
    var evidence: [GradedEvidence] = []
  }

  let support: Channel
  let contradiction: Channel
  let exclusion: Channel
  let delegation: Channel

  /// Combines the evidence of one block.
  init(_ evidence: [GradedEvidence], block: Block, document: Document) {
    func channel(_ stances: [Stance]) -> Channel {
      let own = evidence.filter { stances.contains($0.evidence.stance) && $0.worth > .none }
      guard !own.isEmpty else { return Channel() }
      let settled = own.filter { !$0.isDisputed }
      guard block.readings > 1, !own.contains(where: { $0.evidence.carrier == .lua }) else {
        let best = BlockOutcome.worth(own)
        let disputed = BlockOutcome.worth(settled) < best
        return Channel(worth: best, isDisputed: disputed, evidence: disputed ? own : settled)
      }
      var byReading: [Int: [GradedEvidence]] = [:]
      for piece in own {
        byReading[document.sentences[piece.evidence.sentence].reading, default: []].append(piece)
      }
      let worths = (0..<block.readings).map { BlockOutcome.worth(byReading[$0] ?? []) }
      let best = worths.max() ?? .none
      let first = worths.firstIndex(of: best) ?? 0
      let differs = worths.contains { $0 != best }
      return Channel(worth: best, isDisputed: differs, evidence: byReading[first] ?? [])
    }
    support = channel([.support, .weaken, .reword])
    contradiction = channel([.contradict])
    exclusion = channel([.exclude])
    delegation = channel([.delegate])
  }

  /// The most that some evidence is worth together: parts of a conjunction add up.
  static func worth(_ evidence: [GradedEvidence]) -> Worth {
    let best = evidence.reduce(Worth.none) { max($0, $1.worth) }
    return best == .part && Halves.complete(evidence) != nil ? .full : best
  }
}

/// Adds up parts of conjunctions over sentences.
enum Halves {
  /// Evidence that brings all parts of one conjunction together; nil where a part is nowhere.
  static func complete(_ evidence: [GradedEvidence]) -> [GradedEvidence]? {
    var groups: [[String]: [GradedEvidence]] = [:]
    var order: [[String]] = []
    for piece in evidence where piece.worthOfParts == .full && piece.evidence.stance == .support {
      let asked = piece.evidence.halves.asked
      if asked.isEmpty { continue }
      if groups[asked] == nil { order.append(asked) }
      groups[asked, default: []].append(piece)
    }
    for asked in order {
      var lacking = Set(asked)
      var used: [GradedEvidence] = []
      for piece in groups[asked] ?? [] {
        let left = lacking.intersection(piece.evidence.halves.lacking)
        if left.count < lacking.count { used.append(piece) }
        lacking = left
      }
      if lacking.isEmpty { return used }
    }
    return nil
  }
}
