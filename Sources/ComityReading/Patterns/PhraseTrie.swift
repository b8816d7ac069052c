import ComityModel

/// Every phrase of every pattern and concept, merged by their common beginnings.
///
/// A step from one node to the next is a word, a concept or a gap. Because equal beginnings share their nodes, a word of
/// a document is looked up once, however many patterns begin with it.
struct PhraseTrie: Sendable {
  /// What leads from one node to the next.
  struct Step: Equatable, Sendable {
    /// The kind in the upper three bits, a number in the others.
    let code: UInt32

    static func word(_ number: Int) -> Step { Step(code: UInt32(number)) }
    static func prefix(_ number: Int) -> Step { Step(code: 0x2000_0000 | UInt32(number)) }
    static func exact(_ number: Int) -> Step { Step(code: 0x4000_0000 | UInt32(number)) }
    static func concept(_ number: Int) -> Step { Step(code: 0x8000_0000 | UInt32(number)) }
    static func gap(_ words: Int) -> Step { Step(code: 0xC000_0000 | UInt32(words)) }

    var isExact: Bool { code & 0xE000_0000 == 0x4000_0000 }
    var isPrefix: Bool { code & 0xE000_0000 == 0x2000_0000 }
    var isConcept: Bool { code & 0xC000_0000 == 0x8000_0000 }
    var number: Int { Int(code & 0x1FFF_FFFF) }

    /// One bit of 64, so that a place where none of a node's steps can be taken is told without looking them up.
    var bit: UInt64 { 1 << UInt64((code &* 0x9E37_79B1) >> 26) }
  }

  /// Whom a phrase belongs to.
  enum Owner: Sendable {
    case pattern(Int)
    case concept(Int)
  }

  /// Its fields leave no gaps, so that nodes can be kept as they lie in memory.
  private struct Node: BitwiseCopyable, Sendable {
    /// The node before it with the step that leads here; 0 for the root.
    var key: UInt64 = 0
    /// Bits of the words and concepts that follow.
    var mask: UInt64 = 0
    /// First gap that follows, 0 for none; the others hang on it.
    var gap: UInt32 = 0
    /// Next gap of the node that this gap follows, 0 for none.
    var nextGap: UInt32 = 0
    /// First of the owners of phrases that end here, plus one; 0 for none.
    var owner: UInt32 = 0
    /// Words that this gap may skip, 0 for other nodes.
    var width: UInt16 = 0
    /// 1 where several ways through a sentence may lead here, so that visits must be remembered.
    var ambiguous: UInt16 = 0
  }

  private struct OwnerLink: BitwiseCopyable, Sendable {
    var code: UInt32
    /// The next owner of the same node plus one; 0 for none.
    var next: UInt32
  }

  private var nodes: [Node] = [Node()]
  private var owners: [OwnerLink] = []
  /// Nodes by the hash of their keys, each with what its number leaves free of the hash before it; 0 where the slot is free.
  private var slots: [UInt32]

  /// Makes a trie of one root with room for about `capacity` steps.
  init(capacity: Int = 256) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    slots = [UInt32](repeating: 0, count: size)
  }

  /// Number of nodes, the root included.
  var count: Int { nodes.count }

  /// The node after `node` and `step`; nil where no phrase goes on like this.
  func child(_ node: Int, _ step: Step) -> Int? {
    let key = Self.key(node, step)
    var (slot, tag) = Self.slot(key, slots.count)
    while slots[slot] != 0 {
      // Most of what is looked for is not there: nearly always the tag tells, and no node has to be fetched.
      let child = slots[slot] ^ tag
      if child < slots.count, nodes[Int(child)].key == key { return Int(child) }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// The node after `node` and `step`, which is made where it is new.
  mutating func grow(_ node: Int, _ step: Step) -> Int {
    if let child = child(node, step) { return child }
    let child = nodes.count
    nodes.append(Node(key: Self.key(node, step)))
    nodes[child].ambiguous = step.isConcept ? 1 : nodes[node].ambiguous
    if step.code >= 0xC000_0000 {
      nodes[child].width = UInt16(step.number)
      nodes[child].ambiguous = 1
      nodes[child].nextGap = nodes[node].gap
      nodes[node].gap = UInt32(child)
    } else {
      nodes[node].mask |= step.bit
    }
    if nodes.count * 2 > slots.count { widen() } else { insert(child) }
    return child
  }

  /// Notes that a phrase of `owner` ends at `node`.
  mutating func end(_ node: Int, owner: Owner) {
    let code: UInt32 =
      switch owner {
      case .pattern(let number): UInt32(number)
      case .concept(let number): 0x8000_0000 | UInt32(number)
      }
    var known = nodes[node].owner
    while known != 0 {
      if owners[Int(known) - 1].code == code { return }
      known = owners[Int(known) - 1].next
    }
    owners.append(OwnerLink(code: code, next: nodes[node].owner))
    nodes[node].owner = UInt32(owners.count)
  }

  /// Calls `body` with every owner of a phrase that ends at `node`.
  @inline(__always)
  func forEachOwner(of node: Int, _ body: (Owner) -> Void) {
    var next = nodes[node].owner
    while next != 0 {
      let owner = owners[Int(next) - 1]
      body(
        owner.code & 0x8000_0000 == 0 ? .pattern(Int(owner.code)) : .concept(Int(owner.code & 0x7FFF_FFFF)))
      next = owner.next
    }
  }

  /// The first owner of phrases that end at `node`, for `owner(at:)`; 0 for none.
  func firstOwner(of node: Int) -> Int { Int(nodes[node].owner) }

  /// One owner.
  func owner(at link: Int) -> Owner {
    let code = owners[link - 1].code
    return code & 0x8000_0000 == 0 ? .pattern(Int(code)) : .concept(Int(code & 0x7FFF_FFFF))
  }

  /// The owner after another one; 0 for none.
  func nextOwner(after link: Int) -> Int { Int(owners[link - 1].next) }

  /// The node of the first gap that may follow `node`; 0 for none.
  func firstGap(of node: Int) -> Int { Int(nodes[node].gap) }

  /// Words that a gap may skip.
  func width(ofGap gap: Int) -> Int { Int(nodes[gap].width) }

  /// The gap after another one of the same node; 0 for none.
  func nextGap(after gap: Int) -> Int { Int(nodes[gap].nextGap) }

  /// Whether words or concepts follow `node`.
  func continues(_ node: Int) -> Bool { nodes[node].mask != 0 }

  /// Bits of the words and concepts that follow `node`; 0 where none do.
  func mask(_ node: Int) -> UInt64 { nodes[node].mask }

  /// Whether several ways through a sentence may lead to `node`.
  func isAmbiguous(_ node: Int) -> Bool { nodes[node].ambiguous != 0 }

  private mutating func insert(_ node: Int) {
    var (slot, tag) = Self.slot(nodes[node].key, slots.count)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = tag | UInt32(node)
  }

  private mutating func widen() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for node in nodes.indices.dropFirst() { insert(node) }
  }

  /// Never 0, which is the root's.
  private static func key(_ node: Int, _ step: Step) -> UInt64 { UInt64(node + 1) << 32 | UInt64(step.code) }

  /// The first slot of a key in a table of `size`, and its tag: bits that no number of a node has, since there are fewer
  /// nodes than slots.
  private static func slot(_ key: UInt64, _ size: Int) -> (slot: Int, tag: UInt32) {
    let mixed = key &* 0x9E37_79B9_7F4A_7C15
    let bits = UInt64(size.trailingZeroBitCount)
    return (
      Int(truncatingIfNeeded: mixed >> 33) & (size - 1),
      UInt32(truncatingIfNeeded: mixed >> (32 + bits)) << UInt32(bits)
    )
  }
}

extension PhraseTrie {
  /// Writes the trie.
  func write(to image: inout ImageWriter) {
    image.write(plain: nodes)
    image.write(plain: owners)
    image.write(slots)
  }

  /// Reads a trie.
  init(from image: inout ImageReader) {
    nodes = image.plain(Node.self)
    owners = image.plain(OwnerLink.self)
    slots = image.array()
    // Without slots nothing could be looked for.
    if slots.isEmpty { self = PhraseTrie() }
  }
}
