import CLua
import ComityLua
import Testing

/// The bounded matcher finds what Lua's own finds: hand-picked cases, and random ones with Lua itself as the judge.
@Suite struct PatternTests {
  static let cases: [(String, String)] = [
    ("('hello world'):find('o w')", "5"), ("select(2, ('hello world'):find('o w'))", "7"),
    ("('hello'):find('l+')", "3"), ("('a.b'):find('.', 1, true)", "2"), ("('abc'):find('')", "1"),
    ("('abc'):find('', 4)", "4"),
    ("tostring(('abc'):find('', 5))", "nil"), ("('abc'):find('b', -2)", "2"),
    ("('key = value'):match('^(%w+)%s*=%s*(%w+)$')", "key"),
    ("select(2, ('key = value'):match('(%w+) = (%w+)'))", "value"),
    ("('x=(a(b)c)'):match('%b()')", "(a(b)c)"),
    ("('THE (quick) fox'):find('%((%a+)%)')", "5"), ("('hello'):match('()ll()')", "3"),
    ("('aXb'):match('%f[%u]%a')", "X"),
    ("('abcabc'):match('(abc)%1')", "abc"),
    ("('2024-05-06'):gsub('(%d+)-(%d+)-(%d+)', '%3.%2.%1')", "06.05.2024"),
    ("('abc'):gsub('', '-')", "-a-b-c-"), ("('abc'):gsub('%w', '%0%0', 2)", "aabbc"),
    ("('$x'):gsub('%$(%w+)', { x = 1 })", "1"),
    ("('hello'):gsub('l', function() return nil end)", "hello"), ("select(2, ('aaa'):gsub('a*', 'x'))", "1"),
    ("('a,b,,c'):gsub(',', ';')", "a;b;;c"), ("('[x]'):match('[]]')", "]"),
    ("('a-z'):match('[a%-z]+')", "a-z"),
    ("('x^'):match('[x^]+')", "x^"), ("('é'):match('[\\xC3][\\xA9]')", "é"), ("('a\\0b'):match('%z')", "nil"),
    ("('abc'):match('^b')", "nil"), ("('a$'):match('a$')", "nil"), ("('a$b'):match('$b')", "$b"),
    ("('aab'):match('a-b')", "aab"),
    ("('ab'):match('a?b?c?$')", "ab"), ("#('x'):rep(100):match('x*')", "100"),
    ("(function() local n = 0 for a in ('^a^a'):gmatch('^a') do n = n + 1 end return n end)()", "2"),
    (
      "(function() local o = {} for k, v in ('a=1, b=2'):gmatch('(%w+)=(%w+)') do o[#o + 1] = k .. v end return table.concat(o) end)()",
      "a1b2"
    ),
    ("(function() local n = 0 for _ in ('abc'):gmatch('') do n = n + 1 end return n end)()", "4"),
  ]

  @Test(arguments: cases) func finds(_ script: String, _ value: String) throws {
    #expect(try evaluate("return tostring((" + script + "))") == value)
  }

  @Test(arguments: [
    ("[a", "missing ']'"), ("%", "ends with '%'"), ("(a", "unfinished capture"),
    ("a)", "invalid pattern capture"),
    ("%1", "invalid capture index %1"), ("%f", "missing '['"), ("%b", "missing arguments"),
    ("(%1)", "invalid capture index"),
  ])
  func refuses(_ pattern: String, _ complaint: String) throws {
    let message = try evaluate("return ('abc'):match('\(pattern)')")
    #expect(message.contains(complaint), "\(message)")
  }

  /// Two thousand random patterns over random texts; a pattern that Lua refuses must be refused here too.
  @Test(arguments: 0..<8) func agreesWithLua(_ part: Int) throws {
    let pieces = [
      "a", "b", "c", ".", "%a", "%d", "%A", "%s", "[ab]", "[^a]", "[a-c]", "[%w]", "[b-]", "[]a]", "(a)",
      "((b)c?)", "()",
      "(.-)", "(%a*)", "%b()", "%f[a]", "%f[%A]", "^", "$", "%%", "-", "1", " ", "%u", "%p",
    ]
    let repeats = ["", "", "", "*", "+", "-", "?"]
    let letters = ["a", "b", "c", "1", " ", "(", ")", "-", "%", "$", "^", "A"]
    var chance = Chance(seed: UInt64(part + 1))
    let stock = try #require(luaL_newstate())
    defer { lua_close(stock) }
    luaL_requiref(stock, "string", luaopen_string, 1)
    luaL_requiref(stock, "_G", luaopen_base, 1)
    luaL_requiref(stock, "table", luaopen_table, 1)
    for _ in 0..<250 {
      var pattern = ""
      for _ in 0..<chance.below(6) {
        pattern += pieces[chance.below(pieces.count)] + repeats[chance.below(repeats.count)]
      }
      if pattern.contains("("), chance.below(3) == 0 { pattern += "%1" }
      let subject = (0..<chance.below(12)).map { _ in letters[chance.below(letters.count)] }.joined()
      let script = """
        local function show(...) local o = {} for i = 1, select('#', ...) do o[i] = tostring((select(i, ...))) end
          return table.concat(o, '|') end
        local s, p = '\(subject)', '\(pattern)'
        local o = { show(s:find(p)), show(s:match(p, 2)), show(s:gsub(p, '<%0>')) }
        for a, b in s:gmatch(p) do o[#o + 1] = show(a, b) end
        return table.concat(o, '/')
        """
      let ours = try evaluate(script)
      let theirs = judge(stock, script)
      /// Lua reads while it matches, so it finds fault only with the part that it comes to.
      if ours.hasPrefix("runtime: invalid capture index") { continue }
      if let theirs {
        #expect(ours == theirs, "'\(subject)' with '\(pattern)'")
      } else {
        #expect(ours.hasPrefix("runtime: "), "'\(subject)' with '\(pattern)' gives \(ours)")
      }
    }
  }

  /// What Lua itself says; nil where it raises.
  private func judge(_ state: OpaquePointer, _ script: String) -> String? {
    defer { lua_settop(state, 0) }
    guard luaL_loadstring(state, script) == LUA_OK, lua_pcallk(state, 0, 1, 0, 0, nil) == LUA_OK else {
      return nil
    }
    return lua_tolstring(state, -1, nil).map { String(cString: $0) }
  }

  /// A row of numbers that is the same everywhere.
  private struct Chance {
    var state: UInt64
    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }
    mutating func below(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
  }
}
