import ComityLua
import ComityModel

/// The scripts of a run's rules, each compiled when a series first needs it.
///
/// Not `Sendable`: one worker has one.
final class ScriptCache {
  private var scripts: [String: RuleProgram] = [:]
  private var stages: [String: RuleStage] = [:]
  /// What the scripts of a pack may use.
  private let limits: SandboxLimits

  init(limits: SandboxLimits = SandboxLimits()) { self.limits = limits }

  /// The script of a rule; nil where it has none.
  func script(_ rule: RuleDeclaration, of pack: Pack) throws(LuaFailure) -> RuleProgram? {
    if let known = scripts[rule.id] { return known }
    let script = try pack.program.script(rule, on: stage(of: pack))
    scripts[rule.id] = script
    return script
  }

  private func stage(of pack: Pack) throws(LuaFailure) -> RuleStage {
    if let known = stages[pack.name] { return known }
    let stage = try pack.program.stage(limits)
    stages[pack.name] = stage
    return stage
  }
}
