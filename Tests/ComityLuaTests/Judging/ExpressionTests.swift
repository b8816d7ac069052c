import Testing

/// `regex.*`: RE2 with Lua's way of counting.
@Suite struct ExpressionTests {
  private func printed(_ body: String) throws -> [String] {
    try Trial("Draft").judge("check = function(document) \(body) end").log
  }

  @Test(arguments: [
    ("print(regex.find('A/RES/77/37', '/([0-9]+)/([0-9]+)'))", "6\t11\t77\t37"),
    ("print(regex.match('A/RES/77/37', '[0-9]+'))", "77"), ("print(regex.match('abc', '(x)?abc'))", "nil"),
    ("print(regex.find('abc', 'x'))", "nil"), ("print(regex.find('', ''))", "1\t0"),
    ("print(regex.find('aXbX', 'X', 3))", "4\t4"),
    ("print(regex.find('aXbX', 'X', -1))", "4\t4"), ("print(regex.find('abc', 'a', 9))", "nil"),
    ("print(regex.find('hé b', 'b'))", "5\t5"), ("print(regex.compile('ABC', 'i'):find('xabc'))", "2\t4"),
    ("print(regex.compile('É', 'i'):match('é'))", "é"),
    ("print(regex.compile('a|b') == regex.compile('a|b'))", "true"),
    (
      "local t = {} for y, m in regex.gmatch('2024-05 2025-06', '([0-9]{4})-([0-9]{2})') do t[#t + 1] = y .. m end print(table.concat(t, ' '))",
      "202405 202506"
    ),
    ("local n = 0 for _ in regex.compile('x*'):gmatch('axxb') do n = n + 1 end print(n)", "3"),
    ("print(regex.compile 'a')", "expression"),
  ])
  func finds(_ body: String, _ line: String) throws { #expect(try printed(body) == [line]) }

  @Test(arguments: [
    ("regex.compile '('", "the expression does not compile: missing ): ("),
    ("regex.compile '(a)\\\\1'", "the expression does not compile: invalid escape sequence: \\1"),
    ("regex.compile(('a'):rep(2000))", "the expression is longer than 1000 bytes"),
    (
      "regex.compile('((a{0,100}){0,100}){0,100}')",
      "the expression does not compile: invalid repetition size: {0,100}"
    ),
    (
      "regex.compile('a', 'x')",
      "the flags of an expression can be \"i\", which ignores case, and nothing else"
    ),
    (
      "for i = 1, 100 do regex.compile('a' .. i) end",
      "a rule may compile 64 expressions; compile them outside of loops"
    ),
    ("regex.find(3, 'a')", "the text must be a string, not a number"),
    ("regex.find('a')", "an expression must be a string, not a nil"),
    ("regex.mine = 1", "'mine' cannot be set here: this table is read-only"),
    (
      "local s, e = ('a'):rep(1e6), regex.compile '(a|aa)+$' while true do e:find(s) end",
      "used up its budget of 20000000 instructions"
    ),
  ])
  func refuses(_ body: String, _ message: String) throws {
    let said = try Trial("Draft").failure(body)
    #expect(said == message)
  }
}
