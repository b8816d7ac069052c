import ComityModel

/// A verdict in words for people: what it is called and what it means.
struct VerdictWord: Sendable {
  let verdict: Verdict
  /// What it is called.
  let text: String
  /// What it means, one sentence.
  let meaning: String

  /// All verdicts, those that ask for work first.
  static let all: [VerdictWord] = [
    VerdictWord(
      verdict: .violated, text: "violated",
      meaning: "The text says or does the opposite of what is asked for."),
    VerdictWord(
      verdict: .missing, text: "missing", meaning: "Nothing was found that does what is asked for."),
    VerdictWord(
      verdict: .partial, text: "partial", meaning: "Only a part is there, or it is said too weakly."),
    VerdictWord(
      verdict: .disputed, text: "disputed",
      meaning: "It stands only in brackets or in one of several alternatives."),
    VerdictWord(
      verdict: .undetermined, text: "undetermined",
      meaning: "A person must judge, or the text that answers it is not at hand."),
    VerdictWord(
      verdict: .error, text: "rule failed", meaning: "A rule could not do its work; nothing can be said."),
    VerdictWord(
      verdict: .satisfied, text: "satisfied",
      meaning: "It is there, in full strength, and nothing contradicts it."),
    VerdictWord(
      verdict: .waived, text: "waived",
      meaning: "It fails, and the body has decided to let it stand for a time."),
    VerdictWord(
      verdict: .notApplicable, text: "not applicable",
      meaning: "The text excludes what this requirement is about."),
    VerdictWord(
      verdict: .notChecked, text: "not checked",
      meaning: "Evidence of this kind cannot show it, or no rule was run."),
  ]

  /// The word for a verdict.
  static func of(_ verdict: Verdict) -> VerdictWord {
    all.first { $0.verdict == verdict } ?? VerdictWord(verdict: verdict, text: verdict.rawValue, meaning: "")
  }
}
