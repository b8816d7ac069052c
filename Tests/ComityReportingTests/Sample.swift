import ComityModel

/// A small report in which every kind of line occurs once.
enum Sample {
  static let text = """
    # Draft “Programme” é

    ## Article 7

    1. The Chair may establish technical groups,
    and é\t[shall] end them.

    """

  static let source = Source(path: "drafts/draft.md", bytes: Array(text.utf8))

  /// The bytes of `words` in the sample text.
  static func range(_ words: String) -> ByteRange {
    let bytes = Array(text.utf8)
    let wanted = Array(words.utf8)
    let start = (0...(bytes.count - wanted.count)).first {
      bytes[$0..<$0 + wanted.count].elementsEqual(wanted)
    }
    return ByteRange(start ?? 0, (start ?? 0) + wanted.count)
  }

  static func location(_ words: String, _ label: String) -> Location {
    Location(source: 0, range: range(words), label: label)
  }

  static var report: Report {
    let requirement = Requirement(
      id: "groups.created", text: "Groups are created by the yearly meeting.",
      quote: "created by a decision of the yearly meetings", citation: "S23",
      strengths: ["default": .required],
      layers: [.operative], evidencing: [.draft], line: 3)
    let finding = Finding(
      rule: "poa/drafts/groups/created", requirement: "poa/groups.created", severity: .error,
      message: "The Chair may create a group", fingerprint: "00ff",
      location: location("The Chair", "Article 7(1)"),
      related: [.init(location: location("[shall]", "Article 7(1)"), message: "ended here")],
      suggestions: [
        .init(location: location("The Chair", "Article 7(1)"), text: "The yearly meeting", safe: false)
      ])
    let absence = Finding(
      rule: "poa/drafts/groups/ended", requirement: "poa/groups.ended", severity: .warning,
      message: "nothing ends groups", fingerprint: "01ff", location: location("Draft “Programme” é", ""))
    let verdicts = [
      RequirementVerdict(
        requirement: "poa/groups.created", strength: .required, verdict: .violated,
        rules: ["poa/drafts/groups/created"], reason: "Article 7(1): the text says the opposite.",
        carriedBy: .slot,
        searched: 2,
        evidence: [
          location("The Chair may establish technical groups,\nand é\t[shall] end them.", "Article 7(1)")
        ]),
      RequirementVerdict(
        requirement: "poa/groups.ended", strength: .recommended, verdict: .missing,
        rules: ["poa/drafts/groups/ended"], reason: "Nothing says so.", searched: 2,
        nearest: [location("end them", "Article 7(1)")]),
      RequirementVerdict(requirement: "poa/record.basis", strength: .required, verdict: .notChecked),
    ]
    return Report(
      toolVersion: "0.1.0",
      packs: [
        PackSummary(
          name: "poa", version: "1.0", rules: 2, digest: "abc", requirements: ["groups.created": requirement])
      ],
      sources: [source],
      subjects: [
        Subject(
          path: "drafts/draft.md", kind: .draft, documentKind: .treaty, verdicts: verdicts,
          findings: [absence, finding])
      ])
  }
}
