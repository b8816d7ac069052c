import CLuaHost

/// Why a script could not do its work, with the place in its author's file.
public struct LuaFailure: Error, Sendable {
  /// What went wrong.
  public enum Kind: String, CaseIterable, Sendable {
    /// The file is not Lua.
    case syntax
    /// The script raised an error, or Lua did for it.
    case runtime
    /// The instruction budget is used up.
    case instructions
    /// Too many bytes are in use.
    case memory
    /// Too many bytes were asked for in one block.
    case block
    /// Too many bytes were asked for in all.
    case churn
    /// The wall clock ran out before the budget did.
    case deadline
    /// The result has a shape that cannot be used.
    case malformed
  }

  /// One function that was running, innermost first.
  public struct Frame: Hashable, Sendable {
    /// File as users see it; `[C]` for a function of the library.
    public var file: String
    /// What the function is called there; empty where that is unknown.
    public var name: String
    /// 1-based line; 0 in the library.
    public var line: Int

    /// Makes a frame.
    public init(file: String, name: String = "", line: Int) {
      self.file = file
      self.name = name
      self.line = line
    }
  }

  /// A local variable of the function that failed.
  public struct Local: Hashable, Sendable {
    /// Its name.
    public var name: String
    /// Its value, cut and without addresses.
    public var value: String
  }

  /// What went wrong.
  public var kind: Kind
  /// One sentence about it.
  public var message: String
  /// The functions that were running, innermost first, at most 24.
  public var frames: [Frame]
  /// Locals of the innermost Lua function, at most 24; empty for limits on memory.
  public var locals: [Local]
  /// How many functions were running, also where more than the frames kept.
  public var depth: Int
  /// What the script was asked about when it failed: `decision D-1`; nil where that is unknown.
  public var subject: String?

  /// Makes a failure.
  public init(kind: Kind, message: String, frames: [Frame] = [], locals: [Local] = [], depth: Int = 0) {
    self.kind = kind
    self.message = message
    self.frames = frames
    self.locals = locals
    self.depth = depth
  }

  /// The innermost place in a file; nil where nothing of a file was running.
  public var place: Frame? { frames.first { $0.line > 0 } }

  /// Message, frames and locals as a text of several lines, the same on every machine.
  public var traceback: String {
    var lines = [place.map { "\($0.file):\($0.line): \(message)" } ?? message]
    for frame in frames where frame.line > 0 {
      lines.append("  at \(frame.file):\(frame.line)" + (frame.name.isEmpty ? "" : " in \(frame.name)"))
    }
    if let subject { lines.append("  on \(subject)") }
    if depth > frames.count + 2 { lines.append("  … \(depth) calls deep") }
    for local in locals { lines.append("  where \(local.name) = \(local.value)") }
    return lines.joined(separator: "\n")
  }
}

extension LuaFailure {
  /// Reads what the C side kept of a failure.
  init(_ raw: UnsafePointer<lh_failure>, limits: SandboxLimits) {
    let failure = raw.pointee
    frames = withUnsafeBytes(of: raw.pointee.frames) { bytes in
      bytes.bindMemory(to: lh_frame.self).prefix(Int(failure.frame_count)).map { frame in
        Frame(file: text(frame.source), name: text(frame.name), line: Int(frame.line))
      }
    }
    locals = withUnsafeBytes(of: raw.pointee.locals) { bytes in
      bytes.bindMemory(to: lh_local.self).prefix(Int(failure.local_count)).map { local in
        Local(name: text(local.name), value: text(local.value))
      }
    }
    depth = Int(failure.depth)
    message = text(failure.message)
    kind = Kind(failure.status)
    if kind == .syntax { (message, frames) = LuaFailure.placed(message) }
    if let said = LuaFailure.sentence(kind, limits, held: Int(failure.held), asked: Int(failure.asked)) {
      message = said
    }
  }

  /// Takes the place out of Lua's own `file:line: message`, which it writes for files that do not compile.
  private static func placed(_ message: String) -> (String, [Frame]) {
    let parts = message.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, let line = Int(parts[1]) else { return (message, []) }
    return (String(parts[2].drop { $0 == " " }), [Frame(file: String(parts[0]), name: "", line: line)])
  }

  /// What is said of a limit: its size and what was asked for, never how long it took.
  private static func sentence(_ kind: Kind, _ limits: SandboxLimits, held: Int, asked: Int) -> String? {
    switch kind {
    case .instructions: "used up its budget of \(limits.instructions) instructions"
    case .memory where asked == 0: "holds more than \(limits.memory >> 20) MB of memory"
    case .memory:
      "holds more than \(limits.memory >> 20) MB of memory: it held \(held) bytes and asked for \(asked) more"
    case .block:
      "asked for more than \(limits.block >> 20) MB in one piece (a string, a table, or calls too deep): \(asked) bytes"
    case .churn:
      "asked for more than \(limits.churn >> 20) MB of memory in all; it held \(held) bytes and asked for \(asked) more"
    case .deadline: "did not end before its deadline"
    case .syntax, .runtime, .malformed: nil
    }
  }
}

extension LuaFailure.Kind {
  init(_ status: lh_status) {
    switch status {
    case LH_SYNTAX: self = .syntax
    case LH_INSTRUCTIONS: self = .instructions
    case LH_MEMORY: self = .memory
    case LH_BLOCK: self = .block
    case LH_CHURN: self = .churn
    case LH_DEADLINE: self = .deadline
    case LH_MALFORMED: self = .malformed
    default: self = .runtime
    }
  }
}

/// A C array of characters, up to its zero, as text.
private func text<Characters>(_ characters: Characters) -> String {
  withUnsafeBytes(of: characters) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
}
