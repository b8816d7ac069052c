/// The answer for one requirement and one subject.
public enum Verdict: String, CaseIterable, Sendable {
  case satisfied, partial, disputed, violated, missing, undetermined
  case notApplicable = "not-applicable"
  /// The body has decided not to act on a failing verdict.
  case waived
  /// No rule that ran could show it in this kind of subject.
  case notChecked = "not-checked"
  /// A rule failed to do its work.
  case error

  /// Rank when several rules or records speak for one requirement: the lowest wins.
  public var rank: Int {
    switch self {
    case .error: 0
    case .violated: 1
    case .disputed: 2
    case .partial: 3
    case .missing: 4
    case .undetermined: 5
    case .satisfied: 6
    case .notApplicable: 7
    case .waived: 8
    case .notChecked: 9
    }
  }

  /// The worse of two answers.
  public static func worst(_ left: Verdict, _ right: Verdict) -> Verdict {
    left.rank <= right.rank ? left : right
  }
}

/// What carried a piece of evidence.
public enum Carrier: String, Sendable {
  case pattern, slot, likeness, lua
}
