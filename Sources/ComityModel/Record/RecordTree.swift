/// The values of a meeting record as a tree in flat arrays, each value with its place in the source.
///
/// One model for YAML, JSON, each line of NDJSON and Markdown minutes. Aliases stay references, so a small file cannot
/// grow large when it is read. Nodes stand in order of the source: the first child of a container follows it.
public struct RecordTree: Sendable {
  /// Index of a node in `nodes`.
  public typealias Index = Int

  /// One value.
  public struct Node: Sendable {
    /// What the value is.
    public enum Kind: UInt8, Sendable {
      case null, boolean, integer, number, string, sequence, mapping
      /// A YAML alias: the node it stands for is in `count`.
      case alias
    }

    /// Bytes of the value in the source, quotes included.
    public var range: ByteRange
    /// Bytes of its key in the source; empty in sequences and at the root.
    public var keyRange: ByteRange
    /// Slice of `text` with the decoded scalar; empty for containers.
    public var value: ByteRange
    /// Index into `keys`; -1 in sequences and at the root.
    public var key: Int32
    /// Number of children; for an alias the index of the node it stands for.
    public var count: Int32
    /// Place among its siblings, from 0.
    public var position: Int32
    /// The container around it; -1 at the root.
    public var parent: Int32
    /// Next value of the same container; -1 for the last.
    public var next: Int32
    /// What the value is.
    public var kind: Kind

    /// Makes a node without children.
    public init(
      kind: Kind, range: ByteRange, keyRange: ByteRange, key: Int32, value: ByteRange, parent: Int32,
      position: Int32
    ) {
      self.kind = kind
      self.range = range
      self.keyRange = keyRange
      self.key = key
      self.value = value
      self.parent = parent
      self.position = position
      next = -1
      count = 0
    }
  }

  /// All values in order of the source.
  public var nodes: [Node] = []
  /// Decoded UTF-8 of all scalars.
  public var text: [UInt8] = []
  /// Every key that occurs, once.
  public var keys: [[UInt8]] = []
  /// The top value of each document in the source.
  public var roots: [Index] = []
  /// Whether any value is an alias.
  public var hasAliases = false

  /// Makes an empty tree.
  public init() {}
}

extension RecordTree {
  /// The node that an alias stands for, else the node itself.
  public func resolved(_ index: Index) -> Index {
    nodes[index].kind == .alias ? Int(nodes[index].count) : index
  }

  /// What a value is, aliases resolved.
  public func kind(_ index: Index) -> Node.Kind { nodes[resolved(index)].kind }

  /// The container around a value; nil at the root.
  public func parent(of index: Index) -> Index? {
    let parent = nodes[index].parent
    return parent < 0 ? nil : Int(parent)
  }

  /// Children of a container in order; empty for scalars.
  public func children(of index: Index) -> Children {
    let index = resolved(index)
    let isContainer = nodes[index].kind == .mapping || nodes[index].kind == .sequence
    return Children(nodes: nodes, following: isContainer && nodes[index].count > 0 ? index + 1 : -1)
  }

  /// Walks the children of one container.
  public struct Children: Sequence, IteratorProtocol {
    fileprivate let nodes: [Node]
    fileprivate var following: Index

    /// The next child; nil after the last.
    public mutating func next() -> Index? {
      guard following >= 0 else { return nil }
      defer { following = Int(nodes[following].next) }
      return following
    }
  }

  /// The value under `key` of a mapping; nil where it has none.
  public func value(_ key: String, of index: Index) -> Index? {
    let index = resolved(index)
    guard nodes[index].kind == .mapping, nodes[index].count > 0 else { return nil }
    var key = key
    return key.withUTF8 { wanted in
      var child = index + 1
      while child >= 0 {
        if isKey(Int(nodes[child].key), wanted) { return child }
        child = Int(nodes[child].next)
      }
      return nil
    }
  }

  private func isKey(_ key: Int, _ wanted: UnsafeBufferPointer<UInt8>) -> Bool {
    guard keys[key].count == wanted.count else { return false }
    for index in 0..<wanted.count where keys[key][index] != wanted[index] { return false }
    return true
  }

  /// Decoded text of a scalar; nil for containers and null.
  public func string(_ index: Index) -> String? {
    bytes(index).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Decoded UTF-8 of a scalar; nil for containers and null.
  public func bytes(_ index: Index) -> ArraySlice<UInt8>? {
    let node = nodes[resolved(index)]
    switch node.kind {
    case .string, .integer, .number, .boolean: return text[node.value.indices]
    default: return nil
    }
  }

  /// Text of the scalar under `key` of a mapping; nil where there is none.
  public func string(_ key: String, of index: Index) -> String? {
    value(key, of: index).flatMap { string($0) }
  }

  /// Decoded key of a value; empty in sequences.
  public func key(_ index: Index) -> String {
    let key = nodes[index].key
    return key < 0 ? "" : String(decoding: keys[Int(key)], as: UTF8.self)
  }

  /// JSON Pointer to a value from the top of its document (RFC 6901).
  public func pointer(to index: Index) -> String {
    var steps: [String] = []
    var current = index
    while let parent = parent(of: current) {
      let isMember = nodes[parent].kind == .mapping
      steps.append(isMember ? Self.escaped(key(current)) : String(nodes[current].position))
      current = parent
    }
    return steps.reversed().map { "/" + $0 }.joined()
  }

  private static func escaped(_ step: String) -> String {
    var result = ""
    for scalar in step.unicodeScalars {
      switch scalar {
      case "~": result += "~0"
      case "/": result += "~1"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
