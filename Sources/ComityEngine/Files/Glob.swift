/// A pattern of paths: `*` and `?` inside a name, `**` for any folders, `[a-z]`, `{a,b}`.
///
/// A pattern stands for the whole path below the folder of the file that names it; one that names a folder stands for
/// everything below that folder. Names are compared byte by byte.
public struct Glob: Hashable, Sendable {
  /// Why a pattern is none.
  public struct Malformed: Error, Hashable, Sendable {
    /// What is wrong, in plain words.
    public var message: String
  }

  private enum Step: Hashable {
    case folders
    case name([Sign])
  }

  private enum Sign: Hashable {
    case byte(UInt8)
    case any
    case run
    case set([ClosedRange<UInt8>], isNegated: Bool)
  }

  /// The pattern as written.
  public let pattern: String
  private let alternatives: [[Step]]

  /// Reads a pattern.
  public init(_ pattern: String) throws(Malformed) {
    self.pattern = pattern
    var text = pattern.hasPrefix("./") ? String(pattern.dropFirst(2)) : pattern
    if text.isEmpty { throw Malformed(message: "the pattern is empty") }
    if text.hasPrefix("/") {
      throw Malformed(message: "the pattern begins with `/`; expected a path below this file's folder")
    }
    if text.split(separator: "/").contains("..") {
      throw Malformed(message: "the pattern leads out by `..`; expected a path below this file's folder")
    }
    if text.hasSuffix("/") { text += "**" }
    var alternatives: [[Step]] = []
    for variant in try Glob.expand(Array(text.utf8)) {
      var steps: [Step] = []
      for part in variant.split(separator: 0x2F) {
        steps.append(part.elementsEqual("**".utf8) ? .folders : .name(try Glob.signs(part)))
      }
      alternatives.append(steps)
    }
    self.alternatives = alternatives
  }

  /// The folders before the first sign: everything that matches lies below them; empty for the file's own folder.
  var constantFolder: String {
    let names = pattern.split(separator: "/").prefix { !$0.contains { "*?[{".contains($0) } }
    let isWhole = names.count == pattern.split(separator: "/").count
    return (isWhole ? names.dropLast() : names).joined(separator: "/")
  }

  /// Whether the pattern stands for a path below the folder: `a/b.md`.
  public func matches(_ path: String) -> Bool {
    let parts = path.utf8.split(separator: 0x2F).map { Array($0) }
    return alternatives.contains { Glob.matches($0[...], parts[...]) }
  }

  private static func matches(_ steps: ArraySlice<Step>, _ parts: ArraySlice<[UInt8]>) -> Bool {
    // Reachable numbers of parts, step by step: linear in both, whatever the pattern.
    var reached: Set<Int> = [parts.startIndex]
    for step in steps {
      var next: Set<Int> = []
      switch step {
      case .folders:
        if let first = reached.min() { next = Set(first...parts.endIndex) }
      case .name(let signs):
        for index in reached where index < parts.endIndex && matches(signs, parts[index]) {
          next.insert(index + 1)
        }
      }
      reached = next
      if reached.isEmpty { return false }
    }
    return reached.contains(parts.endIndex) || steps.last.map(namesOne) ?? false
  }

  /// Whether a step is a name without signs: a pattern that ends in one may name a folder, and stands for all below it.
  private static func namesOne(_ step: Step) -> Bool {
    guard case .name(let signs) = step else { return false }
    return signs.allSatisfy { if case .byte = $0 { true } else { false } }
  }

  private static func matches(_ signs: [Sign], _ name: [UInt8]) -> Bool {
    var (sign, index) = (0, 0)
    var mark: (sign: Int, index: Int)?
    while index < name.count {
      if sign < signs.count, signs[sign] == .run {
        mark = (sign, index)
        sign += 1
      } else if sign < signs.count, let length = length(signs[sign], name, at: index) {
        sign += 1
        index += length
      } else if let last = mark {
        mark = (last.sign, last.index + 1)
        (sign, index) = (last.sign + 1, last.index + 1)
      } else {
        return false
      }
    }
    return signs[sign...].allSatisfy { $0 == .run }
  }

  /// Bytes that one sign takes of a name; nil where it does not match there.
  private static func length(_ sign: Sign, _ name: [UInt8], at index: Int) -> Int? {
    switch sign {
    case .byte(let byte): return name[index] == byte ? 1 : nil
    case .any:
      var end = index + 1
      while end < name.count, name[end] & 0xC0 == 0x80 { end += 1 }
      return end - index
    case .set(let ranges, let isNegated):
      return ranges.contains { $0.contains(name[index]) } != isNegated ? 1 : nil
    case .run: return nil
    }
  }

  private static func signs(_ part: ArraySlice<UInt8>) throws(Malformed) -> [Sign] {
    var signs: [Sign] = []
    var index = part.startIndex
    while index < part.endIndex {
      switch part[index] {
      case UInt8(ascii: "*"): if signs.last != .run { signs.append(.run) }
      case UInt8(ascii: "?"): signs.append(.any)
      case UInt8(ascii: "["):
        guard let end = part[(index + 1)...].firstIndex(of: UInt8(ascii: "]")), end > index + 1 else {
          throw Malformed(message: "`[` has no `]` after it")
        }
        signs.append(set(part[(index + 1)..<end]))
        index = end
      default: signs.append(.byte(part[index]))
      }
      index += 1
    }
    return signs
  }

  private static func set(_ bytes: ArraySlice<UInt8>) -> Sign {
    let isNegated = bytes.first == UInt8(ascii: "!")
    let bytes = Array(isNegated ? bytes.dropFirst() : bytes)
    var ranges: [ClosedRange<UInt8>] = []
    var index = 0
    while index < bytes.count {
      if index + 2 < bytes.count, bytes[index + 1] == UInt8(ascii: "-"), bytes[index] <= bytes[index + 2] {
        ranges.append(bytes[index]...bytes[index + 2])
        index += 3
      } else {
        ranges.append(bytes[index]...bytes[index])
        index += 1
      }
    }
    return .set(ranges, isNegated: isNegated)
  }

  /// The pattern without braces, one for each choice.
  private static func expand(_ bytes: [UInt8]) throws(Malformed) -> [[UInt8]] {
    var open: [[UInt8]] = [bytes]
    var done: [[UInt8]] = []
    while let pattern = open.popLast() {
      guard let start = pattern.firstIndex(of: UInt8(ascii: "{")) else {
        if pattern.contains(UInt8(ascii: "}")) { throw Malformed(message: "`}` has no `{` before it") }
        done.append(pattern)
        continue
      }
      guard let end = pattern[start...].firstIndex(of: UInt8(ascii: "}")) else {
        throw Malformed(message: "`{` has no `}` after it")
      }
      for choice in pattern[(start + 1)..<end].split(
        separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
      {
        open.append(Array(pattern[..<start] + choice + pattern[(end + 1)...]))
      }
      if open.count + done.count > 256 { throw Malformed(message: "`{…}` stand for more than 256 patterns") }
    }
    return done
  }
}
