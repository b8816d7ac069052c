import ComityModel

/// The blocks that labels lead to.
struct ReferenceTargets {
  private var byLabel: [String: Int] = [:]
  private var byNumber: [String: Int] = [:]

  init(_ document: Document) {
    for index in document.blocks.indices {
      let block = document.blocks[index]
      guard !block.label.isEmpty, !block.number.isEmpty, block.layer != .footnote else { continue }
      if byLabel[block.label] == nil { byLabel[block.label] = index }
      if block.parent == nil, block.kind != .heading, byNumber[block.number] == nil {
        byNumber[block.number] = index
      }
    }
  }

  /// The target in the form of labels, and its block if the document has it.
  func resolve(_ target: String, from block: Int, _ document: Document) -> (String, Int?) {
    if let index = byLabel[target] { return (target, index) }
    guard target.hasPrefix("Paragraph ") else {
      let nested = Self.nested(target)
      return byLabel[nested].map { (nested, $0) } ?? (target, nil)
    }
    let number = String(target.dropFirst("Paragraph ".count))
    let label = document.blocks[block].label
    let base = String(label.prefix { $0 != "(" && $0 != "," })
    for level in Self.levels(label, outermostFirst: number.first?.isNumber ?? false) {
      for candidate in [level + "(" + number + ")", level + ", " + number] {
        if let index = byLabel[candidate] { return (candidate, index) }
      }
    }
    let isNumbered = byLabel[base] != nil
    if !isNumbered, let index = byNumber[number] { return (document.blocks[index].label, index) }
    return (isNumbered ? base + "(" + number + ")" : target, nil)
  }

  /// "Article 14.2(b)" as labels write it: "Article 14(2)(b)".
  private static func nested(_ target: String) -> String {
    var parts = target.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 1, parts.dropFirst().allSatisfy({ $0.first?.isNumber ?? false }) else {
      return target
    }
    let first = parts.removeFirst()
    return parts.reduce(String(first)) { text, part in
      let digits = part.prefix { $0.isNumber }
      return text + "(" + digits + ")" + part.dropFirst(digits.count)
    }
  }

  /// "Article 4(2)(b)", "Article 4(2)", "Article 4": what a paragraph's number may count in.
  private static func levels(_ label: String, outermostFirst: Bool) -> [String] {
    var levels = [label]
    var rest = label[...]
    while let cut = rest.lastIndex(where: { $0 == "(" || $0 == "," }) {
      rest = rest[..<cut]
      levels.append(String(rest))
    }
    return outermostFirst ? levels.reversed() : levels
  }
}
