import ComityModel

/// The ids that a record gives to its things, and the references to them.
struct IdentityTable {
  /// References met on the way, each with the form that asked for it.
  private(set) var references: [(node: RecordTree.Index, form: Int)] = []
  /// For each kind of thing: places by hash of the id.
  private var places: [[UInt64: [RecordTree.Index]]]

  init(kinds: Int) { places = Array(repeating: [:], count: kinds) }

  /// Takes an id; returns the place that has it already.
  mutating func define(
    _ bytes: ArraySlice<UInt8>, as kind: Int, at index: RecordTree.Index, in tree: RecordTree
  ) -> RecordTree.Index? {
    if let first = place(of: bytes, as: kind, in: tree) { return first }
    places[kind][Self.hash(bytes), default: []].append(index)
    return nil
  }

  mutating func refer(_ index: RecordTree.Index, by form: Int) { references.append((index, form)) }

  /// Where the thing with this id stands; nil where there is none.
  func place(of bytes: ArraySlice<UInt8>, as kind: Int, in tree: RecordTree) -> RecordTree.Index? {
    places[kind][Self.hash(bytes)]?.first { tree.bytes($0)?.elementsEqual(bytes) == true }
  }

  /// All ids of one kind in order of place; at most 200, for suggestions.
  func names(of kind: Int, in tree: RecordTree) -> [String] {
    places[kind].values.joined().sorted().prefix(200).compactMap { tree.string($0) }
  }

  private static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
  }
}
