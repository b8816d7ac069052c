import ComityModel
import ComityReading

/// Decides what all units of a draft that touch a requirement come to together.
struct DraftVote {
  /// Thresholds, chosen on drafts that are no part of the shipped examples.
  private struct Thresholds {
    /// Least touch of a unit that counts.
    var touch = -0.2
    /// How far a unit's touch may lie below the best one.
    var distance = 0.6
    /// Share of the best vote from which a fulfilment decides: likeness is a poorer witness of contradiction.
    var satisfied = 0.7
    /// What is taken from the score of `missing`: whether something is there, touch tells better.
    var missing = 0.8
    /// How much more a recital must be about a requirement whose place is elsewhere.
    var recitals = 0.4
    /// How much less touch other readings of a unit may have.
    var slack = 0.3
  }

  /// What one unit says.
  private struct Vote {
    let verdict: Verdict
    let unit: Int
    let weight: Double
  }

  let draft: RecognisedDraft
  let requirement: Int
  /// Whether a recital is a normal place for the requirement.
  let recital: Bool
  /// Whether a unit may say that the requirement does not apply.
  let mootCounts: Bool

  /// Units that are about the requirement.
  let touched: TouchedUnits

  private static func thresholds(isShort: Bool) -> Thresholds {
    var thresholds = Thresholds()
    // A text that is one statement is more likely about the requirement, and stance was learned on such texts.
    if isShort { (thresholds.touch, thresholds.missing) = (-0.6, 0) }
    return thresholds
  }

  /// The units that have a say about a requirement; `recital` is whether a recital is a normal place for it.
  static func touched(_ units: RecognisedUnits, _ requirement: Int, recital: Bool) -> TouchedUnits {
    let thresholds = thresholds(isShort: units.isShort)
    return units.touched(
      requirement, least: thresholds.touch, distance: thresholds.distance,
      recitals: recital || units.isShort ? 0 : thresholds.recitals)
  }

  /// What the draft comes to.
  func opinion() -> LikenessOpinion {
    let thresholds = DraftVote.thresholds(isShort: draft.isShort)
    guard let nearest = touched.nearest else {
      return LikenessOpinion(verdict: .missing, sentences: [], reason: "there is no text to compare")
    }
    var votes: [Vote] = []
    for (unit, touch) in touched.near {
      guard let (verdict, margin) = verdict(unit, thresholds), verdict != .missing else { continue }
      if verdict == .notApplicable, !mootCounts { continue }
      let weight = (touch - thresholds.touch + 0.2) * (0.2 + min(margin, 1.5))
      votes.append(Vote(verdict: verdict, unit: unit, weight: weight))
    }
    guard let winner = winner(votes, thresholds) else { return missing(nearest) }
    let own = votes.enumerated().filter { $0.element.verdict == winner }
      .sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }.map(\.element)
    return LikenessOpinion(verdict: winner, sentences: sentences(own), reason: reason(winner, own[0].unit))
  }

  /// What a unit says over all its readings, and by how much it leads; nil where it says nothing.
  private func verdict(_ unit: Int, _ thresholds: Thresholds) -> (verdict: Verdict, margin: Double)? {
    var verdicts: [Verdict] = []
    var margin: Double?
    let count = draft.units[unit].readingCount
    for reading in 0..<count {
      guard let touch = draft.touch(unit, reading: reading, requirement),
        var stance = draft.stance(unit, reading: reading, requirement)
      else {
        verdicts.append(.missing)
        continue
      }
      stance[.missing] -= thresholds.missing
      let (label, lead) = stance.leading
      if margin == nil { margin = lead }
      let isTouched = draft.isShort || touch > thresholds.touch - thresholds.slack
      verdicts.append(isTouched ? label.verdict : .missing)
    }
    guard let first = verdicts.first, let margin else { return nil }
    var verdict = first
    if count > 1 {
      if verdicts.contains(where: { $0 != first }) || draft.isShort { verdict = .disputed }
    } else if draft.units[unit].isOption, first != .missing || draft.isShort {
      verdict = .disputed
    }
    if verdict == .satisfied, draft.units[unit].isRecital, !recital, !draft.isShort { verdict = .partial }
    return (verdict, margin)
  }

  /// Fulfilment decides where it weighs enough, else what weighs most.
  private func winner(_ votes: [Vote], _ thresholds: Thresholds) -> Verdict? {
    var best: [(verdict: Verdict, weight: Double)] = []
    for vote in votes {
      if let place = best.firstIndex(where: { $0.verdict == vote.verdict }) {
        best[place].weight = max(best[place].weight, vote.weight)
      } else {
        best.append((vote.verdict, max(0, vote.weight)))
      }
    }
    guard let most = best.map(\.weight).max() else { return nil }
    if best.contains(where: { $0.verdict == .satisfied && $0.weight > thresholds.satisfied * most }) {
      return .satisfied
    }
    return best.first { $0.weight == most }?.verdict
  }

  /// Most sentences that are shown.
  private static let shown = 3
  /// Share of the best vote that a unit needs to be shown.
  private static let worthShowing = 0.6

  private func sentences(_ votes: [Vote]) -> [Int] {
    var sentences: [Int] = []
    for vote in votes where vote.weight >= DraftVote.worthShowing * votes[0].weight {
      let sentence = draft.sentence(vote.unit, requirement)
      if !sentences.contains(sentence) { sentences.append(sentence) }
      if sentences.count == DraftVote.shown { break }
    }
    return sentences
  }

  private func missing(_ unit: Int) -> LikenessOpinion {
    LikenessOpinion(
      verdict: .missing, sentences: [draft.sentence(unit, requirement)],
      reason: "nothing in the text is like the examples that say it")
  }

  private func reason(_ verdict: Verdict, _ unit: Int) -> String {
    let label = UnitLabel.allCases.first { $0.verdict == verdict } ?? .satisfied
    let words = draft.carriers(unit, requirement, label, limit: 3).map { "“\($0)”" }
    let what =
      switch verdict {
      case .satisfied: "it is like examples that say it"
      case .partial: "it is like examples that say part of it"
      case .violated: "it is like examples that say the opposite"
      case .notApplicable: "it is like examples that exclude it"
      case .disputed: "only some readings of it are like examples that say it"
      default: "it is like examples that leave the answer open"
      }
    return words.isEmpty ? what : "\(what), by \(Wording.list(words, "and"))"
  }
}
