import ComityLua
import Testing

/// Modules come from the host's dictionary, run once a run, and may not go in circles.
@Suite struct RequireTests {
  private final class Library: LuaHost {
    var modules: [String: String] = [:]
    var lines: [String] = []
    func module(named name: String) -> (source: String, file: String)? {
      modules[name].map { ($0, "Rules/demo/\(name).lua") }
    }
    func print(_ line: String) { lines.append(line) }
  }

  private func outcome(_ library: Library, _ script: String) throws -> String {
    let sandbox = try LuaSandbox(host: library)
    do throws(LuaFailure) {
      try sandbox.load(script, file: "rule.lua")
      return shown(try sandbox.run().value)
    } catch { return error.message }
  }

  @Test func modulesRunOnceARun() throws {
    let library = Library()
    library.modules = ["lib.verbs": "print('running') return { decide = { 'decide', 'adopt' } }"]
    let sandbox = try LuaSandbox(host: library)
    try sandbox.load("local a, b = require 'lib.verbs', require 'lib.verbs' return a == b", file: "rule.lua")
    for run in 1...3 {
      sandbox.refill()
      #expect(shown(try sandbox.run().value) == "true")
      #expect(library.lines.count == run)
    }
  }

  @Test func whatAModuleKeepsIsForgottenWithTheDocument() throws {
    let library = Library()
    library.modules = ["lib.count": "local n = 0 return { next = function() n = n + 1 return n end }"]
    let sandbox = try LuaSandbox(host: library)
    try sandbox.load("local c = require 'lib.count' c.next() return c.next()", file: "rule.lua")
    for _ in 0..<3 {
      sandbox.refill()
      #expect(shown(try sandbox.run().value) == "2")
    }
  }

  @Test func circles() throws {
    let library = Library()
    library.modules = [
      "lib.a": "return require 'lib.b'", "lib.b": "return require 'lib.c'", "lib.c": "return require 'lib.b'",
    ]
    #expect(
      try outcome(library, "require 'lib.a'")
        == "modules require one another in a circle: lib.b → lib.c → lib.b")
  }

  @Test func errorsSayWhereInTheModule() throws {
    let library = Library()
    library.modules = ["lib.bad": "return {\n = 1 }", "lib.late": "\nlocal x = nil\nreturn x.y"]
    #expect(
      try outcome(library, "require 'lib.bad'") == "Rules/demo/lib.bad.lua:2: unexpected symbol near '='")
    #expect(try outcome(library, "require 'lib.late'") == "attempt to index a nil value (local 'x')")
    #expect(try outcome(library, "require 'lib.none'") == "the pack has no module 'lib.none'")
  }
}
