import Testing

/// Scripts that never end, or try to outlive the end.
@Suite struct BudgetAttacks {
  static let attacks = [
    Attack("while true", .limit(.instructions), "while true do end"),
    Attack(
      "a loop in a function", .limit(.instructions), "local function f() for i = 1, math.huge do end end f()"),
    Attack("goto", .limit(.instructions), "::again:: goto again"),
    Attack(
      "pcall swallows the end", .limit(.instructions),
      "while true do pcall(function() while true do end end) end"),
    Attack(
      "pcall goes on quietly", .limit(.instructions),
      "pcall(function() while true do end end) return 'alive'"),
    Attack(
      "pcall inside pcall", .limit(.instructions),
      "pcall(pcall, pcall, function() while true do end end) return 'alive'"),
    Attack(
      "pcall that calls itself", .limit(.instructions),
      "local function f() pcall(f) f() end f()"),
    Attack("recursion", .limit(.block), "local function f() return 1 + f() end return f()"),
    Attack("tail calls", .limit(.instructions), "local function f() return f() end return f()"),
    Attack(
      "the end inside __close", .limit(.instructions),
      """
      local guard = setmetatable({}, { __close = function() while true do end end })
      do local g <close> = guard error("leave") end
      """),
    Attack(
      "__close after the end", .limit(.instructions),
      """
      local n = 0
      local guard = setmetatable({}, { __close = function() while true do n = n + 1 end end })
      pcall(function() local g <close> = guard while true do end end)
      return "alive"
      """),
    Attack(
      "__close swallows the end", .limit(.instructions),
      """
      local guard = setmetatable({}, { __close = function() error("mine") end })
      pcall(function() local g <close> = guard while true do end end)
      return "alive"
      """),
    Attack(
      "__tostring of an error loops", .refused("not a string but table"),
      "error(setmetatable({}, { __tostring = function() while true do end end }))"),
    Attack(
      "a loop in __index", .limit(.instructions),
      "local t = setmetatable({}, { __index = function() while true do end end }) return t.x"),
    Attack(
      "__index chain without end", .refused("loop"),
      "local t = {} setmetatable(t, { __index = t }) return t.x"),
    Attack(
      "a loop in a comparator", .limit(.instructions),
      "table.sort({ 3, 2, 1 }, function() while true do end end)"),
    Attack(
      "a loop in a replacement", .limit(.instructions),
      "(('a'):rep(10)):gsub('a', function() while true do end end)"),
    Attack(
      "__gc at any time", .refused("'__gc' is not offered"),
      "setmetatable({}, { __gc = function() while true do end end })"),
    Attack(
      "__gc by and by", .returns("done"),
      """
      local meta = {}
      for i = 1, 1000 do setmetatable({}, meta) meta.__gc = function() while true do end end meta.__gc = nil end
      return "done"
      """),
    Attack(
      "__gc put in late", .returns("done"),
      """
      local meta = {}
      for i = 1, 1000 do local t = setmetatable({}, meta) end
      meta.__gc = function() while true do end end
      for i = 1, 100000 do local t = { i } end
      return "done"
      """),
    Attack("weak tables", .refused("'__mode' is not offered"), "setmetatable({}, { __mode = 'k' })"),
    Attack(
      "pairs over an emptied table", .limit(.deadline),
      """
      local t = {}
      for i = 1, 16000 do t[i .. ""] = i end
      for i = 1, 16000 do t[i .. ""] = nil end
      while true do for _ in pairs(t) do end end
      """),
  ]

  @Test(arguments: attacks) func ends(_ attack: Attack) throws { try attack.check() }
}
