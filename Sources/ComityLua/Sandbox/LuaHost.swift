/// An error that the host raises in a script, where the script called it.
public struct LuaError: Error, Equatable, Sendable {
  /// What is wrong, one sentence.
  public var message: String

  /// Makes an error.
  public init(_ message: String) { self.message = message }
}

/// One call of the host by a script.
public struct HostCall {
  /// What the script passed.
  public var arguments: [LuaValue]
  /// Instructions to charge for the work, besides those for passing values.
  public var cost = 0

  /// The argument at a 0-based place; nil where the script passed fewer.
  public subscript(place: Int) -> LuaValue { place < arguments.count ? arguments[place] : .nil }

  /// The string at a 0-based place.
  public func string(_ place: Int, _ what: String) throws(LuaError) -> String {
    if case .string(let text) = self[place] { return text }
    throw LuaError("\(what) must be a string, not a \(self[place].typeName)")
  }
}

/// What a sandbox asks its owner while a script runs. Nothing here may call the sandbox.
public protocol LuaHost: AnyObject {
  /// All fields of an object that a script looks into; nil stands for one that is known but absent.
  func fields(of object: Int) throws(LuaError) -> [(String, HostValue)]
  /// What stands under a key that is neither a method nor a field, or is a deferred field.
  func missing(_ key: LuaValue, of object: Int) throws(LuaError) -> HostValue
  /// What messages call an object.
  func name(of object: Int) -> String
  /// Calls an object like a function.
  func call(_ object: Int, _ call: inout HostCall) throws(LuaError) -> [HostValue]
  /// Source and file name of one of the pack's modules; nil where there is none of this name.
  func module(named name: String) -> (source: String, file: String)?
  /// Takes a line that a script prints.
  func print(_ line: String)
  /// What is said of a global name that does not exist.
  func unknownGlobal(_ name: String) -> String
}

/// A host with so many objects that it writes their fields where they are read from, without making values first.
protocol FieldWriter: LuaHost {
  /// Writes the fields of an object as one record and returns what to charge besides; nil where it leaves that
  /// to `fields`.
  func writeFields(of object: Int, to tape: OutgoingTape) -> Int?
}

extension LuaHost {
  /// An object without fields.
  public func fields(of object: Int) throws(LuaError) -> [(String, HostValue)] { [] }
  /// An error that names the key.
  public func missing(_ key: LuaValue, of object: Int) throws(LuaError) -> HostValue {
    guard case .string(let key) = key else { throw LuaError("\(name(of: object)) has fields by name only") }
    throw LuaError("\(name(of: object)) has no field '\(key)'")
  }
  /// The word "object".
  public func name(of object: Int) -> String { "object" }
  /// An error: most objects are no functions.
  public func call(_ object: Int, _ call: inout HostCall) throws(LuaError) -> [HostValue] {
    throw LuaError("\(name(of: object)) is not a function")
  }
  /// No module.
  public func module(named name: String) -> (source: String, file: String)? { nil }
  /// Drops the line.
  public func print(_ line: String) {}
  /// Names what is offered instead, where something is.
  public func unknownGlobal(_ name: String) -> String { Globals.complaint(about: name) }
}
