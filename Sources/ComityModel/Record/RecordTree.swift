/// The values of a meeting record as a tree in flat arrays, each value with its place in the source.
///
/// One model for YAML, JSON, each line of NDJSON and Markdown minutes. Aliases stay references, so a small file cannot
/// grow large when it is read.
public struct RecordTree: Sendable {
  /// Index of a node in `nodes`.
  public typealias Index = Int

  /// One value.
  public struct Node: Sendable {
    /// What the value is.
    public enum Kind: UInt8, Sendable {
      case null, boolean, integer, number, string, sequence, mapping
      /// A YAML alias: the node it stands for is in `target`.
      case alias
    }

    /// What the value is.
    public var kind: Kind
    /// Bytes of the value in the source, quotes included.
    public var range: ByteRange
    /// Bytes of its key in the source; empty in sequences and at the root.
    public var keyRange: ByteRange
    /// Slice of `text` with the decoded key; empty in sequences and at the root.
    public var key: Range<Int>
    /// Slice of `text` with the decoded scalar; empty for containers.
    public var value: Range<Int>
    /// The container around it; nil at the root.
    public var parent: Index?
    /// Place among its siblings, from 0.
    public var position: Int
    /// First child of a container; nil where it is empty.
    public var firstChild: Index?
    /// Next value of the same container.
    public var nextSibling: Index?
    /// Number of children; for an alias the index of the node it stands for.
    public var count: Int

    /// Makes a node without children.
    public init(
      kind: Kind, range: ByteRange, keyRange: ByteRange, key: Range<Int>, value: Range<Int>, parent: Index?,
      position: Int
    ) {
      self.kind = kind
      self.range = range
      self.keyRange = keyRange
      self.key = key
      self.value = value
      self.parent = parent
      self.position = position
      firstChild = nil
      nextSibling = nil
      count = 0
    }
  }

  /// All values in order of the source.
  public var nodes: [Node] = []
  /// Decoded UTF-8 of all keys and scalars.
  public var text: [UInt8] = []
  /// The top value of each document in the source.
  public var roots: [Index] = []

  /// Makes an empty tree.
  public init() {}
}

extension RecordTree {
  /// The node that an alias stands for, else the node itself.
  public func resolved(_ index: Index) -> Index {
    nodes[index].kind == .alias ? nodes[index].count : index
  }

  /// Children of a container in order; empty for scalars.
  public func children(of index: Index) -> [Index] {
    var result: [Index] = []
    var next = nodes[resolved(index)].firstChild
    while let child = next {
      result.append(child)
      next = nodes[child].nextSibling
    }
    return result
  }

  /// The value under `key` of a mapping; nil where it has none.
  public func value(_ key: String, of index: Index) -> Index? {
    var next = nodes[resolved(index)].firstChild
    let wanted = key.utf8
    while let child = next {
      let range = nodes[child].key
      if range.count == wanted.count, text[range].elementsEqual(wanted) { return child }
      next = nodes[child].nextSibling
    }
    return nil
  }

  /// Decoded text of a scalar; nil for containers and null.
  public func string(_ index: Index) -> String? {
    let node = nodes[resolved(index)]
    switch node.kind {
    case .string, .integer, .number, .boolean: return String(decoding: text[node.value], as: UTF8.self)
    default: return nil
    }
  }

  /// Decoded key of a value; empty in sequences.
  public func key(_ index: Index) -> String { String(decoding: text[nodes[index].key], as: UTF8.self) }

  /// JSON Pointer to a value from the top of its document (RFC 6901).
  public func pointer(to index: Index) -> String {
    var steps: [String] = []
    var current = index
    while let parent = nodes[current].parent {
      if nodes[resolved(parent)].kind == .mapping {
        steps.append(Self.escaped(key(current)))
      } else {
        steps.append(String(nodes[current].position))
      }
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
