import ComityModel
import Testing

@testable import ComityLua

@Suite("Modules that scripts can come to require")
struct RuleModulesTests {
  private func source(_ text: String) -> Source { Source(path: "a.lua", bytes: Array(text.utf8)) }

  private var modules: RuleModules {
    RuleModules([
      "lib.a": source("local b = require 'lib.b'\nreturn { b = b }"),
      "lib.b": source("return require(\"lib.c\")"),
      "lib.c": source("return {}"),
      "lib.d": source("return {}"),
    ])
  }

  @Test("are reached through others")
  func transitive() {
    let reached = modules.reached(from: [source("local a = require \"lib.a\"\nreturn a")])
    #expect(reached.files.keys.sorted() == ["lib.a", "lib.b", "lib.c"])
  }

  @Test("are none where a script requires none, or only one that is not there")
  func none() {
    #expect(modules.reached(from: [source("return rule {} -- require 'lib.a'")]).files.isEmpty)
    #expect(modules.reached(from: [source("local x = require 'lib.x'")]).files.isEmpty)
  }

  @Test(
    "are all where a name is made up at run time",
    arguments: ["require(name)", "require('lib.' .. name)", "local load = require"])
  func madeUp(_ script: String) {
    #expect(modules.reached(from: [source(script)]).files.count == 4)
  }
}
