import ComityModel

@testable import ComityReading

extension Document {
  /// All provisions: a line of kind, force, modal words and polarity each, then a line for every slot with its words.
  func provisionSummary() -> String {
    let table = ProvisionTable(self)
    return sentences.indices.flatMap { sentence in table[sentence].map(summary) }.joined(separator: "\n")
  }

  private func summary(_ provision: Provision) -> String {
    var head = ["\(provision.kind.rawValue) \(provision.force)"]
    if !provision.modality.isEmpty { head[0] += " (\(provision.modality))" }
    if provision.negated { head.append("negated") }
    if provision.exclusive { head.append("exclusive") }
    if provision.mentioned { head.append("mentioned") }
    if provision.bearerSource != .explicit { head.append("bearer \(provision.bearerSource.rawValue)") }
    var parts = [head.joined(separator: "; ")]
    for slot in Provision.Slot.allCases {
      guard let ranges = provision.slots[slot], slot != .condition, slot != .exception, slot != .quantifier
      else { continue }
      parts.append("\(slot.rawValue): " + ranges.map(text).joined(separator: " / "))
    }
    if !provision.hedges.isEmpty {
      parts.append("hedges: " + provision.hedges.map(text).joined(separator: " / "))
    }
    for limit in provision.limits {
      let name =
        (limit.unbounded ? "unbounded " : "") + limit.limitClass.rawValue
        + (limit.exception ? " exception" : " condition")
      parts.append("\(name): \(text(limit.words))")
    }
    return parts.joined(separator: "\n  ")
  }
}

extension SmallDocument {
  /// Reads a text; with `|` its first part is the lead-in of a list and the others are its items.
  static func readList(_ text: String, kind: DocumentKind) -> Document {
    let parts = text.split(separator: "|").map { String($0.drop { $0 == " " }) }
    guard parts.count > 1 else { return read(text, kind: kind) }
    return list(parts[0], items: Array(parts.dropFirst()), kind: kind)
  }
}
