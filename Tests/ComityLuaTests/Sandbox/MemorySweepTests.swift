import ComityLua
import Testing

/// Wherever memory runs out, a run ends with its own failure: every allocation of a script that uses all of the library
/// is refused once.
@Suite struct MemorySweepTests {
  static let script = """
    local object, list = ask()
    local parts = {}
    for key, value in pairs({ b = 1, a = { 2 }, 3, [1.5] = true }) do parts[#parts + 1] = tostring(key) end
    for _, item in ipairs(list) do parts[#parts + 1] = item end
    parts[#parts + 1] = object.text .. #object.items .. object.late
    for word in ("a bc def"):gmatch("%a+") do parts[#parts + 1] = word:upper():rep(3, "-"):reverse():sub(2) end
    parts[#parts + 1] = ("x=1, y=2"):gsub("(%w+)=(%w+)", "%2=%1")
    parts[#parts + 1] = ("abc"):gsub("%w", { a = "1", b = true and "2" })
    parts[#parts + 1] = ("%5.2f|%q|%s|%x"):format(3.14159, "q\\n", {}, 255)
    table.sort(parts, function(left, right) return left < right end)
    table.insert(parts, 1, table.remove(parts))
    parts[#parts + 1] = table.concat(table.move(parts, 1, 3, 2, {}), ",", 2)
    parts[#parts + 1] = utf8.char(228, 8364) .. utf8.len("ä") .. select("#", table.unpack(parts))
    parts[#parts + 1] = select(2, pcall(error, setmetatable({}, { __tostring = function() return "e" end }))) and "e"
    parts[#parts + 1] = require("lib.a").word
    print(table.unpack(parts))
    return rule { parts = parts, check = function() return object, list, { list } end }
    """

  private final class Host: LuaHost {
    var lines = 0
    func fields(of object: Int) throws(LuaError) -> [(String, HostValue)] {
      [("text", .string("words")), ("items", .objects(7..<9)), ("none", .nil), ("late", .deferred)]
    }
    func missing(_ key: LuaValue, of object: Int) throws(LuaError) -> HostValue { .string("late") }
    func module(named name: String) -> (source: String, file: String)? {
      ("return { word = 'a' }", "lib/a.lua")
    }
    func print(_ line: String) { lines += 1 }
  }

  @Test(arguments: 0..<16) func endsWell(_ part: Int) throws {
    var ended = 0
    for step in 0..<64 {
      let host = Host()
      let limits = SandboxLimits(instructions: 200_000, memory: 12_000 + part * 64 * 48 + step * 48)
      do throws(LuaFailure) {
        let sandbox = try LuaSandbox(limits: limits, host: host)
        try sandbox.define(nil, "ask") { (_: inout HostCall) throws(LuaError) in
          [.object(1), .list([.string("i"), .object(2)].reversed().suffix(1))]
        }
        try sandbox.defineConstructor("rule")
        try sandbox.load(MemorySweepTests.script, file: "sweep.lua")
        guard case .table(let result) = try sandbox.run().value, case .function(let check)? = result["check"]
        else { continue }
        _ = try sandbox.call(check, [.table([("a", .list([.integer(1)]))])])
        sandbox.refill()
        _ = try sandbox.run()
        ended += 1
      } catch {
        #expect(error.kind == .memory, "\(error.traceback)")
      }
    }
    #expect(part < 15 || ended == 64, "with enough memory the script ends")
  }
}
