import ComityModel
import Testing

@testable import ComityLua

/// Which lines inside functions ran.
@Suite struct CoverageTests {
  private final class Library: LuaHost {
    var modules: [String: String] = [:]
    func module(named name: String) -> (source: String, file: String)? {
      modules[name].map { ($0, "lib/\(name).lua") }
    }
  }

  private func coverage(_ script: String, modules: [String: String] = [:], runs: Int = 1) throws
    -> LuaCoverage
  {
    let library = Library()
    library.modules = modules
    let sandbox = try LuaSandbox(host: library)
    sandbox.keepCoverage()
    try sandbox.load(script, file: "rule.lua")
    for _ in 0..<runs {
      sandbox.refill()
      _ = try sandbox.run()
    }
    return sandbox.coverage
  }

  @Test func linesOfFunctionsAndNothingElse() throws {
    let lines = try coverage(
      """
      local outside = 1
      local function used(a, ...)
        local sum = a

        if a > 1 then
          sum = sum + 1
        else
          sum = 0
        end
        return sum
      end
      local unused = function(x)
        return x
      end
      return used(2)
      """
    ).files["rule.lua"]
    #expect(lines == .init(inside: [3, 5, 6, 8, 10, 13], run: [3, 5, 6, 10]))
  }

  @Test func aFunctionOnOneLineIsNotRunByBeingMade() throws {
    let lines = try coverage(
      "local f = function(x) return x end\nlocal g = function() return 1 end\nreturn g()"
    ).files
    #expect(lines["rule.lua"] == .init(inside: [1, 2], run: [2]))
  }

  @Test func modulesCountUnderTheirOwnNames() throws {
    let module =
      "return {\n  one = function()\n    return 1\n  end,\n  two = function()\n    return 2\n  end,\n}"
    let files = try coverage("return require('m').one()", modules: ["m": module], runs: 3).files
    #expect(files == ["lib/m.lua": .init(inside: [3, 6], run: [3])])
  }

  @Test func farLines() throws {
    let gap = String(repeating: "\n", count: 4000)
    let lines = try coverage("local function f()\n  local a = 1\(gap)  return a\nend\nreturn f()").files[
      "rule.lua"]
    #expect(lines == .init(inside: [2, 4002], run: [2, 4002]))
  }

  @Test func aSecondFileUnderTheSameNumberIsNotTheFirst() throws {
    let sandbox = try LuaSandbox(host: Library())
    sandbox.keepCoverage()
    for number in 1...50 {
      sandbox.refill()
      try sandbox.load("local f = function()\n  return \(number)\nend\nreturn f()", file: "\(number).lua")
      _ = try sandbox.run()
    }
    #expect(sandbox.coverage.files.count == 50)
    #expect(sandbox.coverage.files.values.allSatisfy { $0 == .init(inside: [2], run: [2]) })
  }

  @Test func limitsHoldAllTheSame() throws {
    let sandbox = try LuaSandbox(limits: Attack.limits, host: Library())
    sandbox.keepCoverage()
    try sandbox.load("local function f() while true do local a = 1 end end\npcall(f)\nf()", file: "rule.lua")
    do throws(LuaFailure) { _ = try sandbox.run() } catch {
      #expect(error.kind == .instructions)
      return
    }
    Issue.record("it did not end")
  }

  @Test func nothingIsKeptUnasked() throws {
    let sandbox = try LuaSandbox(host: Library())
    try sandbox.load("local f = function() return 1 end return f()", file: "rule.lua")
    _ = try sandbox.run()
    #expect(sandbox.coverage.files.isEmpty)
  }
}
