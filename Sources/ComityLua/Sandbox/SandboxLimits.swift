import CLuaHost

/// What one script may use for one document.
public struct SandboxLimits: Sendable {
  /// Instructions of the virtual machine, with charges for what library functions do.
  public var instructions: Int
  /// Wall-clock seconds, the last resort: generous, because another machine may be slower.
  public var seconds: Double
  /// Bytes in use at once.
  public var memory: Int
  /// Bytes in one block: the longest string, the longest list, the deepest recursion.
  public var block: Int
  /// Bytes over all blocks, freed ones included.
  public var churn: Int

  /// Makes limits; the defaults are what rules run under.
  public init(
    instructions: Int = 20_000_000, seconds: Double = 5, memory: Int = 64 << 20, block: Int = 4 << 20,
    churn: Int = 1 << 30
  ) {
    self.instructions = instructions
    self.seconds = seconds
    self.memory = memory
    self.block = block
    self.churn = churn
  }

  /// What a run may use whose subject is so many times as large.
  func scaled(_ scale: Int) -> SandboxLimits {
    var limits = self
    limits.instructions *= scale
    limits.seconds *= Double(scale)
    limits.churn *= scale
    return limits
  }

  /// Limits that leave room for showing scripts a subject of so many bytes.
  public func making(roomFor bytes: Int) -> SandboxLimits {
    var limits = self
    limits.memory += 16 * bytes
    limits.block += bytes
    return limits
  }

  /// The same for the C side.
  var raw: lh_limits {
    lh_limits(
      instructions: Int64(instructions), deadline_ns: Int64(seconds * 1e9), memory: memory, block: block,
      churn: churn)
  }
}
