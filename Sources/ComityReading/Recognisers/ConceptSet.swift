import ComityModel

/// A set of concept numbers below 256.
///
/// Four plain words: sets are compared millions of times, and a vector's own comparisons are no single instructions.
struct ConceptSet: Equatable, Sendable {
  private var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  /// Most concepts that a set tells apart.
  static let capacity = 256

  init() {}

  init(_ numbers: some Sequence<Int>) { for number in numbers { insert(number) } }

  static func == (left: ConceptSet, right: ConceptSet) -> Bool { left.words == right.words }

  mutating func insert(_ number: Int) {
    let bit: UInt64 = 1 << UInt64(number & 63)
    switch number >> 6 {
    case 0: words.0 |= bit
    case 1: words.1 |= bit
    case 2: words.2 |= bit
    default: words.3 |= bit
    }
  }

  @inline(__always)
  private func word(_ index: Int) -> UInt64 {
    switch index {
    case 0: words.0
    case 1: words.1
    case 2: words.2
    default: words.3
    }
  }

  @inline(__always)
  func contains(_ number: Int) -> Bool { word(number >> 6) & (1 << UInt64(number & 63)) != 0 }

  @inline(__always)
  func meets(_ other: ConceptSet) -> Bool {
    (words.0 & other.words.0) | (words.1 & other.words.1) | (words.2 & other.words.2)
      | (words.3 & other.words.3)
      != 0
  }

  var isEmpty: Bool { words.0 | words.1 | words.2 | words.3 == 0 }

  func union(_ other: ConceptSet) -> ConceptSet {
    var result = self
    result.words.0 |= other.words.0
    result.words.1 |= other.words.1
    result.words.2 |= other.words.2
    result.words.3 |= other.words.3
    return result
  }

  /// Calls `body` with every number, rising.
  @inline(__always)
  func forEach(_ body: (Int) -> Void) {
    for index in 0..<4 {
      var rest = word(index)
      while rest != 0 {
        body(index << 6 | rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
  }
}

extension ConceptSet {
  /// Writes the set.
  func write(to image: inout ImageWriter) { for index in 0..<4 { image.write(word(index)) } }

  /// Reads a set.
  init(from image: inout ImageReader) { words = (image.bits(), image.bits(), image.bits(), image.bits()) }
}
