import ComityEngine

/// The two streams of the process: findings to output, everything else to errors.
enum Console {
  /// Writes a text and a line break to standard output.
  static func print(_ text: String) { Process.write(Array((text + "\n").utf8), to: 1) }

  /// Writes bytes to standard output.
  static func print(bytes: [UInt8]) { Process.write(bytes, to: 1) }

  /// Writes a text and a line break to standard error.
  static func note(_ text: String) { Process.write(Array((text + "\n").utf8), to: 2) }

  /// Writes what made Comity unable to do its work to standard error.
  static func error(_ text: String) { note("comity: error: " + text) }
}
