import ComityLua
import ComityModel

/// What a pack asks of records, made ready once for all series of a run.
struct RecordRules: Sendable {
  /// One rule that looks at records.
  struct Entry: Sendable {
    let rule: RuleDeclaration
    /// Place of its requirement in the catalogue; nil where it measures by the founding text alone.
    let requirement: Int?
    /// Strength of the requirement; `required` where there is none.
    let strength: Strength
  }

  let pack: Pack
  /// Why this pack judges.
  let because: String
  /// Whether what rules take is measured.
  let wantsProfile: Bool
  /// Whether verdicts are made at all, and whether they keep the places that prove them.
  let wantsVerdicts, wantsEvidence: Bool
  /// The rules that run.
  let entries: [Entry]
  /// Full ids of the requirements.
  let names: [String]
  /// What a series is told where no rule spoke.
  let silence: [RequirementVerdict]
  /// What a record by itself is told where none spoke of it.
  let silenceOfRecord: [RequirementVerdict]

  init(_ pack: Pack, because: String, options: CheckOptions) {
    (self.pack, self.because) = (pack, because)
    (wantsVerdicts, wantsEvidence) = (options.wantsReport, options.wantsEvidence)
    wantsProfile = options.wantsProfile
    let selection = Selection(select: options.select, ignore: options.ignore)
    /// For each requirement whether a rule looks for it, and whether one does so in single records.
    var asked = [Bool](repeating: false, count: pack.requirements.count)
    var askedOfRecords = asked
    var entries: [Entry] = []
    for (position, rule) in pack.rules.enumerated() where !pack.judgesDrafts(position) {
      let requirement = rule.requirement.flatMap { pack.places[$0] }
      guard rule.runs(in: options.profile), selection.includes(rule, pack: pack.name),
        rule.hasCheck || rule.hasApplies
      else { continue }
      if let requirement { asked[requirement] = true }
      let strength = requirement.map { pack.requirements[$0].strength(profile: options.profile) } ?? .required
      if let requirement, rule.against == .requirement, rule.scope != .series {
        askedOfRecords[requirement] = true
      }
      entries.append(
        Entry(
          rule: rule, requirement: rule.against == .requirement ? requirement : nil, strength: strength))
    }
    let names = pack.requirements.map { "\(pack.name)/\($0.id)" }
    (self.entries, self.names) = (entries, names)
    func verdicts(_ answer: (Int) -> (Verdict, String)) -> [RequirementVerdict] {
      pack.requirements.enumerated().map { place, requirement in
        let (verdict, reason) = answer(place)
        return RequirementVerdict(
          requirement: names[place], strength: requirement.strength(profile: options.profile),
          verdict: verdict, reason: reason)
      }
    }
    silence = verdicts {
      asked[$0]
        ? (.undetermined, "The records hold nothing that it could be seen in.")
        : (.notChecked, "No rule of this pack that ran checks it in records.")
    }
    silenceOfRecord = verdicts {
      askedOfRecords[$0]
        ? (.notApplicable, "This record holds nothing that it asks about.")
        : (.notChecked, "The series of its body answers it.")
    }
  }
}
