import ComityModel

/// Grows a `RecordTree` from the events of a parser: open, close, scalar, alias.
///
/// Duplicate keys are errors here, once for all formats, because every consumer would otherwise pick one in silence.
struct RecordTreeBuilder {
  /// Deepest nesting that is accepted; real records stay under ten.
  static let maximumDepth = 512

  private(set) var tree = RecordTree()
  private var stack: [Container] = []
  private var pendingKey: (text: Range<Int>, range: ByteRange)?

  private struct Container {
    var node: Int
    var lastChild: Int?
    var isMapping: Bool
    /// Filled from the ninth key on; before that the siblings are compared one by one.
    var keys: [[UInt8]: Int]
  }

  /// Whether the next scalar is a key of a mapping.
  var expectsKey: Bool {
    guard let top = stack.last else { return false }
    return top.isMapping && pendingKey == nil
  }

  /// Whether all containers are closed.
  var isAtTop: Bool { stack.isEmpty }

  /// Takes the key of the value that follows.
  mutating func key(_ bytes: some Sequence<UInt8>, range: ByteRange) throws(RecordSyntaxError) {
    let start = tree.text.count
    tree.text.append(contentsOf: bytes)
    let text = start..<tree.text.count
    if let first = earlier(text) {
      let name = String(decoding: tree.text[text], as: UTF8.self)
      throw RecordSyntaxError(
        "the key '\(name)' stands twice in one mapping; expected each key once", at: Int(range.start),
        related: tree.nodes[first].keyRange)
    }
    pendingKey = (text, range)
  }

  /// Adds a scalar value.
  mutating func scalar(
    _ kind: RecordTree.Node.Kind, _ bytes: some Sequence<UInt8>, range: ByteRange
  ) {
    let start = tree.text.count
    tree.text.append(contentsOf: bytes)
    _ = append(kind, range: range, value: start..<tree.text.count)
  }

  /// Adds a reference to an earlier node.
  mutating func alias(to node: Int, range: ByteRange) {
    let index = append(.alias, range: range, value: 0..<0)
    tree.nodes[index].count = node
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
    let index = append(kind, range: range, value: 0..<0)
    stack.append(Container(node: index, lastChild: nil, isMapping: kind == .mapping, keys: [:]))
    return index
  }

  /// Closes the innermost container at byte `end`, or where its last child ends.
  mutating func close(end: Int?) {
    guard let container = stack.popLast() else { return }
    let range = tree.nodes[container.node].range
    let last = container.lastChild.map { Int(tree.nodes[$0].range.end) }
    tree.nodes[container.node].range = ByteRange(Int(range.start), end ?? last ?? Int(range.end))
  }

  private mutating func append(
    _ kind: RecordTree.Node.Kind, range: ByteRange, value: Range<Int>
  ) -> Int {
    let index = tree.nodes.count
    var node = RecordTree.Node(
      kind: kind, range: range, keyRange: ByteRange(0, 0), key: 0..<0, value: value, parent: stack.last?.node,
      position: 0)
    if let key = pendingKey {
      node.key = key.text
      node.keyRange = key.range
      pendingKey = nil
    }
    guard let top = stack.indices.last else {
      tree.roots.append(index)
      tree.nodes.append(node)
      return index
    }
    node.position = tree.nodes[stack[top].node].count
    tree.nodes.append(node)
    if let last = stack[top].lastChild {
      tree.nodes[last].nextSibling = index
    } else {
      tree.nodes[stack[top].node].firstChild = index
    }
    stack[top].lastChild = index
    tree.nodes[stack[top].node].count += 1
    return index
  }

  /// The sibling that already has this key. Few keys are compared directly; many go through a dictionary.
  private mutating func earlier(_ key: Range<Int>) -> Int? {
    guard let top = stack.indices.last else { return nil }
    let node = tree.nodes[stack[top].node]
    if node.count < 8 {
      var next = node.firstChild
      while let child = next {
        if tree.text[tree.nodes[child].key].elementsEqual(tree.text[key]) { return child }
        next = tree.nodes[child].nextSibling
      }
      return nil
    }
    if stack[top].keys.isEmpty {
      var next = node.firstChild
      while let child = next {
        stack[top].keys[Array(tree.text[tree.nodes[child].key])] = child
        next = tree.nodes[child].nextSibling
      }
    }
    let bytes = Array(tree.text[key])
    if let first = stack[top].keys[bytes] { return first }
    stack[top].keys[bytes] = tree.nodes.count
    return nil
  }
}
