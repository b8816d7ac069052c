import ComityModel

/// Grows a `RecordTree` from the events of a parser: open, close, scalar, alias.
///
/// Duplicate keys are errors here, once for all formats, because every consumer would otherwise pick one in silence.
struct RecordTreeBuilder {
  /// Deepest nesting that is accepted; real records stay under ten.
  static let maximumDepth = 512

  private var tree = RecordTree()
  private var table = KeyTable()
  /// The innermost open container; one without a node where none is open.
  private var top = Container()
  /// Those around it, from the outermost, which has no node.
  private var outer: [Container] = []
  /// Text of scalars that does not stand in the source as it is; it comes behind that of the source.
  private var decoded: [UInt8] = []
  /// Keys of all open mappings, innermost last, but those that have a bit in `Container.keys`.
  private var openKeys: [Int32] = []
  /// Keys of mappings with very many of them, by the mapping's node.
  private var manyKeys: [Int: Set<Int32>] = [:]
  private var pendingKey: Int32 = -1
  private var pendingRange = ByteRange(0, 0)

  private struct Container {
    var node = -1
    var lastChild = -1
    var count: Int32 = 0
    var isMapping = false
    /// A bit for each of its keys whose number is below 64, as they are in nearly all files.
    var keys: UInt64 = 0
    /// Where its other keys begin in `openKeys`.
    var firstKey = 0
  }

  /// Makes a builder; of scalars that stand in `text` as they are no copy is made.
  init(text: [UInt8] = []) {
    tree.text = text
    tree.nodes.reserveCapacity(text.count / 24)
  }

  /// The tree with all that was added.
  func finished() -> RecordTree {
    var result = tree
    result.keys = table.keys
    if result.text.isEmpty {
      result.text = decoded
    } else if !decoded.isEmpty {
      result.text.reserveCapacity(result.text.count + decoded.count)
      result.text += decoded
    }
    return result
  }

  /// Whether a container is open, and whether the innermost is a mapping.
  var isOpen: Bool { top.node >= 0 }
  var isInMapping: Bool { top.isMapping }

  /// Index that the next node gets.
  var count: Int { tree.nodes.count }

  /// Whether the next scalar is a key of a mapping.
  var expectsKey: Bool { top.isMapping && pendingKey < 0 }

  /// Takes the key of the value that follows.
  mutating func key(_ bytes: UnsafeBufferPointer<UInt8>, range: ByteRange) throws(RecordSyntaxError) {
    let key = table.intern(bytes)
    if isTaken(key) {
      throw RecordSyntaxError(
        "the key '\(String(decoding: bytes, as: UTF8.self))' stands twice in one mapping; expected each key once",
        at: Int(range.start), related: firstPlace(of: key))
    }
    pendingKey = key
    pendingRange = range
  }

  /// Adds a scalar value.
  mutating func scalar(_ kind: RecordTree.Node.Kind, _ bytes: UnsafeBufferPointer<UInt8>, range: ByteRange) {
    let start = tree.text.count + decoded.count
    decoded.append(contentsOf: bytes)
    append(kind, range: range, value: ByteRange(start, start + bytes.count))
  }

  /// Adds a scalar value that stands at `place` in the text.
  mutating func scalar(_ kind: RecordTree.Node.Kind, at place: Range<Int>, range: ByteRange) {
    append(kind, range: range, value: ByteRange(place.lowerBound, place.upperBound))
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
    guard outer.count < Self.maximumDepth else {
      throw RecordSyntaxError(
        "nested more than \(Self.maximumDepth) levels deep; expected a meeting record, which needs fewer than ten",
        at: Int(range.start))
    }
    let index = count
    append(kind, range: range, value: ByteRange(0, 0))
    outer.append(top)
    top = Container(node: index, isMapping: kind == .mapping, firstKey: openKeys.count)
    return index
  }

  /// Closes the innermost container at byte `end`, or where its last child ends.
  mutating func close(end: Int?) {
    guard isOpen, let around = outer.popLast() else { return }
    if openKeys.count > top.firstKey {
      openKeys.removeLast(openKeys.count - top.firstKey)
      if top.count > Self.fewKeys { manyKeys[top.node] = nil }
    }
    let range = tree.nodes[top.node].range
    let last = top.lastChild < 0 ? nil : Int(tree.nodes[top.lastChild].range.end)
    tree.nodes[top.node].range = ByteRange(Int(range.start), end ?? last ?? Int(range.end))
    tree.nodes[top.node].count = top.count
    top = around
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
    tree.nodes.append(
      RecordTree.Node(
        kind: kind, range: range, keyRange: pendingRange, key: pendingKey, value: value,
        parent: Int32(top.node), position: top.count))
    pendingKey = -1
    pendingRange = ByteRange(0, 0)
    guard isOpen else { return tree.roots.append(index) }
    if top.lastChild >= 0 { tree.nodes[top.lastChild].next = Int32(index) }
    top.lastChild = index
    top.count += 1
  }

  private static let fewKeys = 32

  /// Whether the innermost mapping has this key, which it has from now on.
  private mutating func isTaken(_ key: Int32) -> Bool {
    guard isOpen else { return false }
    if key < 64 {
      let bit: UInt64 = 1 << UInt64(key)
      defer { top.keys |= bit }
      return top.keys & bit != 0
    }
    // Few keys are compared directly; many go through a set.
    let own = openKeys[top.firstKey...]
    let isTaken =
      own.count < Self.fewKeys
      ? own.contains(key) : !manyKeys[top.node, default: Set(own)].insert(key).inserted
    openKeys.append(key)
    return isTaken
  }

  private func firstPlace(of key: Int32) -> ByteRange? {
    guard top.lastChild >= 0 else { return nil }
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
