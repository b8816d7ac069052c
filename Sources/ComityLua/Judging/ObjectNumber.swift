/// Numbers of the objects that scripts hold: what kind it is in the upper bits, which one in the lower.
///
/// Subject and founding text come first: objects of theirs outlive a run, all others end with it (`lh_passing`).
enum ObjectNumber {
  enum Kind: Int {
    case subject, founding, place, finding, reporter, expression, walk
  }

  static func of(_ kind: Kind, _ index: Int) -> Int { kind.rawValue << 56 | index }

  static func parts(_ number: Int) -> (kind: Kind, index: Int)? {
    Kind(rawValue: number >> 56).map { ($0, number & 0xFF_FFFF_FFFF_FFFF) }
  }
}
