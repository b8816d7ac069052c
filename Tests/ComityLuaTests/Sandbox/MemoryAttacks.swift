import ComityLua
import Testing

/// Scripts that ask for more memory than there is, at once or little by little.
@Suite struct MemoryAttacks {
  static let attacks = [
    Attack("rep of a gigabyte", .limit(.block), "return ('x'):rep(1e9)"),
    Attack("rep of a terabyte", .limit(.block), "return ('x'):rep(1e12)"),
    Attack("rep beyond integers", .refused("too large"), "return ('xx'):rep(math.maxinteger)"),
    Attack("rep of nothing, 1e15 times", .returns(""), "return (''):rep(1e15)"),
    Attack("rep with a separator", .limit(.block), "return ('x'):rep(1e7, ('y'):rep(10))"),
    Attack("doubling", .limit(.block), "local s = 'x' while true do s = s .. s end"),
    Attack("growth by one", .limit(.churn), "local s = ('x'):rep(1e5) while true do s = s .. 'y' end"),
    Attack("concat churn", .limit(.churn), "local s = ('x'):rep(1e6) for i = 1, 1e9 do local t = s .. i end"),
    Attack(
      "comparing long strings", .limit(.deadline),
      """
      local a, b = ('x'):rep(1e6) .. 1, ('x'):rep(1e6) .. 2
      while a ~= b do end
      """),
    Attack("table growth", .limit(.block), "local t = {} for i = 1, 1e9 do t[i] = i end"),
    Attack("many tables", .limit(.memory), "local t for i = 1, 1e9 do t = { t, {}, {} } end"),
    Attack(
      "many strings", .limit(.memory), "local s, t = ('x'):rep(1000) for i = 1, 1e9 do t = { t, i .. s } end"),
    Attack(
      "memory swallowed by pcall", .limit(.block),
      "pcall(function() return ('x'):rep(1e9) end) return 'alive'"),
    Attack(
      "memory swallowed by __close", .limit(.block),
      """
      local guard = setmetatable({}, { __close = function() error("mine") end })
      pcall(function() local g <close> = guard return ('x'):rep(1e9) .. 'y' end)
      return "alive"
      """),
    Attack(
      "concat of much", .limit(.block),
      "local t = {} for i = 1, 3000 do t[i] = ('x'):rep(1000) end return table.concat(t)"),
    Attack("gsub that grows", .limit(.block), "return (('x'):rep(2000)):gsub('x', ('y'):rep(1000))"),
    Attack("format with wide fields", .refused("two digits"), "return ('%1000s'):format('x')"),
    Attack("unpack of ten million", .refused("too many results"), "return table.unpack({}, 1, 1e7)"),
    Attack(
      "a hundred thousand arguments", .refused("too many results"),
      "return select('#', table.unpack({}, 1, 1e5))"),
    Attack("byte of a long string", .refused("too many results"), "return (('x'):rep(1e6)):byte(1, -1)"),
  ]

  @Test(arguments: attacks) func ends(_ attack: Attack) throws { try attack.check() }

  /// Brackets or blocks nested without end reach the compiler's own limit.
  @Test(arguments: ["(", "{", "do ", "if x then ", "function() ", "local function f() "])
  func nesting(_ opening: String) throws {
    let message = try evaluate("return " + String(repeating: opening, count: 100_000))
    #expect(
      message.hasPrefix("syntax: ") || message.hasPrefix("block: ") || message.hasPrefix("memory: "),
      "\(message)")
  }

  /// A failure for want of memory ends the run, not the sandbox: the next document is judged as if nothing had been.
  @Test func recovers() throws {
    let host = SilentHost()
    let sandbox = try LuaSandbox(limits: Attack.limits, host: host)
    let script = """
      return { grow = function() local t for i = 1, 1e9 do t = { t, {} } end end, well = function() return "well" end }
      """
    try sandbox.load(script, file: "test.lua")
    for _ in 0..<3 {
      sandbox.refill()
      guard case .table(let functions) = try sandbox.run().value,
        case .function(let grow)? = functions["grow"],
        case .function(let well)? = functions["well"]
      else { throw LuaFailure(kind: .malformed, message: "not the table that the test returns") }
      #expect(shown(try sandbox.call(well, [])) == "well")
      #expect(throws: LuaFailure.self) { try sandbox.call(grow, []) }
      #expect(throws: LuaFailure.self, "the end is sticky") { try sandbox.call(well, []) }
    }
  }
}
