import Testing

/// Patterns that take for ever on a short text: no hook reaches into a C function, so the matcher must count itself.
@Suite struct PatternAttacks {
  static let attacks = [
    Attack("find", .limit(.instructions), "return (('a'):rep(3000)):find(('a-'):rep(12) .. 'b')"),
    Attack("match", .limit(.instructions), "return (('a'):rep(3000)):match(('a*'):rep(12) .. 'b')"),
    Attack(
      "gmatch", .limit(.instructions), "for x in (('a'):rep(3000)):gmatch(('a-'):rep(12) .. 'b') do end"),
    Attack("gsub", .limit(.instructions), "return (('a'):rep(3000)):gsub(('a-'):rep(12) .. 'b', '')"),
    Attack(
      "optional items", .limit(.instructions), "return (('a'):rep(60)):find(('a?'):rep(60) .. ('a'):rep(61))"),
    Attack("one lazy dot over much text", .limit(.instructions), "return (('x'):rep(400000)):find('.-b')"),
    Attack("many dots", .limit(.instructions), "return (('a'):rep(10000)):find('.-.-.-.-b$')"),
    Attack("captures", .limit(.instructions), "return (('a'):rep(300)):find(('(a-)'):rep(20) .. 'b')"),
    Attack("back references", .limit(.instructions), "return (('a'):rep(3000)):find('(a*)%1%1%1b')"),
    Attack("balanced brackets", .limit(.instructions), "return (('('):rep(100000)):find('%b()x')"),
    Attack("frontiers", .limit(.instructions), "return (('a'):rep(3000)):find('.-%f[b].-%f[b].-b')"),
    Attack(
      "plain find again and again", .limit(.instructions),
      "local s = ('x'):rep(1e6) while true do s:find('y', 1, true) end"),
    Attack("a pattern without end", .refused("too complex"), "return ('x'):find(('a'):rep(1e5) .. '.')"),
    Attack("too many captures", .refused("too many captures"), "return ('x'):find(('(a)'):rep(40))"),
    Attack(
      "recursion through gsub", .refused("C stack overflow"),
      "local function f() return (('x'):gsub('x', f)) end return f()"),
    Attack(
      "tonumber of a long text", .limit(.instructions),
      "local s = ('1'):rep(1e6) while true do tonumber(s, 7) end"),
    Attack(
      "utf8.len of a long text", .limit(.instructions),
      "local s = ('x'):rep(1e6) while true do utf8.len(s) end"),
    Attack(
      "upper of a long text", .limit(.instructions), "local s = ('x'):rep(1e6) while true do s:upper() end"),
  ]

  @Test(arguments: attacks) func ends(_ attack: Attack) throws { try attack.check() }
}
