import ComityLua
import Testing

/// Positions and counts at the ends of the integers: refused or answered, never more.
@Suite struct EdgeTests {
  @Test(arguments: [
    "string.sub, 'abcd', i, j", "string.byte, 'abcd', i, j", "string.find, 'abcd', 'b', i",
    "string.gmatch, 'abc', 'b', i",
    "string.rep, 'ab', i, 'c'", "string.gsub, 'abc', 'b', 'x', i", "string.format, '%d%x', i, j",
    "string.char, i",
    "utf8.len, 'aä€', i, j", "utf8.codepoint, 'aä€', i, j", "utf8.offset, 'aä€', i, j", "utf8.char, i",
    "table.unpack, { 1, 2 }, i, j", "table.concat, { 1, 2 }, '', i, j", "table.insert, { 1, 2 }, i, j",
    "table.remove, { 1, 2 }, i", "table.move, { 1, 2 }, 1, 2, i", "select, i, 1, 2",
  ])
  func holds(_ call: String) throws {
    let script = """
      local ends = { math.mininteger, math.mininteger + 1, -5, -1, 0, 1, 5, math.maxinteger - 1, math.maxinteger }
      for _, i in ipairs(ends) do for _, j in ipairs(ends) do if not (i > 9 and ("\(call)"):find "rep") then pcall(\(call)) end end end
      return "done"
      """
    #expect(try evaluate(script) == "done")
  }
}
