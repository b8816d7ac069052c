import ComityModel

/// One sandbox that the scripts of a pack's rules use in turn.
///
/// Making a sandbox and compiling the pack's modules costs more than most rules do. Nothing that a script makes passes
/// from one rule to the next: every run begins with read-only libraries, fresh modules and a full budget. What stays as
/// long as the rules look at one tree are its nodes, which are read-only. Not `Sendable`: one worker has one.
public final class RuleStage {
  let host: RuleHost
  let sandbox: LuaSandbox
  private var scripts = 0
  /// The trees whose nodes the sandbox holds.
  private var shown: (subject: any RuleTree, founding: (any RuleTree)?)?

  /// Makes a stage for rules that may require `modules`.
  ///
  /// - Throws: a failure of kind `memory` where even the library does not fit under the limits.
  public init(_ modules: RuleModules, limits: SandboxLimits = SandboxLimits()) throws(LuaFailure) {
    host = RuleHost(modules: modules)
    sandbox = try LuaSandbox(limits: limits, host: host)
    try host.offer(to: sandbox)
    if modules.coverage != nil { sandbox.keepCoverage() }
  }

  deinit { host.modules.coverage?.take(sandbox) }

  /// Makes room for one more script and gives its number.
  func enter() -> Int {
    sandbox.renew()
    sandbox.choose(scripts)
    scripts += 1
    return scripts - 1
  }

  /// Shows trees to the script that runs next.
  func show(_ subject: any RuleTree, founding: (any RuleTree)?, options: [String: OptionValue]) {
    if shown?.subject !== subject || shown?.founding !== founding {
      sandbox.refill()
      shown = (subject, founding)
    }
    host.begin(subject: subject, founding: founding, options: options)
  }

  /// Fills the budget up and forgets what the last run made, but not the nodes of the trees.
  func renew() { sandbox.renew() }
}
