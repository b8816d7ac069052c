import ComityModel

/// Grows a `RecordTree` from the events of a parser: open, close, scalar, alias.
///
/// Duplicate keys are errors here, once for all formats, because every consumer would otherwise pick one in silence.
struct RecordTreeBuilder {
  /// Deepest nesting that is accepted; real records stay under ten.
  static let maximumDepth = 512

  private var tree = RecordTree()
  private var table = KeyTable()
  private var stack: [Container] = []
  /// Keys of all open mappings, innermost last.
  private var openKeys: [Int32] = []
  /// Keys of mappings with very many of them, by the mapping's node.
  private var manyKeys: [Int: Set<Int32>] = [:]
  private var pendingKey: Int32 = -1
  private var pendingRange = ByteRange(0, 0)

  private struct Container {
    var node: Int
    var lastChild: Int
    var isMapping: Bool
    /// Where its keys begin in `openKeys`.
    var firstKey: Int
  }

  /// Makes a builder for about this many bytes of source.
  init(bytes: Int = 0) {
    tree.nodes.reserveCapacity(bytes / 24)
    tree.text.reserveCapacity(bytes / 2)
  }

  /// The tree with all that was added.
  func finished() -> RecordTree {
    var result = tree
    result.keys = table.keys
    return result
  }

  /// Index that the next node gets.
  var count: Int { tree.nodes.count }

  /// Whether the next scalar is a key of a mapping.
  var expectsKey: Bool {
    guard let top = stack.last else { return false }
    return top.isMapping && pendingKey < 0
  }

  /// Takes the key of the value that follows.
  mutating func key(_ bytes: UnsafeBufferPointer<UInt8>, range: ByteRange) throws(RecordSyntaxError) {
    let key = table.intern(bytes)
    if isTaken(key) {
      throw RecordSyntaxError(
        "the key '\(String(decoding: bytes, as: UTF8.self))' stands twice in one mapping; expected each key once",
        at: Int(range.start), related: firstPlace(of: key))
    }
    openKeys.append(key)
    pendingKey = key
    pendingRange = range
  }

  /// Adds a scalar value.
  mutating func scalar(_ kind: RecordTree.Node.Kind, _ bytes: UnsafeBufferPointer<UInt8>, range: ByteRange) {
    let start = tree.text.count
    tree.text.append(contentsOf: bytes)
    append(kind, range: range, value: ByteRange(start, tree.text.count))
  }

  /// Adds a reference to an earlier node.
  mutating func alias(to node: Int, range: ByteRange) {
    let index = count
    append(.alias, range: range, value: ByteRange(0, 0))
    tree.nodes[index].count = Int32(node)
    tree.hasAliases = true
  }

  /// Opens a sequence or mapping and returns its node.
  @discardableResult
  mutating func open(
    _ kind: RecordTree.Node.Kind, range: ByteRange
  ) throws(RecordSyntaxError) -> Int {
    guard stack.count < Self.maximumDepth else {
      throw RecordSyntaxError(
        "nested more than \(Self.maximumDepth) levels deep; expected a meeting record, which needs fewer than ten",
        at: Int(range.start))
    }
    let index = count
    append(kind, range: range, value: ByteRange(0, 0))
    stack.append(Container(node: index, lastChild: -1, isMapping: kind == .mapping, firstKey: openKeys.count))
    return index
  }

  /// Closes the innermost container at byte `end`, or where its last child ends.
  mutating func close(end: Int?) {
    guard let container = stack.popLast() else { return }
    openKeys.removeLast(openKeys.count - container.firstKey)
    if tree.nodes[container.node].count > Self.fewKeys { manyKeys[container.node] = nil }
    let range = tree.nodes[container.node].range
    let last = container.lastChild < 0 ? nil : Int(tree.nodes[container.lastChild].range.end)
    tree.nodes[container.node].range = ByteRange(Int(range.start), end ?? last ?? Int(range.end))
  }

  /// Closes the innermost container, whose place becomes what its scalars cover.
  mutating func closeAroundChildren(_ index: Int) {
    var range: ByteRange?
    for child in (index + 1)..<max(count, index + 1) where !tree.nodes[child].range.isEmpty {
      range = range.map { $0.union(tree.nodes[child].range) } ?? tree.nodes[child].range
    }
    close(end: nil)
    if let range { tree.nodes[index].range = range }
  }

  private mutating func append(_ kind: RecordTree.Node.Kind, range: ByteRange, value: ByteRange) {
    let index = tree.nodes.count
    var node = RecordTree.Node(
      kind: kind, range: range, keyRange: pendingRange, key: pendingKey, value: value, parent: -1, position: 0
    )
    pendingKey = -1
    pendingRange = ByteRange(0, 0)
    guard let top = stack.indices.last else {
      tree.roots.append(index)
      tree.nodes.append(node)
      return
    }
    let parent = stack[top].node
    node.parent = Int32(parent)
    node.position = tree.nodes[parent].count
    tree.nodes.append(node)
    if stack[top].lastChild >= 0 { tree.nodes[stack[top].lastChild].next = Int32(index) }
    stack[top].lastChild = index
    tree.nodes[parent].count += 1
  }

  private static let fewKeys = 32

  /// Whether the innermost mapping has this key. Few keys are compared directly; many go through a set.
  private mutating func isTaken(_ key: Int32) -> Bool {
    guard let top = stack.last else { return false }
    let own = openKeys[top.firstKey...]
    if own.count < Self.fewKeys { return own.contains(key) }
    return !manyKeys[top.node, default: Set(own)].insert(key).inserted
  }

  private func firstPlace(of key: Int32) -> ByteRange? {
    guard let top = stack.last, top.lastChild >= 0 else { return nil }
    var child = top.node + 1
    while child >= 0 {
      if tree.nodes[child].key == key { return tree.nodes[child].keyRange }
      child = Int(tree.nodes[child].next)
    }
    return nil
  }
}

extension RecordTreeBuilder {
  /// Takes a key that stands nowhere in the source.
  mutating func key(_ name: String, at range: ByteRange = ByteRange(0, 0)) throws(RecordSyntaxError) {
    let bytes = Array(name.utf8)
    let result = bytes.withUnsafeBufferPointer { buffer -> Result<Void, RecordSyntaxError> in
      do throws(RecordSyntaxError) { return .success(try key(buffer, range: range)) } catch {
        return .failure(error)
      }
    }
    try result.get()
  }

  /// Adds a scalar whose text was derived from the bytes at `range`.
  mutating func scalar(_ kind: RecordTree.Node.Kind, _ text: String, range: ByteRange) {
    Array(text.utf8).withUnsafeBufferPointer { scalar(kind, $0, range: range) }
  }

  /// Most values that aliases may stand for when they are written out; beyond that they are a bomb.
  static let maximumCopies = 100_000

  /// Copies a value of another tree with all it holds but one part, aliases written out.
  mutating func copy(
    _ index: RecordTree.Index, of other: RecordTree, without part: RecordTree.Index? = nil
  ) throws(RecordSyntaxError) {
    let node = other.nodes[other.resolved(index)]
    guard count < other.nodes.count + Self.maximumCopies else {
      throw RecordSyntaxError(
        "aliases that stand for more than \(Self.maximumCopies) values; expected them written out where they are few",
        at: Int(other.nodes[index].range.start))
    }
    switch node.kind {
    case .mapping, .sequence:
      try open(node.kind, range: node.range)
      for child in other.children(of: index) where child != part {
        if node.kind == .mapping { try key(other.key(child), at: other.nodes[child].keyRange) }
        try copy(child, of: other, without: part)
      }
      close(end: Int(node.range.end))
    default:
      other.text[node.value.indices].withUnsafeBufferPointer { scalar(node.kind, $0, range: node.range) }
    }
  }
}
