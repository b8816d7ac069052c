import ComityModel

/// Tells brackets of dispute from attributions, placeholders and remarks, and finds which of them are alternatives.
struct MarkClassifier {
  let bytes: [UInt8]

  /// Sets kinds, choices and attributions of the marks of one block.
  func classify(_ nodes: inout [MarkBuilder.Node], choices: inout Int) {
    guard !nodes.isEmpty else { return }
    for index in nodes.indices where nodes[index].mark.kind == .bracket && !nodes[index].dropped {
      nodes[index].mark.kind = kind(of: nodes[index], parent: nodes[index].mark.parent.map { nodes[$0] })
    }
    group(&nodes, &choices)
  }

  private func content(_ node: MarkBuilder.Node) -> ArraySlice<UInt8> {
    let start = Int(node.mark.range.start) + 1
    let end = Swift.max(start, Int(node.mark.range.end) - (node.mark.unclosed ? 0 : 1))
    var text = bytes[start..<end]
    while let first = text.first, first == 0x20 || first == 0x2A || first == 0x5F { text.removeFirst() }
    while let last = text.last, last == 0x20 || last == 0x2A || last == 0x5F || last == 0x2E && text.count > 1
    {
      text.removeLast()
    }
    return text
  }

  private func kind(of node: MarkBuilder.Node, parent: MarkBuilder.Node?) -> Mark.Kind {
    let text = content(node)
    if text.count <= 40, Self.isNoText(text) { return .noText }
    if Self.isPlaceholder(text) { return .placeholder }
    if Self.isRemark(text) { return .remark }
    guard text.count <= 400 else { return .bracket }
    if Attribution.request(text) != nil { return .attribution }
    if text.count <= 120, Attribution.isList(text), isBeside(node, parent) { return .attribution }
    return .bracket
  }

  /// Directly behind another bracket, or last inside one.
  private func isBeside(_ node: MarkBuilder.Node, _ parent: MarkBuilder.Node?) -> Bool {
    var before = Int(node.mark.range.start)
    while before > 0, bytes[before - 1] == 0x20 { before -= 1 }
    if before > 0, bytes[before - 1] == 0x5D { return true }
    guard let parent, parent.mark.kind == .bracket, !parent.mark.unclosed else { return false }
    var after = Int(node.mark.range.end)
    while after < bytes.count, bytes[after] == 0x20 || bytes[after] == 0x2E { after += 1 }
    return after + 1 == Int(parent.mark.range.end)
  }

  private static let noTexts = WordSet(
    "no_text no_provision no_such_provision notext none no_paragraph no_article")

  /// "No text", "Alternative: No text", "no provision".
  static func isNoText(_ text: ArraySlice<UInt8>) -> Bool {
    var words = text.split { !Letters.isLetter($0) }.map { $0.map(Letters.lower) }
    if let first = words.first, words.count > 2,
      first.starts(with: "alt".utf8) || first.elementsEqual("option".utf8)
    {
      words.removeFirst()
      if words.count > 2, words[0].count == 1 { words.removeFirst() }
    }
    return noTexts.contains(Array(words.joined(separator: [0x5F])))
  }

  private static let placeholders: [[UInt8]] = [
    "placeholder", "insert ", "to be ", "tbd", "tbc", "tba", "xx", "x session", "dd ", "date", "...",
    "\u{2026}", "__",
    "name of ", "number]", "nn", "x]", "x ", "y]", "symbol",
  ].map { Array($0.utf8) }

  static func isPlaceholder(_ text: ArraySlice<UInt8>) -> Bool {
    let head = text.prefix(14).map(Letters.lower) + (text.count < 14 ? [0x5D] : [])
    return placeholders.contains { head.starts(with: $0) } || head == [0x5D]
  }

  private static let remarks: [[UInt8]] = [
    "->", "\u{2192}", "note:", "note to", "editor", "drafting note", "remark:", "comment:", "cf.", "see also",
    "secretariat note",
    "chair's note", "nb:", "n.b.", "moved ", "deleted", "=>",
  ].map { Array($0.utf8) }

  static func isRemark(_ text: ArraySlice<UInt8>) -> Bool {
    let head = text.prefix(18).map(Letters.lower)
    return remarks.contains { head.starts(with: $0) }
  }

  /// Brackets that stand side by side are alternatives; an attribution between them names its neighbour's author.
  private func group(_ nodes: inout [MarkBuilder.Node], _ choices: inout Int) {
    // Last bracket and last byte seen a parent, the top at 0.
    var lastBracket = [Int](repeating: -1, count: nodes.count + 1)
    var lastEnd = [Int](repeating: -1, count: nodes.count + 1)
    for index in nodes.indices where !nodes[index].dropped {
      let slot = (nodes[index].mark.parent ?? -1) + 1
      let start = Int(nodes[index].mark.range.start)
      let beside = lastEnd[slot] >= 0 && isBlank(lastEnd[slot], start)
      switch nodes[index].mark.kind {
      case .bracket, .noText:
        if beside, lastBracket[slot] >= 0 {
          let other = lastBracket[slot]
          if nodes[other].mark.choice == nil {
            choices += 1
            nodes[other].mark.choice = choices
            if nodes[other].mark.kind == .bracket { nodes[other].mark.kind = .alternative }
          }
          nodes[index].mark.choice = nodes[other].mark.choice
          if nodes[index].mark.kind == .bracket { nodes[index].mark.kind = .alternative }
        }
        lastBracket[slot] = index
        lastEnd[slot] = Int(nodes[index].mark.range.end)
      case .attribution:
        let name = Self.name(bytes[nodes[index].mark.range.indices])
        nodes[index].mark.attribution = name
        let target = beside ? lastBracket[slot] : nodes[index].mark.parent ?? -1
        if target >= 0, nodes[target].mark.kind != .quotation { nodes[target].mark.attribution = name }
        if beside { lastEnd[slot] = Int(nodes[index].mark.range.end) }
      case .status, .editorial, .placeholder, .remark:
        if beside { lastEnd[slot] = Int(nodes[index].mark.range.end) }
      default: lastBracket[slot] = -1
      }
    }
  }

  private func isBlank(_ start: Int, _ end: Int) -> Bool {
    guard end >= start, end - start <= 12 else { return end == start }
    return bytes[start..<end].allSatisfy {
      $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x2A || $0 == 0x5F || $0 == 0x09
    }
  }

  /// The names in an attribution, without signs and requests.
  private static func name(_ text: ArraySlice<UInt8>) -> String {
    var name = text.dropFirst().dropLast()
    if let request = Attribution.request(name) { name = request }
    return String(decoding: name, as: UTF8.self)
  }
}
