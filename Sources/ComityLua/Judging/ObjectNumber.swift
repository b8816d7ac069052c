/// Numbers of the objects that scripts hold: what kind it is in the upper bits, which one in the lower.
enum ObjectNumber {
  enum Kind: Int {
    case subject, founding, place, finding, reporter, expression, walk
  }

  static func of(_ kind: Kind, _ index: Int) -> Int { kind.rawValue << 48 | index }

  static func parts(_ number: Int) -> (kind: Kind, index: Int)? {
    Kind(rawValue: number >> 48).map { ($0, number & 0xFFFF_FFFF_FFFF) }
  }
}
