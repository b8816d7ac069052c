import Testing

/// Tables that lie about their length, and ranges that no machine can walk.
@Suite struct TableAttacks {
  static let attacks = [
    Attack("move without end", .limit(.instructions), "table.move({}, 1, 1e15, 2)"),
    Attack(
      "move beyond integers", .refused("too many elements"),
      "table.move({}, math.mininteger, math.maxinteger, 1)"),
    Attack(
      "insert into a liar", .refused("metatable"),
      "table.insert(setmetatable({}, { __len = function() return 1e15 end }), 1, 'x')"),
    Attack(
      "remove from a liar", .refused("metatable"),
      "table.remove(setmetatable({}, { __len = function() return 1e15 end }), 1)"),
    Attack(
      "sort a liar", .refused("metatable"),
      "table.sort(setmetatable({}, { __len = function() return 1e15 end }), rawequal)"),
    Attack(
      "concat a liar", .refused("metatable"),
      "return table.concat(setmetatable({}, { __index = type }), '', 1, 1e12)"),
    Attack(
      "concat of a range that is not there", .refused("is a nil"), "return table.concat({}, '', 1, 1e15)"),
    Attack(
      "insert in front, again and again", .limit(.instructions),
      "local t = {} for i = 1, 20000 do t[i] = i end while true do table.insert(t, 1, 0) table.remove(t) end"),
    Attack(
      "sort with a comparator that lies", .returns("1000"),
      "local t = {} for i = 1, 1000 do t[i] = i end table.sort(t, function() return true end) return #t"),
    Attack("sort things that do not compare", .refused("attempt to compare"), "table.sort({ {}, {}, {} })"),
    Attack(
      "sort again and again", .limit(.instructions),
      "local t = {} for i = 1, 10000 do t[i] = (i * 7919) % 10007 end while true do table.sort(t) end"),
    Attack("change a library", .refused("read-only"), "string.find = function() return 'mine' end"),
    Attack("add to a library", .refused("read-only"), "table.mine = 1"),
    Attack(
      "poison strings", .refused("attempt to index a boolean"),
      "getmetatable('').__index.find = function() return 'mine' end"),
    Attack("another metatable for strings", .refused("table expected"), "setmetatable('', {})"),
    Attack(
      "a metatable for the globals", .refused("protected metatable"), "setmetatable(_G, { __index = print })"),
    Attack("replace a global", .refused("is not local"), "pairs = nil"),
    Attack("a new global", .refused("write 'local x'"), "x = 1"),
    Attack("an unknown global", .refused("did you mean 'ipairs'"), "return ipair"),
    Attack("a key without order", .refused("fixed order"), "for k in pairs({ [{}] = 1 }) do end"),
    Attack("a result that contains itself", .refused("contains itself"), "local t = {} t.t = t return t"),
    Attack(
      "a result without end", .refused("too large"),
      "local u = {} for i = 1, 20 do u = { u, u, u } end return u"),
  ]

  @Test(arguments: attacks) func ends(_ attack: Attack) throws { try attack.check() }
}
