import ComityModel

/// Whether a file is a draft or a meeting record, and how that was found out.
public struct EvidenceChoice: Sendable {
  /// What the file is taken for: `draft` or `record`.
  public enum Kind: String, CaseIterable, Sendable {
    case draft, record
  }

  /// What the file is taken for.
  public var kind: Kind
  /// Why, for `-v`: "its suffix is .md".
  public var reason: String

  /// Whether the file itself says what it is; a suffix such as .json alone does not make a record.
  public let isCertain: Bool

  /// Decides in the order of the contract: told, front matter, suffix, content.
  public init(source: Source, told: Kind?) { self.init(source: source, told: told, claim: nil) }

  /// Decides, with what the globs of the configuration say of the file.
  init(source: Source, told: Kind?, claim: Inputs.Input.Claim?) {
    let suffix = Path.suffix(source.path)
    if let told {
      (kind, isCertain, reason) = (told, true, "--as \(told.rawValue)")
    } else if let claim {
      (kind, isCertain, reason) = (
        claim.kind, true, "`\(claim.set.glob.pattern)` of \(claim.set.origin.text) says so"
      )
    } else if EvidenceChoice.frontMatterNamesRecord(source.bytes) {
      (kind, isCertain, reason) = (.record, true, "its front matter has `record_version`")
    } else if FileDiscovery.recordSuffixes.contains(suffix) {
      (kind, isCertain, reason) = (
        .record, EvidenceChoice.namesRecord(source.bytes), "its suffix is .\(suffix)"
      )
    } else if EvidenceChoice.hasRecordHeadings(source.bytes) {
      (kind, isCertain, reason) = (.record, true, "it has headings for attendance, agenda and decisions")
    } else {
      (kind, isCertain, reason) = (.draft, true, "nothing in it says that it is a meeting record")
    }
  }

  /// Why a text that somebody names as a founding one holds a record after all; nil where it holds none.
  ///
  /// Rules of procedure have headings for attendance, agenda and decisions too, so headings alone make no record of it.
  static func record(inFounding source: Source) -> String? {
    if frontMatterNamesRecord(source.bytes) { return "its front matter has `record_version`" }
    let suffix = Path.suffix(source.path)
    if FileDiscovery.recordSuffixes.contains(suffix) { return "its suffix is .\(suffix)" }
    let isData = trimmed(source.bytes.prefix(head)).first { $0 > 0x20 } == UInt8(ascii: "{")
    return isData && namesRecord(source.bytes) ? "its data has `record_version`" : nil
  }

  /// Why a record is not judged, and the way out.
  static func refusal(_ reason: String) -> String {
    "it was taken for a meeting record (\(reason)), and this version of Comity reads drafts only; "
      + "--as draft takes it for a draft"
  }

  /// Bytes in which a file says what it is.
  private static let head = 1 << 16

  private static func frontMatterNamesRecord(_ bytes: [UInt8]) -> Bool {
    var lines = Lines(bytes.prefix(head))
    guard lines.next().map({ trimmed($0).elementsEqual("---".utf8) }) == true else { return false }
    var left = 200
    while left > 0, let line = lines.next() {
      if trimmed(line).elementsEqual("---".utf8) { return false }
      if line.starts(with: "record_version:".utf8) { return true }
      left -= 1
    }
    return false
  }

  /// Whether a YAML or JSON text has the key that every record has.
  private static func namesRecord(_ bytes: [UInt8]) -> Bool {
    var lines = Lines(bytes.prefix(head))
    var left = 200
    while left > 0, let line = lines.next() {
      let start = line.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x22 || $0 == 0x7B }
      if start.starts(with: "record_version".utf8) { return true }
      left -= 1
    }
    return false
  }

  /// All three of the headings that minutes have and founding texts have not.
  private static func hasRecordHeadings(_ bytes: [UInt8]) -> Bool {
    var (attendance, agenda, decisions) = (false, false, false)
    var lines = Lines(bytes[...])
    while let line = lines.next() {
      guard line.first == 0x23, line.count < 80 else { continue }
      let small = line.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
      attendance = attendance || holds(small, "attendance") || holds(small, "participants")
      agenda = agenda || holds(small, "agenda")
      decisions = decisions || holds(small, "decisions")
      if attendance && agenda && decisions { return true }
    }
    return false
  }

  private static func holds(_ line: [UInt8], _ word: String) -> Bool {
    let count = word.utf8.count
    guard line.count >= count else { return false }
    return (0...(line.count - count)).contains { line[$0...].starts(with: word.utf8) }
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var line = line
    if line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
    while let last = line.last, last == 0x20 || last == 0x09 || last == 0x0D { line = line.dropLast() }
    return line
  }
}

/// Lines of a text, without their line feeds.
struct Lines: IteratorProtocol {
  private let bytes: ArraySlice<UInt8>
  private var index: Int

  init(_ bytes: ArraySlice<UInt8>) { (self.bytes, index) = (bytes, bytes.startIndex) }

  mutating func next() -> ArraySlice<UInt8>? {
    guard index < bytes.endIndex else { return nil }
    let end = bytes[index...].firstIndex(of: 0x0A) ?? bytes.endIndex
    defer { index = end + 1 }
    return bytes[index..<end]
  }
}
