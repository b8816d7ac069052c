import Testing

/// Ways out of the sandbox that are not there.
@Suite struct EscapeAttacks {
  static let attacks = [
    Attack("os", .refused("'os' is not offered"), "os.execute('true')"),
    Attack("io", .refused("'io' is not offered"), "io.open('/etc/passwd')"),
    Attack("debug", .refused("'debug' is not offered"), "debug.getinfo(1)"),
    Attack("package", .refused("'package' is not offered"), "return package.path"),
    Attack("coroutine", .refused("'coroutine' is not offered"), "coroutine.wrap(function() end)()"),
    Attack("load", .refused("'load' is not offered"), "load('return 1')()"),
    Attack("loadfile", .refused("'loadfile' is not offered"), "loadfile('x')"),
    Attack("dofile", .refused("'dofile' is not offered"), "dofile('x')"),
    Attack("collectgarbage", .refused("'collectgarbage' is not offered"), "collectgarbage('stop')"),
    Attack("xpcall", .refused("'xpcall' is not offered"), "xpcall(error, function() while true do end end)"),
    Attack("next", .refused("'next' is not offered"), "next({})"),
    Attack("rawset", .refused("'rawset' is not offered"), "rawset(string, 'find', nil)"),
    Attack(
      "string.dump", .refused("attempt to call a nil value (field 'dump')"), "string.dump(function() end)"),
    Attack("string.pack", .refused("attempt to call a nil value (field 'pack')"), "string.pack('z', '')"),
    Attack("chance", .refused("attempt to call a nil value (field 'random')"), "return math.random()"),
    Attack("bytecode", .refused("attempt to load a binary chunk"), "\u{1B}Lua"),
    Attack("require of a file", .refused("the pack has no module '/etc/passwd'"), "require '/etc/passwd'"),
    Attack("require upwards", .refused("the pack has no module '../x'"), "require '../x'"),
    Attack("an error that is nil", .refused("not a string but nil"), "error(nil)"),
    Attack("an error that is a table", .refused("not a string but table"), "error({})"),
    Attack(
      "__tostring that returns a number", .refused("must return a string"),
      "return tostring(setmetatable({}, { __tostring = function() return 42 end }))"),
    Attack(
      "__name that is a table", .returns("table"),
      "return tostring(setmetatable({}, { __name = {} }))"),
    Attack("%p", .refused("'%p' is not a directive"), "return ('%p'):format({})"),
    Attack(
      "addresses in %s", .returns("table function table"),
      "return ('%s %s %s'):format({}, print, setmetatable({}, { __name = 'x' }))"),
    Attack("addresses in errors", .refused("a table value"), "local t = {} return t + 1"),
    Attack("a metatable behind a wall", .returns("false"), "return tostring(getmetatable(''))"),
  ]

  @Test(arguments: attacks) func fails(_ attack: Attack) throws {
    let (outcome, failure) = try attack.run()
    guard attack.name == "bytecode" else { return try attack.check() }
    /// Nothing of the file was compiled, so no line of it can be named.
    #expect(outcome == .refused(failure?.message ?? ""))
    #expect(failure?.message.contains("attempt to load a binary chunk") == true)
  }
}
