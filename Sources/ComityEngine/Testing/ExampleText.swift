import ComityModel

/// The text of an example as the documents that it is tried in.
struct ExampleText {
  /// A way to put an example into a document.
  enum Setting: String, CaseIterable {
    /// In an article of its own.
    case plain
    /// After a title with characters of several bytes.
    case multibyte = "after multi-byte characters"
    /// With lines of at most 40 columns.
    case wrapped = "wrapped at 40 columns"
    /// As a block quotation, where it must find nothing.
    case quoted = "inside a quotation"
    /// With a directive that suppresses the rule, which must leave no finding open.
    case suppressed = "with the rule suppressed"

    /// How it is told; empty for what needs no telling.
    var words: String { self == .plain ? "" : rawValue }
  }

  /// A document to try, with the bytes where findings are expected.
  struct Trial {
    var bytes: [UInt8]
    var marked: [ByteRange]
  }

  static let open = Array("⟦".utf8)
  static let close = Array("⟧".utf8)

  private let bytes: [UInt8]
  private var isWhole: Bool { bytes.first == 0x23 || bytes.starts(with: "---\n".utf8) }

  /// Takes the text of an example, marks included. A text that begins with `#` or front matter is a whole document.
  init(_ text: String) { bytes = Array(text.utf8) }

  /// The document of one setting for a rule.
  func trial(_ setting: Setting, rule: String = "") -> Trial {
    var body = bytes
    if setting == .wrapped { body = ExampleText.wrapped(body, width: 40) }
    var head = isWhole ? "" : "# Draft founding document\n\n## Article 1\n\n"
    if setting == .multibyte, !isWhole { head = "# Проект “é” 😀 文書\n\n## Article 1\n\n" }
    if setting == .multibyte, isWhole { head = "\u{FEFF}" }
    if setting == .quoted { body = ExampleText.quoted(body) }
    var tail = "\n"
    if setting == .suppressed {
      tail += "\n<!-- comity-disable-file \(rule) -- its own test asks for it -->\n"
    }
    return ExampleText.unmarked(Array(head.utf8) + body + Array(tail.utf8))
  }

  /// The text without its marks, and where they stood.
  static func unmarked(_ marked: [UInt8]) -> Trial {
    var trial = Trial(bytes: [], marked: [])
    var starts: [Int] = []
    var index = 0
    while index < marked.count {
      if marked[index...].starts(with: open) {
        starts.append(trial.bytes.count)
        index += open.count
      } else if marked[index...].starts(with: close), let start = starts.popLast() {
        trial.marked.append(ByteRange(start, trial.bytes.count))
        index += close.count
      } else {
        trial.bytes.append(marked[index])
        index += 1
      }
    }
    trial.marked.sort()
    return trial
  }

  /// The text with line breaks for blanks, so that lines end before `width`; structure is left as it is.
  ///
  /// A break is not made before what would open a list item, a heading or a quotation at the beginning of a line.
  static func wrapped(_ bytes: [UInt8], width: Int) -> [UInt8] {
    var result: [UInt8] = []
    for (number, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      if number > 0 { result.append(0x0A) }
      // Headings, tables and indented text mean something by their lines.
      if let first = line.first, [0x23, 0x7C, 0x20, 0x09].contains(first) {
        result += line
        continue
      }
      var column = 0
      for (place, word) in line.split(separator: 0x20, omittingEmptySubsequences: false).enumerated() {
        let length = word.reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
        if place > 0 {
          let breaks = column + 1 + length > width && !opensStructure(word)
          result.append(breaks ? 0x0A : 0x20)
          column = breaks ? 0 : column + 1
        }
        result += word
        column += length
      }
    }
    return result
  }

  private static func opensStructure(_ word: ArraySlice<UInt8>) -> Bool {
    var word = word
    if word.starts(with: open) { word = word.dropFirst(open.count) }
    guard let first = word.first, let last = word.last else { return true }
    if [0x23, 0x3E, 0x2D, 0x2A, 0x2B, 0x7C, 0x3D, 0x28, 0x5B].contains(first) { return true }
    return word.count <= 5 && (last == 0x29 || last == 0x2E)
  }

  private static func quoted(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for (number, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      if number > 0 { result.append(0x0A) }
      result += [0x3E, 0x20] + line
    }
    return result
  }
}
