import ComityModel

/// One rule's script, compiled once and run for one subject after another.
///
/// Not `Sendable`: one rule and worker has one, made when the rule is first needed.
public final class RuleProgram {
  /// The rule.
  public let rule: RuleDeclaration
  private let stage: RuleStage
  private let number: Int
  private let expressions = ExpressionLibrary()
  /// Lines that the script printed when it last judged, at most 200 a subject; also where it failed.
  public private(set) var log: [String] = []
  /// What it took when it last judged.
  public private(set) var cost = RuleCost()
  private var host: RuleHost { stage.host }
  private var sandbox: LuaSandbox { stage.sandbox }

  /// Most nodes that are handed to the script before their answers are taken.
  private static let handful = 4096

  /// What one run judges: nodes of one subject, with a budget of their own.
  public struct Nodes {
    /// The nodes, in the order of the calls.
    let numbers: [Int]
    /// How many budgets they get; more than 1 for a subject that is much larger than most.
    let scale: Int

    /// Makes a set of nodes.
    public init(_ numbers: [Int], scale: Int = 1) { (self.numbers, self.scale) = (numbers, scale) }
  }

  /// Compiles a rule's file in a sandbox of its own.
  ///
  /// - Throws: a failure with its place in the file.
  public convenience init(
    _ rule: RuleDeclaration, source: Source, modules: RuleModules, limits: SandboxLimits = SandboxLimits()
  ) throws(LuaFailure) {
    try self.init(rule, source: source, on: RuleStage(modules, limits: limits))
  }

  /// Compiles a rule's file on a stage that it shares with other rules of its pack.
  ///
  /// - Throws: a failure with its place in the file.
  public init(_ rule: RuleDeclaration, source: Source, on stage: RuleStage) throws(LuaFailure) {
    self.rule = rule
    self.stage = stage
    number = stage.enter()
    try stage.sandbox.load(String(decoding: source.bytes, as: UTF8.self), file: source.path)
  }

  /// Calls `applies` and `check` for each of these nodes of a subject; the budget is for all of them together.
  ///
  /// - Throws: the limit that was hit, the error that the script raised, or that it returned what is no evidence.
  public func judge(
    _ subject: any RuleTree, nodes: [Int], founding: (any RuleTree)?, options: [String: OptionValue] = [:]
  ) throws(LuaFailure) -> RuleResult {
    try judge(subject, [Nodes(nodes)], founding: founding, options: options)[0].get()
  }

  /// The same for several subjects that lie in one tree, in one run of the file: starting it costs more than most checks.
  ///
  /// Each subject has a budget of its own, and a failure with one starts the file anew for the next.
  public func judge(
    _ tree: any RuleTree, _ subjects: [Nodes], founding: (any RuleTree)?, options: [String: OptionValue] = [:]
  ) -> [RuleAnswer] {
    let options = rule.options.merging(options) { $1 }
    host.serve(rule, expressions)
    sandbox.choose(number)
    stage.show(tree, founding: founding, options: options)
    let rest = [
      founding.map { RuleHost.object(.founding, $0.root) } ?? .nil, RuleProgram.table(options),
    ]
    (log, cost) = ([], RuleCost())
    var functions: Functions?
    return subjects.map { nodes in
      defer { takeUsage() }
      do throws(LuaFailure) {
        if functions == nil { functions = try start() }
        sandbox.refuel(scale: nodes.scale)
        guard let functions else { return .judged(RuleResult()) }
        return .judged(try judge(nodes, functions, rest, in: tree))
      } catch {
        functions = nil
        return .failed(error)
      }
    }
  }

  private func takeUsage() {
    log += host.log
    cost = RuleCost(
      instructions: cost.instructions + sandbox.instructionsUsed, memory: max(cost.memory, sandbox.memoryPeak)
    )
  }

  private func judge(
    _ nodes: Nodes, _ functions: Functions, _ rest: [HostValue], in tree: any RuleTree
  ) throws(LuaFailure) -> RuleResult {
    var result = RuleResult()
    host.beginSubject(nodes: nodes.numbers.count)
    var first = 0
    while first < nodes.numbers.count {
      let part = nodes.numbers[first..<min(first + RuleProgram.handful, nodes.numbers.count)]
      first = part.endIndex
      let sweep = try sweep(part, functions, rest, in: tree)
      for place in sweep.applied { result.applied.append(part[part.startIndex + place]) }
      for (place, answer) in sweep.answers {
        try take(answer, of: part[part.startIndex + place], into: &result)
      }
    }
    result.considered = nodes.numbers.count
    result.reports = Array(host.ownReports)
    result.log = host.log
    result.instructions = sandbox.instructionsUsed
    return result
  }

  private func sweep(
    _ nodes: ArraySlice<Int>, _ functions: Functions, _ rest: [HostValue], in tree: any RuleTree
  ) throws(LuaFailure) -> LuaSandbox.Sweep {
    var reached = 0
    do throws(LuaFailure) {
      return try sandbox.callEach(
        nodes.map { Int64(ObjectNumber.of(.subject, $0)) }, applies: functions.applies,
        check: functions.check, reporter: ObjectNumber.of(.reporter, 0), rest, reached: &reached)
    } catch {
      var failure = error
      failure.subject = tree.description(of: nodes[nodes.startIndex + reached])
      throw failure
    }
  }

  // MARK: The script

  private struct Functions {
    var applies: LuaFunction?
    var check: LuaFunction?
  }

  /// Runs the file from its first line and takes the functions that it declares.
  private func start() throws(LuaFailure) -> Functions {
    stage.renew()
    guard case .table(let table) = try sandbox.run().value else {
      throw LuaFailure(
        kind: .malformed, message: "the file returned something else than a rule this time")
    }
    func function(_ name: String) -> LuaFunction? {
      if case .function(let function)? = table[name] { function } else { nil }
    }
    return Functions(applies: function("applies"), check: function("check"))
  }

  /// Takes what `check` returned for evidence.
  private func take(_ answer: LuaValue, of node: Int, into result: inout RuleResult) throws(LuaFailure) {
    switch answer {
    case .nil, .boolean(false): return
    case .boolean(true): result.affirmed.append(node)
    case .object(let number):
      guard let place = host.place(number) else { throw malformed("a \(host.name(of: number))") }
      result.proofs.append(place)
      result.provenNodes.append(node)
    case .table(let table) where table.fields.isEmpty && table.otherKeys.isEmpty:
      for item in table.list {
        guard case .object = item else { throw malformed("a list with a \(item.typeName)") }
        try take(item, of: node, into: &result)
      }
    default: throw malformed("a \(answer.typeName)")
    }
  }

  private func malformed(_ what: String) -> LuaFailure {
    LuaFailure(
      kind: .malformed,
      message: "check returned \(what); it must return a node, a place, a list of them, true or nothing",
      frames: [LuaFailure.Frame(file: rule.file, name: "check", line: 0)])
  }

  private static func table(_ options: [String: OptionValue]) -> HostValue {
    .table(options.sorted { $0.key < $1.key }.map { ($0.key, $0.value.hostValue) })
  }
}
