import ComityLua

/// What one rule took and printed while it judged one subject.
public struct RuleUsage: Sendable {
  /// Nanoseconds of searching, running and grading; 0 unless they are asked for.
  public internal(set) var nanoseconds = 0
  /// Instructions of its script; 0 where it has none.
  public internal(set) var instructions = 0
  /// Most bytes that its script held.
  public internal(set) var memory = 0
  /// Subjects that it judged.
  public internal(set) var subjects = 1
  /// Lines that it printed.
  public internal(set) var log: [String] = []
  /// When it began; nil where nobody measures.
  var begin: ContinuousClock.Instant?

  /// Begins, with the clock where `measures`.
  init(_ measures: Bool = false) { begin = measures ? .now : nil }

  /// The usage with the time up to now added.
  var ended: RuleUsage {
    guard let begin else { return self }
    var usage = self
    let parts = begin.duration(to: .now).components
    usage.nanoseconds += Int(parts.seconds) * 1_000_000_000 + Int(parts.attoseconds / 1_000_000_000)
    usage.begin = nil
    return usage
  }

  /// Adds what a script took when it last judged.
  mutating func add(_ program: RuleProgram) {
    instructions += program.cost.instructions
    memory = max(memory, program.cost.memory)
    log += program.log
  }

  /// What each rule took over all subjects, in order of the ids.
  static func total(_ usage: [(path: String, rule: String, RuleUsage)]) -> [(rule: String, RuleUsage)] {
    var total: [String: RuleUsage] = [:]
    for (_, rule, one) in usage {
      if total[rule]?.add(one) == nil { total[rule] = one }
    }
    return total.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// What rules printed, one line each: subject, rule and words.
  static func log(_ usage: [(path: String, rule: String, RuleUsage)]) -> [String] {
    usage.flatMap { path, rule, one in one.log.map { "\(path): \(rule): \($0)" } }
  }

  /// Adds what the rule took for another subject.
  mutating func add(_ other: RuleUsage) {
    nanoseconds += other.nanoseconds
    instructions += other.instructions
    memory = max(memory, other.memory)
    subjects += other.subjects
    log += other.log
  }
}
