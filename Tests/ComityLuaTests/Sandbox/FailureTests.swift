import ComityLua
import Testing

/// What authors are told when their script fails.
@Suite struct FailureTests {
  private func failure(_ script: String, file: String = "Rules/demo/drafts/rule.lua") throws -> LuaFailure {
    let host = SilentHost()
    let sandbox = try LuaSandbox(limits: Attack.limits, host: host)
    do throws(LuaFailure) {
      try sandbox.load(script, file: file)
      _ = try sandbox.run()
    } catch { return error }
    throw LuaFailure(kind: .malformed, message: "the script did not fail")
  }

  @Test func frames() throws {
    let failure = try failure(
      """
      local function inner(text)
        local count = #text
        local list = { 1, 2 }
        return count + list.no.field
      end
      local function outer() return (inner("abc")) end
      outer()
      """)
    #expect(failure.kind == .runtime)
    #expect(failure.message == "attempt to index a nil value (field 'no')")
    #expect(failure.frames.map(\.line) == [4, 6, 7])
    #expect(failure.frames.allSatisfy { $0.file == "Rules/demo/drafts/rule.lua" })
    #expect(
      failure.locals.map { "\($0.name) = \($0.value)" } == [
        "text = \"abc\"", "count = 3", "list = table of 2",
      ])
  }

  @Test func longFileNamesStayWhole() throws {
    let file =
      "/home/somebody/very/long/way/to/a/drafting/repository/Rules/demo/drafts/a-rule-with-a-long-name.lua"
    let runtime = try failure("local x = nil\nreturn x.y", file: file)
    #expect(runtime.place == .init(file: file, line: 2))
    #expect(runtime.message == "attempt to index a nil value (local 'x')")
    let syntax = try failure("local x =\n= 1", file: file)
    #expect(syntax.kind == .syntax)
    #expect(syntax.place == .init(file: file, line: 2))
    #expect(syntax.message == "unexpected symbol near '='")
  }

  @Test func sameTextEveryTime() throws {
    let script = "local t, f = {}, function() end\nlocal s = ('x'):rep(500)\nerror('stop')"
    let first = try failure(script).traceback
    #expect(try failure(script).traceback == first)
    #expect(
      first.hasPrefix(
        "Rules/demo/drafts/rule.lua:3: stop\n  at Rules/demo/drafts/rule.lua:3\n  where t = table\n"))
  }

  @Test func budgetIsTheSameEveryTime() throws {
    let script = "local n = 0 while true do n = n + #('x'):rep(10) end"
    let first = try failure(script).locals
    #expect(try failure(script).locals == first)
    #expect(first.first?.name == "n")
  }

  @Test func errorsOfTheHostCarryTheLineThatCalled() throws {
    let host = SilentHost()
    let sandbox = try LuaSandbox(host: host)
    try sandbox.define(nil, "ask") { (_: inout HostCall) throws(LuaError) in
      throw LuaError("the answer is no")
    }
    try sandbox.load("\n\nask()", file: "rule.lua")
    do throws(LuaFailure) { _ = try sandbox.run() } catch {
      #expect(error.message == "the answer is no")
      #expect(error.place?.line == 3)
      return
    }
    Issue.record("the call did not fail")
  }
}
