import ComityModel

/// The pack's own modules by the name that `require` takes: `lib.verbs` is `lib/verbs.lua`.
public struct RuleModules: Sendable {
  /// The files.
  public var files: [String: Source]
  /// Where it is kept which lines of the pack's Lua ran; nil unless somebody asks.
  public var coverage: LuaCoverageLog?

  /// Makes the modules of a pack.
  public init(_ files: [String: Source] = [:]) { self.files = files }

  /// Those that some scripts can come to require, by themselves or through others.
  ///
  /// All of them where a script makes up a name while it runs: `require(name)`.
  public func reached(from scripts: some Sequence<Source>) -> RuleModules {
    var reached = RuleModules()
    reached.coverage = coverage
    var waiting = Array(scripts)
    while let script = waiting.popLast() {
      guard let names = RuleModules.required(by: script) else { return self }
      for name in names where reached.files[name] == nil {
        guard let file = files[name] else { continue }
        reached.files[name] = file
        waiting.append(file)
      }
    }
    return reached
  }

  /// Names that a script writes behind `require`; nil where it uses the function in another way.
  private static func required(by script: Source) -> [String]? {
    let tokens = LuaLexer.tokens(of: script.bytes)
    var names: [String] = []
    for index in tokens.indices where tokens[index].kind == .name && tokens[index].text == "require" {
      var next = index + 1
      if next < tokens.endIndex, tokens[next].text == "(" { next += 1 }
      guard next < tokens.endIndex, tokens[next].kind == .string else { return nil }
      // "require("lib." .. name)" only begins with a string.
      if next + 1 < tokens.endIndex, tokens[next + 1].text == ".." { return nil }
      names.append(tokens[next].text)
    }
    return names
  }
}
