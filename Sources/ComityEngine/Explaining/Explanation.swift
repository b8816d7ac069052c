import ComityModel

/// What a requirement or a rule asks for, and what it came to in a document, in plain lines.
public struct Explanation: Sendable {
  let packs: [Pack]
  let profile: String

  /// Explains by some packs under a profile.
  public init(packs: [Pack], profile: String) {
    self.packs = packs
    self.profile = profile
  }

  /// What one id means: a requirement with its rules, or a rule with its requirement; nil where nothing has this id.
  public func lines(of id: String) -> [String]? {
    for pack in packs {
      let short = id.hasPrefix(pack.name + "/") ? String(id.dropFirst(pack.name.utf8.count + 1)) : id
      if let requirement = pack.requirement(short) {
        return lines(requirement, pack) + rules(of: requirement, pack).flatMap { [""] + lines($0) }
      }
      if let rule = pack.rules.first(where: { $0.id == id || $0.id == "\(pack.name)/\(short)" }) {
        let requirement = rule.requirement.flatMap { pack.requirement($0) }
        return (requirement.map { lines($0, pack) + [""] } ?? []) + lines(rule)
      }
    }
    return nil
  }

  /// "; did you mean …?" for an id that means nothing.
  public func hint(_ id: String) -> String {
    NearestName.hint(
      id,
      among: packs.flatMap { pack in
        pack.requirements.flatMap { [$0.id, "\(pack.name)/\($0.id)"] } + pack.rules.map(\.id)
      })
  }

  /// What the rules of a requirement, or one rule, found in a document: every candidate and why it counts or not.
  public func trace(_ id: String, path: String, options: CheckOptions) throws(InputProblem) -> [String] {
    let document = try Document.read(try Source.opened(path, options: options), options: options)
    let shown = document.source.path
    var options = options
    options.profile = profile
    options.select = names(id)
    var lines: [String] = []
    let table = LineTable(document.source)
    for pack in packs {
      var fingerprint = Fingerprint()
      let result = DocumentJudge(pack: pack, options: options).judge(
        document, source: 0, fingerprint: &fingerprint)
      for verdict in result.verdicts where verdict.verdict != .notChecked {
        lines.append("\(shown): \(verdict.requirement): \(verdict.verdict.rawValue)")
        lines.append("  \(verdict.reason)")
      }
      for outcome in result.outcomes {
        lines.append(
          "  \(outcome.rule): \(outcome.verdict.rawValue), \(outcome.searched) sentences looked at")
        for piece in outcome.trace { lines += candidate(piece, document, table) }
        lines += likeness(outcome, document, pack)
      }
    }
    return lines
  }

  /// Which labelled example the sentence that decided, or came nearest, is most like, where likeness decided.
  private func likeness(_ outcome: RuleOutcome, _ document: Document, _ pack: Pack) -> [String] {
    let pieces = outcome.decisive.isEmpty ? outcome.trace : outcome.decisive
    guard let piece = pieces.first(where: { $0.evidence.carrier == .likeness }),
      let requirement = pack.rules.first(where: { $0.id == outcome.rule })?.requirement
    else { return [] }
    let text = document.source.text(at: document.sentences[piece.evidence.sentence].range)
    let verdict = outcome.verdict == .missing ? Verdict.satisfied : outcome.verdict
    guard let example = NearestExamples(pack, requirement: requirement).nearest(to: text, verdict) else {
      return []
    }
    let words = example.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return [
      "    nearest of the labelled examples that are \(verdict.rawValue): \(example.path):\(example.line)",
      "      “\(words)”",
    ]
  }

  /// What an id selects: itself, and for a requirement that follows from others those.
  private func names(_ id: String) -> [String] {
    for pack in packs {
      let short = id.hasPrefix(pack.name + "/") ? String(id.dropFirst(pack.name.utf8.count + 1)) : id
      if let requirement = pack.requirement(short), !requirement.derived.isEmpty {
        return [id] + requirement.derived
      }
    }
    return [id]
  }

  private func candidate(_ piece: GradedEvidence, _ document: Document, _ table: LineTable) -> [String] {
    let sentence = document.sentences[piece.evidence.sentence]
    let start = table.position(of: Int(sentence.range.start))
    let worth =
      switch piece.worth {
      case .full: "counts in full"
      case .part: "counts in part"
      case .none: "counts for nothing"
      }
    let reading = sentence.reading > 0 ? " (reading \(sentence.reading))" : ""
    let why = piece.reasons.isEmpty ? "" : ": \(piece.reasons.joined(separator: "; "))"
    return [
      "    \(document.source.path):\(start.line):\(start.column)\(reading) \(piece.evidence.stance.rawValue), "
        + "found by \(piece.evidence.carrier.rawValue), \(worth)\(why)",
      "      “\(Wording.text(piece.evidence.words, in: document))”",
    ] + piece.related.map { related(place: $0.range, $0.message, document, table) }
  }

  /// Another place that changed what a candidate counts for.
  private func related(
    place range: ByteRange, _ message: String, _ document: Document, _ table: LineTable
  ) -> String {
    let start = table.position(of: Int(range.start))
    return "      \(document.source.path):\(start.line):\(start.column) \(message)"
  }

  private func rules(of requirement: Requirement, _ pack: Pack) -> [RuleDeclaration] {
    pack.rules.filter { $0.requirement == requirement.id }
  }

  private func lines(_ requirement: Requirement, _ pack: Pack) -> [String] {
    var lines = [
      "\(pack.name)/\(requirement.id) (\(requirement.strength(profile: profile).rawValue) in profile \(profile))",
      "  \(requirement.text)",
    ]
    if !requirement.quote.isEmpty {
      lines.append(
        "  reference text\(requirement.citation.isEmpty ? "" : " (\(requirement.citation))"): “\(requirement.quote)”"
      )
    }
    let layers =
      requirement.layers.isEmpty ? [Layer.operative] : requirement.layers.all
    lines.append("  counts in full in: \(layers.map(\.rawValue).joined(separator: ", "))")
    let kinds = [Evidencing.draft, .record, .series, .process].filter(requirement.evidencing.contains)
    lines.append("  can be shown by: \(kinds.map(\.rawValue).joined(separator: ", "))")
    if !requirement.derived.isEmpty {
      lines.append("  follows from: \(requirement.derived.joined(separator: ", "))")
    }
    if requirement.derived.isEmpty, rules(of: requirement, pack).isEmpty {
      lines.append("  no rule of this pack checks it")
    }
    return lines
  }

  private func lines(_ rule: RuleDeclaration) -> [String] {
    var lines = ["rule \(rule.id)", "  \(rule.title)", "  \(rule.file)"]
    lines += rule.why.split(separator: "\n").map { "  \($0)" }
    for example in rule.examples {
      let text = example.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      lines.append("  \(example.verdict.rawValue): \(text)")
    }
    return lines
  }
}
