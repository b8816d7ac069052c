/// A value that a script handed over: a tree without cycles and without addresses.
public enum LuaValue: Sendable {
  case `nil`
  case boolean(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case table(LuaTable)
  /// A function of the script; only those of a run's result can be called.
  case function(LuaFunction)
  /// One of the host's own objects, by its id.
  case object(Int)
  /// Something that has no place outside the script.
  case other

  /// What Lua would call it, for messages.
  public var typeName: String {
    switch self {
    case .nil: "nil"
    case .boolean: "boolean"
    case .integer, .number: "number"
    case .string: "string"
    case .table: "table"
    case .function: "function"
    case .object, .other: "userdata"
    }
  }

  /// Whether Lua takes it for true.
  public var isTrue: Bool {
    switch self {
    case .nil, .boolean(false): false
    default: true
    }
  }
}

/// A reference to a function of a script; valid until its sandbox is refilled.
public struct LuaFunction: Hashable, Sendable {
  let reference: Int64
}

/// A table that a script handed over, apart by the kind of its keys.
public struct LuaTable: Sendable {
  /// Values at 1, 2, 3 … without a gap.
  public var list: [LuaValue] = []
  /// Values under strings, in order of the keys' bytes.
  public var fields: [(key: String, value: LuaValue)] = []
  /// Keys of any other kind, as messages show them.
  public var otherKeys: [String] = []

  /// The value under a string; nil where there is none.
  public subscript(key: String) -> LuaValue? {
    var (low, high) = (0, fields.count)
    while low < high {
      let middle = (low + high) / 2
      if LuaTable.precedes(fields[middle].key, key) { low = middle + 1 } else { high = middle }
    }
    return low < fields.count && fields[low].key == key ? fields[low].value : nil
  }

  /// Whether it holds nothing at all.
  public var isEmpty: Bool { list.isEmpty && fields.isEmpty && otherKeys.isEmpty }

  /// Orders keys by their bytes, as the tape does.
  private static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }
}

/// A value that the host hands to a script.
public enum HostValue: Sendable {
  case `nil`
  case boolean(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  /// Among the fields of an object: one that is asked for by itself, since it costs something.
  case deferred
  /// A plain table that the script may change.
  case table([(String, HostValue)])
  /// A read-only list.
  case list([HostValue])
  /// One of the host's objects, by its id.
  case object(Int)
  /// A read-only list of objects with consecutive ids.
  case objects(Range<Int>)
}

extension LuaValue {
  /// Whether two plain values are equal in all their parts.
  func isSame(as other: LuaValue) -> Bool {
    switch (self, other) {
    case (.nil, .nil): true
    case (.boolean(let one), .boolean(let two)): one == two
    case (.integer(let one), .integer(let two)): one == two
    case (.string(let one), .string(let two)): one == two
    case (.table(let one), .table(let two)):
      one.list.count == two.list.count && one.fields.count == two.fields.count
        && one.otherKeys == two.otherKeys && zip(one.list, two.list).allSatisfy { $0.isSame(as: $1) }
        && zip(one.fields, two.fields).allSatisfy { $0.key == $1.key && $0.value.isSame(as: $1.value) }
    default: false
    }
  }
}
