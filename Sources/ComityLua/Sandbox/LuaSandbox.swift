import CLuaHost

/// One Lua state with limits, for one script that nobody has reason to trust.
///
/// Not `Sendable`: it is made inside a task, used without suspending, and never leaves it.
public final class LuaSandbox {
  /// A function of the host that scripts can call; it must not call the sandbox.
  public typealias HostFunction = (inout HostCall) throws(LuaError) -> [HostValue]

  /// What the script may use.
  public let limits: SandboxLimits
  /// How many times the limits of a run are given now.
  private var scale = 1
  private let state: OpaquePointer
  private let border: Border
  private let arguments = OutgoingTape()

  /// Makes a state with the safe library; `host` is asked while scripts run, and not kept alive.
  ///
  /// - Throws: a failure of kind `memory` where even the library does not fit under the limits.
  public init(limits: SandboxLimits = SandboxLimits(), host: any LuaHost) throws(LuaFailure) {
    let border = Border(host: host)
    var raw = limits.raw
    guard let state = lh_new(&raw, dispatch, Unmanaged.passUnretained(border).toOpaque()) else {
      throw LuaFailure(kind: .memory, message: "the library does not fit under the limits")
    }
    self.limits = limits
    self.border = border
    self.state = state
  }

  deinit { lh_close(state) }

  /// Offers a function as `library.name`; nil is the global library, `method` that of the host's objects.
  public func define(_ library: String?, _ name: String, _ function: @escaping HostFunction)
    throws(LuaFailure)
  {
    border.functions.append(function)
    try check(lh_define(state, library, name, Int32(border.functions.count - 1)))
  }

  /// Offers a global that takes a table and returns it: `return rule { … }`.
  public func defineConstructor(_ name: String) throws(LuaFailure) {
    try check(lh_define_constructor(state, name))
  }

  /// Fills the budget up and forgets objects, functions and modules of earlier runs; the compiled script stays.
  public func refill() {
    scale = 1
    lh_refill(state)
  }

  /// The same for another script about the same subject: objects that stand for what is judged stay.
  func renew() {
    scale = 1
    lh_renew(state)
  }

  /// Fills the budget up for the next of several subjects; a large one gets `scale` times as much.
  func refuel(scale: Int) {
    self.scale = scale
    lh_refuel(state, UInt32(scale))
  }

  /// Chooses which of several scripts the next `load` and `run` are about, by a number from 0; 0 at first.
  public func choose(_ script: Int) { lh_choose(state, Int32(script)) }

  /// Compiles a file; `file` is its name as users see it.
  public func load(_ source: String, file: String) throws(LuaFailure) {
    var source = source
    try check(
      source.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) { lh_load(state, $0.baseAddress, $0.count, file) }
      }, file: file)
  }

  /// Runs the file from its first line and returns what it returns, with the name of the constructor that made it.
  public func run() throws(LuaFailure) -> (value: LuaValue, constructor: String?) {
    try check(lh_run(state))
    return (result(), lh_constructor_used(state).map { String(cString: $0) })
  }

  /// Calls a function of the last run and returns its first result.
  public func call(_ function: LuaFunction, _ values: [HostValue]) throws(LuaFailure) -> LuaValue {
    arguments.clear()
    for value in values { arguments.append(value) }
    try check(lh_call(state, function.reference, arguments.seal(), UInt32(values.count)))
    return result()
  }

  /// What came of calling functions for each of several objects.
  struct Sweep {
    /// Places of the objects for which `check` was called.
    var applied: [Int]
    /// What it returned, nil and false left out, each with the place of its object.
    var answers: [(place: Int, value: LuaValue)]
  }

  /// Calls `check` for each object, or for those for which `applies` says yes, with a reporter and the rest.
  ///
  /// - Throws: what a call raised; `reached` says for which object.
  func callEach(
    _ objects: [Int64], applies: LuaFunction?, check: LuaFunction?, reporter: Int, _ rest: [HostValue],
    reached: inout Int
  ) throws(LuaFailure) -> Sweep {
    arguments.clear()
    for value in rest { arguments.append(value) }
    let tape = arguments.seal()
    var flags = [Bool](repeating: false, count: objects.count)
    let (status, place) = objects.withUnsafeBufferPointer { buffer in
      flags.withUnsafeMutableBufferPointer { flags in
        var sweep = lh_sweep(
          applies: applies?.reference ?? 0, check: check?.reference ?? 0, objects: buffer.baseAddress,
          object_count: UInt32(buffer.count), reporter: Int64(reporter), rest: tape,
          rest_count: UInt32(rest.count), applied: flags.baseAddress,
          reached: 0)
        return (lh_call_each(state, &sweep), Int(sweep.reached))
      }
    }
    reached = place
    try self.check(status)
    var sweep = Sweep(applied: flags.indices.filter { flags[$0] }, answers: [])
    guard case .table(let table) = result() else { return sweep }
    for pair in stride(from: 0, to: table.list.count - 1, by: 2) {
      if case .integer(let place) = table.list[pair] { sweep.answers.append((place, table.list[pair + 1])) }
    }
    return sweep
  }

  /// Instructions since the last refill, charges included.
  public var instructionsUsed: Int { Int(lh_instructions_used(state)) }

  /// Bytes in use now.
  public var memoryUsed: Int { lh_memory_used(state) }

  /// Most bytes in use since the last refill.
  public var memoryPeak: Int { lh_memory_peak(state) }

  /// Keeps from here on which lines run, which makes scripts slower.
  func keepCoverage() { _ = lh_cover(state) }

  /// Which lines of each file ran since `keepCoverage`.
  var coverage: LuaCoverage {
    var coverage = LuaCoverage()
    for index in 0..<lh_covered_count(state) {
      let raw = lh_covered(state, index)
      coverage.add(raw)
    }
    return coverage
  }

  private func result() -> LuaValue {
    var count: UInt32 = 0
    guard let nodes = lh_tape(state, &count), count > 0 else { return .nil }
    var tape = IncomingTape(nodes)
    return tape.value()
  }

  private func check(_ status: lh_status, file: String? = nil) throws(LuaFailure) {
    if status == LH_OK { return }
    guard let raw = lh_last_failure(state) else {
      throw LuaFailure(kind: LuaFailure.Kind(status), message: "failed, and memory was too short to say why")
    }
    var failure = LuaFailure(raw, limits: limits.scaled(scale))
    /// Lua cuts long file names in its own messages.
    if failure.kind == .syntax, let file, !failure.frames.isEmpty { failure.frames[0].file = file }
    throw failure
  }
}
