import ComityLua
import ComityModel

/// What one rule said about one subject, a series or a record, for the verdict of its requirement.
struct Statement {
  /// The part of a rule's answer that is about the subject.
  struct Answer {
    var reports: [RuleReport] = []
    var proofs: [RulePlace] = []
    var applied = 0
    var isAffirmed = false
  }

  /// Full id of the rule.
  let rule: String
  /// Whether rules of the same requirement combine to their best.
  private let isAlternative: Bool
  let verdict: Verdict
  let reason: String
  /// Places that show it.
  private(set) var evidence: [RulePlace] = []
  /// Whether it found neither a fault nor a proof; it gives way to any rule that did.
  private(set) var isSilent = false

  /// The verdict that a report's name stands for.
  static func verdict(of report: RuleReport) -> Verdict { Verdict(rawValue: report.name) ?? .violated }

  /// The severity of a remark, `report.info` or `report.warning`, which changes no verdict; nil for other reports.
  static func remark(_ report: RuleReport) -> Severity? {
    report.name == Verdict.error.rawValue ? nil : Severity(rawValue: report.name)
  }

  /// A rule that broke down.
  init(_ rule: RuleDeclaration, failed message: String) {
    self.init(rule, .error, "the rule failed: \(message)")
  }

  private init(
    _ rule: RuleDeclaration, _ verdict: Verdict, _ reason: String, _ evidence: [RulePlace] = [],
    isSilent: Bool = false
  ) {
    (self.rule, isAlternative, self.verdict, self.reason) = (rule.id, rule.alternative, verdict, reason)
    (self.evidence, self.isSilent) = (evidence, isSilent)
  }

  /// What a rule's answer comes to; nil where it comes to nothing.
  init?(_ rule: RuleDeclaration, _ answer: Answer) {
    let worst = answer.reports.map { Statement.verdict(of: $0) }.min { $0.rank < $1.rank }
    if let worst, worst.rank < Verdict.satisfied.rank || answer.proofs.isEmpty {
      let decisive = answer.reports.filter { Statement.verdict(of: $0) == worst }
      self.init(rule, worst, decisive.first?.message ?? rule.title, decisive.map(\.place))
    } else if !answer.proofs.isEmpty {
      self.init(rule, .satisfied, rule.title, answer.proofs)
    } else if answer.isAffirmed || rule.lint && answer.applied > 0 {
      self.init(rule, .satisfied, rule.title)
    } else if rule.hasApplies, answer.applied == 0 {
      self.init(rule, .notApplicable, "The records hold nothing that it asks about.", isSilent: true)
    } else if answer.applied > 0 {
      self.init(rule, .undetermined, "The records show neither a fault nor a proof.", isSilent: true)
    } else {
      return nil
    }
  }

  /// The rule that decides: the worst, of alternatives the best first; those that found nothing give way.
  static func decisive(_ statements: [Statement]) -> Statement? {
    if statements.count == 1 { return statements[0] }
    let loud = statements.filter { !$0.isSilent }
    let heard = loud.isEmpty ? statements : loud
    let best = heard.filter(\.isAlternative).max { $0.verdict.rank < $1.verdict.rank }
    let others = heard.filter { !$0.isAlternative } + (best.map { [$0] } ?? [])
    return others.min { $0.verdict.rank < $1.verdict.rank }
  }
}
