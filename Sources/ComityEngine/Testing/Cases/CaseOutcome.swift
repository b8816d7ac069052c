import ComityModel

/// What the rules of a pack made of a whole-document case.
struct CaseOutcome {
  /// Verdicts by requirement without its pack, in order of the catalogue; of several series the worst.
  var verdicts: [RequirementVerdict] = []
  var findings: [Finding] = []
  var sources: [Source] = []
  var failures: [RuleFailure] = []
  var log: [String] = []
  /// Where a finding points that has no place of its own, by source.
  var nowhere: [Int: ByteRange] = [:]

  /// The verdict of a requirement without its pack.
  func verdict(_ requirement: String, pack: Pack) -> RequirementVerdict? {
    verdicts.first { $0.requirement == "\(pack.name)/\(requirement)" }
  }

  /// Everything that people should look at when it changes, one line each.
  func recording(_ pack: Pack) -> [String] {
    let tables = sources.map { LineTable($0) }
    func place(_ location: Location) -> String {
      let (start, end) = (
        tables[location.source].position(of: Int(location.range.start)),
        tables[location.source].position(of: Int(location.range.end))
      )
      let name = sources.count > 1 ? Path.name(sources[location.source].path) + ":" : ""
      return "\(name)\(start.line):\(start.column)-\(end.line):\(end.column)"
    }
    let verdicts = verdicts.filter { $0.verdict != .notChecked }.map { one in
      let places = one.evidence.map { " " + place($0) }.joined()
      return "\(one.requirement) \(one.verdict.rawValue)\(places)"
    }
    let findings = findings.map { finding in
      let message = finding.message.split(separator: "\n").joined(separator: " ")
      return "\(place(finding.location)) \(finding.severity.rawValue)[\(finding.rule)] \(message)"
    }
    return verdicts + findings
  }

  /// Whether the evidence of a verdict stands where people expect it; nil where they do not say.
  func isProved(_ entry: CaseExpectation.Entry, _ verdict: RequirementVerdict) -> Bool? {
    if !entry.quotes.isEmpty {
      return entry.quotes.contains { quote in
        sources.indices.contains { source in
          let places = CaseOutcome.places(of: Array(quote.utf8), in: sources[source].bytes)
          return verdict.evidence.contains { own in
            own.source == source && places.contains { $0.overlaps(own.range) }
          }
        }
      }
    }
    guard !entry.elements.isEmpty else { return nil }
    return verdict.evidence.contains { own in
      entry.elements.contains("\(Path.name(sources[own.source].path))#\(own.element ?? "meeting")")
    }
  }

  private static func places(of words: [UInt8], in bytes: [UInt8]) -> [ByteRange] {
    guard let first = words.first, bytes.count >= words.count else { return [] }
    return (0...(bytes.count - words.count)).filter {
      bytes[$0] == first && bytes[$0..<$0 + words.count].elementsEqual(words)
    }.map { ByteRange($0, $0 + words.count) }
  }
}
