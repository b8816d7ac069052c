import ComityEngine

/// What rules took, as a table for people: the slowest first.
struct RuleProfile {
  private let rows: [(rule: String, usage: RuleUsage)]

  init(_ usage: [(rule: String, RuleUsage)]) {
    rows = usage.map { ($0.rule, $0.1) }.sorted {
      ($1.usage.nanoseconds, $1.usage.instructions, $0.rule) < (
        $0.usage.nanoseconds, $0.usage.instructions, $1.rule
      )
    }
  }

  /// One line a rule: milliseconds, instructions and kilobytes of its Lua, how many subjects, its id.
  var text: String {
    let head = ["ms", "instructions", "KB of Lua", "subjects", "rule"]
    let cells =
      [head]
      + rows.map { rule, usage in
        [
          RuleProfile.milliseconds(usage.nanoseconds), "\(usage.instructions)",
          "\((usage.memory + 1023) / 1024)",
          "\(usage.subjects)", rule,
        ]
      }
    let widths = (0..<4).map { column in cells.map { $0[column].count }.max() ?? 0 }
    return cells.map { row in
      (0..<4).map { String(repeating: " ", count: widths[$0] - row[$0].count) + row[$0] }.joined(
        separator: "  ")
        + "  " + row[4]
    }.joined(separator: "\n")
  }

  /// With three digits behind the point, without Foundation.
  private static func milliseconds(_ nanoseconds: Int) -> String {
    let thousandths = (nanoseconds + 500) / 1000
    let rest = "\(thousandths % 1000)"
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - rest.count) + rest
  }
}
