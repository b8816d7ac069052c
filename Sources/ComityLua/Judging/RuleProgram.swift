import ComityModel

/// One rule's script, compiled once and run for one subject after another.
///
/// Not `Sendable`: one rule and worker has one, made when the rule is first needed. Every subject is judged by a fresh
/// run of the file, so that nothing a script remembers can depend on which subjects its worker saw before.
public final class RuleProgram {
  /// The rule.
  public let rule: RuleDeclaration
  private let stage: RuleStage
  private let number: Int
  private let expressions = ExpressionLibrary()
  /// Lines that the script printed when it last judged, at most 200; also where it failed.
  public private(set) var log: [String] = []
  /// What it took when it last judged.
  public private(set) var cost = RuleCost()
  private var host: RuleHost { stage.host }
  private var sandbox: LuaSandbox { stage.sandbox }

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
    let options = rule.options.merging(options) { $1 }
    host.serve(rule, expressions)
    sandbox.choose(number)
    host.begin(subject: subject, founding: founding, options: options)
    defer {
      log = host.log
      cost = RuleCost(instructions: sandbox.instructionsUsed, memory: sandbox.memoryPeak)
      host.begin(subject: nil, founding: nil, options: [:])
    }
    sandbox.refill()
    let functions = try functions()
    var result = RuleResult()
    let rest = [founding.map { RuleHost.object(.founding, $0.root) } ?? .nil, RuleProgram.table(options)]
    for node in nodes {
      do throws(LuaFailure) {
        try ask(functions, about: node, rest, &result)
      } catch {
        var failure = error
        failure.subject = subject.description(of: node)
        throw failure
      }
    }
    result.reports = host.reports
    result.log = host.log
    result.instructions = sandbox.instructionsUsed
    return result
  }

  private func ask(
    _ functions: (applies: LuaFunction?, check: LuaFunction?), about node: Int, _ rest: [HostValue],
    _ result: inout RuleResult
  ) throws(LuaFailure) {
    let object = RuleHost.object(.subject, node)
    result.considered += 1
    if let applies = functions.applies, try !sandbox.call(applies, [object] + rest).isTrue { return }
    result.applied.append(node)
    guard let check = functions.check else { return }
    let answer = try sandbox.call(check, [object, .object(ObjectNumber.of(.reporter, 0))] + rest)
    try take(answer, of: node, into: &result)
  }

  private func functions() throws(LuaFailure) -> (applies: LuaFunction?, check: LuaFunction?) {
    guard case .table(let table) = try sandbox.run().value else {
      throw LuaFailure(kind: .malformed, message: "the file returned something else than a rule this time")
    }
    func function(_ name: String) -> LuaFunction? {
      if case .function(let function)? = table[name] { function } else { nil }
    }
    return (function("applies"), function("check"))
  }

  /// Takes what `check` returned for evidence.
  private func take(_ answer: LuaValue, of node: Int, into result: inout RuleResult) throws(LuaFailure) {
    switch answer {
    case .nil, .boolean(false): return
    case .boolean(true): result.affirmed.append(node)
    case .object(let number):
      guard let place = host.place(number) else { throw malformed("a \(host.name(of: number))") }
      result.proofs.append(place)
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
