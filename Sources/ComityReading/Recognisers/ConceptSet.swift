/// A set of concept numbers below 256.
struct ConceptSet: Equatable, Sendable {
  private var bits = SIMD4<UInt64>()

  /// Most concepts that a set tells apart.
  static let capacity = 256

  init() {}

  init(_ numbers: some Sequence<Int>) { for number in numbers { insert(number) } }

  mutating func insert(_ number: Int) { bits[number >> 6] |= 1 << UInt64(number & 63) }

  mutating func removeAll() { bits = SIMD4() }

  func contains(_ number: Int) -> Bool { bits[number >> 6] & (1 << UInt64(number & 63)) != 0 }

  func meets(_ other: ConceptSet) -> Bool { bits & other.bits != SIMD4() }

  var isEmpty: Bool { bits == SIMD4() }

  func union(_ other: ConceptSet) -> ConceptSet {
    var result = self
    result.bits |= other.bits
    return result
  }
}
