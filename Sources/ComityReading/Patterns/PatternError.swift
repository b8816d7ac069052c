import ComityModel

/// A phrase pattern that cannot be read, with the place of the mistake.
public struct PatternError: Error, Sendable, CustomStringConvertible {
  /// What is wrong and how to mend it, one line.
  public var message: String
  /// Where the mistake begins, in UTF-8 bytes from the beginning of the pattern.
  public var offset: Int
  /// The pattern as its author wrote it.
  public var pattern: PatternText

  /// Makes an error at a byte of a pattern.
  public init(message: String, offset: Int, pattern: PatternText) {
    self.message = message
    self.offset = offset
    self.pattern = pattern
  }

  /// Column of the mistake in the pattern's file, 1-based in Unicode scalars; 0 where the pattern's own place is unknown.
  public var column: Int {
    guard pattern.column > 0 else { return 0 }
    let before = pattern.text.utf8.prefix(offset)
    return pattern.column + before.reduce(into: 0) { count, byte in count += byte & 0xC0 == 0x80 ? 0 : 1 }
  }

  /// The message with its place, as a compiler would print it.
  public var description: String {
    let place = pattern.line > 0 ? "\(pattern.file):\(pattern.line):\(column): " : ""
    return "\(place)\(message) in the pattern \"\(pattern.text)\" (byte \(offset))"
  }
}
