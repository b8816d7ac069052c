import CLuaHost

/// A value tree in the order the C side reads it, in memory that stays where it is until the next one is written.
final class OutgoingTape {
  private(set) var nodes: UnsafeMutablePointer<lh_node>
  private(set) var count = 0
  private var capacity = 64
  private var bytes: [UInt8] = []
  private var text: UnsafeMutablePointer<CChar>
  private var textCapacity = 1024

  init() {
    nodes = .allocate(capacity: capacity)
    text = .allocate(capacity: textCapacity)
  }

  deinit {
    nodes.deallocate()
    text.deallocate()
  }

  /// Starts a new tree.
  func clear() {
    count = 0
    bytes.removeAll(keepingCapacity: true)
  }

  /// Writes one value and what hangs on it.
  func append(_ value: HostValue) {
    switch value {
    case .nil: node(LH_NIL)
    case .deferred: node(LH_OTHER)
    case .boolean(let flag): node(LH_BOOLEAN, integer: flag ? 1 : 0)
    case .integer(let number): node(LH_INTEGER, integer: Int64(number))
    case .number(let number): node(LH_NUMBER, integer: Int64(bitPattern: number.bitPattern))
    case .string(let string): append(string)
    case .object(let id): node(LH_OBJECT, count: UInt32(LH_HAS_FIELDS), integer: Int64(id))
    case .objects(let ids): node(LH_RANGE, count: UInt32(ids.count), integer: Int64(ids.lowerBound))
    case .list(let items):
      node(LH_LIST, count: UInt32(items.count))
      for item in items { append(item) }
    case .table(let fields): append(fields, LH_TABLE)
    }
  }

  /// Begins the fields of an object; as many pairs of key and value must follow.
  func beginRecord(_ pairs: Int) { node(LH_RECORD, count: UInt32(pairs)) }

  /// Begins a list and returns its place; as many values must follow.
  @discardableResult
  func beginList(_ items: Int) -> Int {
    node(LH_LIST, count: UInt32(items))
    return count - 1
  }

  /// Says of the list at a place how many values followed.
  func endList(at place: Int, _ items: Int) { nodes[place].count = UInt32(items) }

  /// Writes a string from its UTF-8.
  func append(utf8 text: some Collection<UInt8>) {
    let start = bytes.count
    bytes.append(contentsOf: text)
    node(LH_STRING, count: UInt32(bytes.count - start), integer: Int64(start))
  }

  /// Writes the fields of an object.
  func appendRecord(_ fields: [(String, HostValue)]) { append(fields, LH_RECORD) }

  /// Writes a string.
  func append(_ string: String) {
    let start = bytes.count
    bytes.append(contentsOf: string.utf8)
    node(LH_STRING, count: UInt32(bytes.count - start), integer: Int64(start))
  }

  /// Gives strings their place; after this the tree can be read.
  func seal() -> UnsafePointer<lh_node> {
    if bytes.count > textCapacity {
      text.deallocate()
      textCapacity = bytes.count * 2
      text = .allocate(capacity: textCapacity)
    }
    bytes.withUnsafeBytes {
      UnsafeMutableRawPointer(text).copyMemory(from: $0.baseAddress ?? .init(text), byteCount: $0.count)
    }
    for index in 0..<count where nodes[index].tag == LH_STRING {
      nodes[index].bytes = UnsafePointer(text + Int(nodes[index].integer))
    }
    return UnsafePointer(nodes)
  }

  private func append(_ fields: [(String, HostValue)], _ tag: lh_tag) {
    node(tag, count: UInt32(fields.count))
    for (key, value) in fields {
      append(key)
      append(value)
    }
  }

  private func node(_ tag: lh_tag, count nodes: UInt32 = 0, integer: Int64 = 0) {
    if count == capacity {
      let larger = UnsafeMutablePointer<lh_node>.allocate(capacity: 2 * capacity)
      larger.moveInitialize(from: self.nodes, count: count)
      self.nodes.deallocate()
      self.nodes = larger
      capacity *= 2
    }
    (self.nodes + count).initialize(to: lh_node(tag: tag, count: nodes, integer: integer, bytes: nil))
    count += 1
  }
}

/// Reads value trees that the C side wrote.
struct IncomingTape {
  private var next: UnsafePointer<lh_node>

  init(_ nodes: UnsafePointer<lh_node>) { next = nodes }

  /// Reads one value and what hangs on it.
  mutating func value() -> LuaValue {
    let node = next.pointee
    next += 1
    switch node.tag {
    case LH_BOOLEAN: return .boolean(node.integer != 0)
    case LH_INTEGER: return .integer(Int(node.integer))
    case LH_NUMBER: return .number(Double(bitPattern: UInt64(bitPattern: node.integer)))
    case LH_STRING: return .string(IncomingTape.text(node))
    case LH_FUNCTION: return .function(LuaFunction(reference: node.integer))
    case LH_OBJECT: return .object(Int(node.integer))
    case LH_TABLE: return .table(table(Int(node.count)))
    case LH_LIST:
      var table = LuaTable()
      for _ in 0..<node.count { table.list.append(value()) }
      return .table(table)
    case LH_NIL: return .nil
    default: return .other
    }
  }

  private mutating func table(_ pairs: Int) -> LuaTable {
    var table = LuaTable()
    for _ in 0..<pairs {
      let key = value()
      let value = value()
      switch key {
      case .integer(let position) where position == table.list.count + 1: table.list.append(value)
      case .string(let name): table.fields.append((name, value))
      case .integer(let position): table.otherKeys.append("[\(position)]")
      case .boolean(let flag): table.otherKeys.append("[\(flag)]")
      case .number(let number): table.otherKeys.append("[\(number)]")
      default: table.otherKeys.append("[\(key.typeName)]")
      }
    }
    return table
  }

  static func text(_ node: lh_node) -> String {
    guard let bytes = node.bytes else { return "" }
    let raw = UnsafeRawBufferPointer(start: bytes, count: Int(node.count))
    return String(decoding: raw, as: UTF8.self)
  }
}
