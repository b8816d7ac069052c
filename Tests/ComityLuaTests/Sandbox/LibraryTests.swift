import Testing

/// The hardened library gives what Lua's own gives.
@Suite struct LibraryTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let script, value: String
    init(_ script: String, _ value: String) { (self.script, self.value) = (script, value) }
    var testDescription: String { script }
  }

  static let strings = [
    Case("('héllo'):len()", "6"), Case("('abc'):sub(-2)", "bc"), Case("('abc'):sub(2, 10)", "bc"),
    Case("('abc'):sub(3, 2)", ""), Case("('abc'):sub(0)", "abc"), Case("('abc'):sub(-10, -2)", "ab"),
    Case("table.concat({ ('abc'):byte(1, -1) }, ' ')", "97 98 99"), Case("string.char(72, 105)", "Hi"),
    Case("('ab'):rep(3, '-')", "ab-ab-ab"), Case("('ab'):rep(0)", ""), Case("('Äb'):upper()", "ÄB"),
    Case("('AbC'):lower()", "abc"), Case("('abc'):reverse()", "cba"), Case("#('x'):rep(1000)", "1000"),
  ]

  static let formats = [
    Case("('%d %5d|%-5d|%05d'):format(1, 2, 3, 4)", "1     2|3    |00004"),
    Case("('%x %X %o'):format(255, 255, 8)", "ff FF 10"),
    Case("('%.2f %5.1f %e'):format(1.005, 2.25, 1000)", "1.00   2.2 1.000000e+03"),
    Case("('%g'):format(0.1)", "0.1"),
    Case("('%s|%5s|%-5s|%.2s'):format('abc', 'abc', 'abc', 'abc')", "abc|  abc|abc  |ab"),
    Case("('%s %s %s'):format(nil, true, 1.0)", "nil true 1.0"),
    Case("('%q'):format('a\"b\\\\c\\n')", "\"a\\\"b\\\\c\\\n\""),
    Case("('%c%c'):format(72, 105)", "Hi"), Case("('100%%'):format()", "100%"),
    Case("('%i'):format(3.0)", "3"),
    Case(
      "string.format('%d', 1.5)",
      "runtime: bad argument #2 to 'format' (number has no integer representation)"),
    Case("string.format('%d')", "runtime: bad argument #2 to 'format' (no value)"),
    Case("select(2, pcall(string.format, '%y', 1))", "string.format: '%y' is not a directive"),
  ]

  static let tables = [
    Case(
      "(function() local t = { 1, 2 } table.insert(t, 3) table.insert(t, 1, 0) return table.concat(t, ',') end)()",
      "0,1,2,3"),
    Case(
      "(function() local t = { 1, 2, 3 } return table.remove(t, 1) .. table.concat(t, ',') end)()", "12,3"),
    Case("(function() local t = { 1, 2, 3 } return table.remove(t) .. #t end)()", "32"),
    Case("tostring(table.remove({}))", "nil"), Case("table.concat({ 1, 'a', 2.5 }, '-', 2, 3)", "a-2.5"),
    Case("select('#', table.unpack({ 1, nil, 3 }, 1, 3))", "3"), Case("table.pack(1, nil).n", "2"),
    Case("table.concat(table.move({ 1, 2, 3 }, 1, 3, 2), ',')", "1,1,2,3"),
    Case("table.concat(table.move({ 1, 2, 3 }, 2, 3, 1, { 9, 9 }), ',')", "2,3"),
    Case("(function() local t = { 5, 2, 8, 1 } table.sort(t) return table.concat(t, ',') end)()", "1,2,5,8"),
    Case(
      "(function() local t = { 'b', 'a' } table.sort(t, function(x, y) return x > y end) return table.concat(t) end)()",
      "ba"),
    Case(
      "(function() local t = { 'b1', 'a1', 'b2', 'a2' } table.sort(t, function(x, y) return x:sub(1, 1) < y:sub(1, 1) end) "
        + "return table.concat(t) end)()", "a1a2b1b2"),
  ]

  static let texts = [
    Case("utf8.len('héllo')", "5"), Case("tostring(utf8.len('\\xff'))", "nil"),
    Case("select(2, utf8.len('a\\xff'))", "2"),
    Case("utf8.char(72, 228, 8364, 128512)", "Hä€😀"), Case("utf8.codepoint('€')", "8364"),
    Case("utf8.offset('aä€', 3)", "4"), Case("utf8.offset('aä€', -1)", "4"),
    Case("tostring(utf8.offset('a', 5))", "nil"),
    Case(
      "(function() local out = {} for p, c in utf8.codes('aä€') do out[#out + 1] = p .. ':' .. c end return table.concat(out, ' ') end)()",
      "1:97 2:228 4:8364"),
    Case(
      "(function() local n = 0 for _ in ('aä€'):gmatch(utf8.charpattern) do n = n + 1 end return n end)()",
      "3"),
  ]

  static let others = [
    Case("tostring(1e15)", "1e+15"), Case("tostring(2^53)", "9.007199254741e+15"),
    Case("tostring(-0.0)", "-0.0"),
    Case("tostring(0/0)", "nan"), Case("tonumber('0x10')", "16"), Case("tonumber('z', 36)", "35"),
    Case("tostring(tonumber('x'))", "nil"),
    Case("select('#', pcall(error))", "2"), Case("select(2, pcall(error, 'x', 0))", "x"),
    Case("math.max(1, 5, 3)", "5"), Case("math.tointeger(3.0)", "3"), Case("7 // 2", "3"),
    Case(
      "(function() local out = {} for k, v in pairs({ b = 1, a = 2, 30, 20, [true] = 3, [1.5] = 4 }) do "
        + "out[#out + 1] = tostring(k) .. '=' .. v end return table.concat(out, ' ') end)()",
      "1=30 1.5=4 2=20 a=2 b=1 true=3"),
    Case(
      "(function() local n = 0 for k in pairs(setmetatable({}, { __pairs = function() return function(_, k) "
        + "if not k then return 1 end end end })) do n = n + k end return n end)()", "1"),
    Case(
      "(function() local t = { a = 1, b = 2, c = 3 } for k in pairs(t) do t[k] = nil end return #t end)()",
      "0"),
  ]

  @Test(arguments: strings + formats + tables + texts + others) func gives(_ test: Case) throws {
    #expect(try evaluate("return (" + test.script + ")") == test.value)
  }
}
