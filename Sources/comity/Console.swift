import ComityEngine

/// The two streams of the process: findings to output, everything else to errors.
enum Console {
  /// Writes a text and a line break to standard output.
  static func print(_ text: String) { print(bytes: Array((text + "\n").utf8)) }

  /// Writes bytes to standard output; where they do not all arrive, the process says so and ends with 2.
  static func print(bytes: [UInt8]) {
    if Process.write(bytes, to: 1) { return }
    error("the output could not be written to standard output to its end")
    Process.exit(2)
  }

  /// Writes a report to standard output; that nobody reads it to its end, or the disk is full, is a problem.
  static func report(_ bytes: [UInt8]) throws(CommandProblem) {
    guard Process.write(bytes, to: 1) else {
      throw CommandProblem(message: "the report could not be written to standard output to its end")
    }
  }

  /// Writes a text and a line break to standard error.
  static func note(_ text: String) { Process.write(Array((text + "\n").utf8), to: 2) }

  /// Writes what made Comity unable to do its work to standard error.
  static func error(_ text: String) { note("comity: error: " + text) }
}
