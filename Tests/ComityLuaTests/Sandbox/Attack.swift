import ComityLua
import Testing

/// A script that means harm, and how it must end.
struct Attack: CustomTestStringConvertible, Sendable {
  enum Outcome: Equatable, Sendable {
    /// A limit stops it.
    case limit(LuaFailure.Kind)
    /// Lua refuses it with a message that contains this.
    case refused(String)
    /// It ends by itself and returns this, as messages show it.
    case returns(String)
  }

  let name: String
  let script: String
  let outcome: Outcome

  init(_ name: String, _ outcome: Outcome, _ script: String) {
    (self.name, self.outcome, self.script) = (name, outcome, script)
  }

  var testDescription: String { name }

  /// Small limits, so that the whole table runs in moments; the deadline is far enough to count as a hang.
  static let limits = SandboxLimits(
    instructions: 2_000_000, seconds: 2, memory: 16 << 20, block: 1 << 20, churn: 512 << 20)

  /// Runs the script and says how it ended.
  func run(limits: SandboxLimits = Attack.limits) throws -> (outcome: Outcome, failure: LuaFailure?) {
    let host = SilentHost()
    let sandbox = try LuaSandbox(limits: limits, host: host)
    do throws(LuaFailure) {
      try sandbox.load(script, file: "attack.lua")
      let (value, _) = try sandbox.run()
      return (.returns(shown(value)), nil)
    } catch {
      switch error.kind {
      case .runtime, .syntax, .malformed: return (.refused(error.message), error)
      default: return (.limit(error.kind), error)
      }
    }
  }

  /// Checks the outcome, and that a failure says where in the author's file it happened.
  func check() throws {
    let (outcome, failure) = try run()
    switch (self.outcome, outcome) {
    case (.refused(let part), .refused(let message)): #expect(message.contains(part), "\(message)")
    default: #expect(outcome == self.outcome, "\(failure?.traceback ?? "")")
    }
    if let failure, failure.kind != .malformed {
      #expect(failure.place?.file == "attack.lua", "\(failure.traceback)")
      #expect(failure.place?.line ?? 0 > 0)
      #expect(!failure.traceback.contains("0x"), "an address: \(failure.traceback)")
    }
  }
}

/// A host that offers nothing.
final class SilentHost: LuaHost {
  var lines: [String] = []
  func print(_ line: String) { lines.append(line) }
}

/// A value as a test writes it.
func shown(_ value: LuaValue) -> String {
  switch value {
  case .nil: "nil"
  case .boolean(let flag): "\(flag)"
  case .integer(let number): "\(number)"
  case .number(let number): "\(number)"
  case .string(let text): text
  case .function: "function"
  case .object(let id): "object \(id)"
  case .other: "other"
  case .table(let table):
    "{"
      + (table.list.map(shown) + table.fields.map { "\($0.key)=\(shown($0.value))" } + table.otherKeys)
      .joined(separator: ",") + "}"
  }
}

/// What a chunk returns, as a test writes it; a failure as its message.
func evaluate(_ script: String, limits: SandboxLimits = SandboxLimits()) throws -> String {
  let host = SilentHost()
  let sandbox = try LuaSandbox(limits: limits, host: host)
  do throws(LuaFailure) {
    try sandbox.load(script, file: "test.lua")
    return shown(try sandbox.run().value)
  } catch {
    return "\(error.kind): \(error.message)"
  }
}
