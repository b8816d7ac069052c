import ComityModel

/// How a heading is cited: `Article 7`, `Section II`, `Annex A`, or its own words.
struct HeadingLabel {
  /// What numbers below it look like: `Article 7(3)`, `Section II, 12`, or a plain paragraph number.
  enum Kind: Sendable { case unit, section, none }

  var number = ""
  var numbering: Numbering?
  var text: String
  var kind: Kind
  var unit = ""

  init(bytes: [UInt8], text: BlockText, above: (label: String, kind: Kind)?) {
    self.text = ""
    kind = .none
    if let piece = text.pieces.first {
      var start = Int(piece.start)
      let end = Int(piece.end)
      while start < end, [0x2A, 0x5F, 0x5B, 0x20].contains(bytes[start]) { start += 1 }
      let parser = EnumeratorParser(bytes: bytes)
      if let found = parser.parse(start, end, heading: true), found.style != .bullet,
        !found.number.isEmpty || !found.unit.isEmpty
      {
        number = String(
          decoding: bytes[found.number.indices].filter { ![0x20, 0x28, 0x29].contains($0) }, as: UTF8.self)
        numbering = found.numbering
        if found.unit.isEmpty {
          (kind, self.text) = (.section, "Section " + number)
        } else {
          unit = found.unit
          kind = ["Part", "Chapter", "Section", "Title", "Table"].contains(unit) ? .section : .unit
          self.text = number.isEmpty ? unit : unit + " " + Self.tidy(number)
        }
        return
      }
    }
    if let above, above.kind != .none {
      (self.text, kind) = (above.label, above.kind)
    } else {
      self.text = text.string(limit: 60)
    }
  }

  /// "ONE" is cited as "One"; Roman numbers and single letters stay as they are.
  private static func tidy(_ number: String) -> String {
    guard number.utf8.count > 2, Numerals.word(Array(number.utf8)) > 0 else { return number }
    return number.prefix(1).uppercased() + number.dropFirst().lowercased()
  }
}
