/// Why a file of weights cannot be used.
public struct WeightsError: Error, Equatable, Sendable {
  /// Line, 1-based.
  public let line: Int
  /// What is wrong, a clause.
  public let message: String
}

/// Reads a file of weights.
struct WeightsReader {
  private let shape: RecogniserShape
  private let bytes: [UInt8]
  private(set) var maker: FeatureMaker
  /// Features in order of the file.
  private(set) var keys: [FeatureKey] = []
  /// Where the weights of each feature end in `entries`.
  private(set) var ends: [Int] = []
  /// Weights of all features, one after another.
  private(set) var entries: [WeightTable.Entry] = []
  private let roles: [String: Int]
  private var line = 0

  /// Number of each digit; 255 for bytes that are none.
  private static let numbers: [UInt8] = {
    var numbers = [UInt8](repeating: 255, count: 256)
    for (index, digit) in WeightsFile.digits.enumerated() { numbers[Int(digit)] = UInt8(index) }
    return numbers
  }()

  /// Reads a file; throws where it was made for other requirements or concepts, or is damaged.
  init(_ bytes: [UInt8], _ shape: RecogniserShape) throws(WeightsError) {
    self.bytes = bytes
    self.shape = shape
    maker = shape.maker
    roles = Dictionary(
      shape.roles.names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      line += 1
      try read(start..<end)
      start = end + 1
    }
    if line < 2 { throw failure("it is empty") }
  }

  private func failure(_ message: String) -> WeightsError { WeightsError(line: line, message: message) }

  private mutating func read(_ range: Range<Int>) throws(WeightsError) {
    guard let tab = bytes[range].firstIndex(of: 0x09) else { throw failure("it has no tab") }
    switch line {
    case 1: try head(range, WeightsFile.requirementsHead, shape.requirements, "requirements")
    case 2: try head(range, WeightsFile.conceptsHead, shape.phrases.names, "concepts")
    default:
      guard let key = key(range.lowerBound..<tab) else { throw failure("its feature is none") }
      keys.append(key)
      try readEntries(tab + 1..<range.upperBound)
      ends.append(entries.count)
    }
  }

  private func head(
    _ range: Range<Int>, _ name: String, _ expected: [String], _ what: String
  ) throws(WeightsError) {
    let line = "\(name)\t\(expected.joined(separator: " "))"
    if !bytes[range].elementsEqual(line.utf8) { throw failure("it was made for other \(what); train again") }
  }

  private mutating func key(_ range: Range<Int>) -> FeatureKey? {
    guard let colon = bytes[range].firstIndex(of: UInt8(ascii: ":")) else { return structure(range) }
    let rest = colon + 1..<range.upperBound
    let prefix = bytes[range.lowerBound..<colon]
    func concept(_ at: Int) -> Int? {
      guard at + 2 <= range.upperBound else { return nil }
      let (high, low) = (WeightsReader.numbers[Int(bytes[at])], WeightsReader.numbers[Int(bytes[at + 1])])
      let number = Int(high) * 64 + Int(low)
      return high < 64 && low < 64 && number < shape.phrases.names.count + Modal.allCases.count ? number : nil
    }
    func single(_ kind: FeatureKey.Kind) -> FeatureKey? {
      rest.count == 2 ? concept(rest.lowerBound).map { FeatureKey(kind, $0) } : nil
    }
    func double(_ kind: FeatureKey.Kind) -> FeatureKey? {
      guard rest.count == 4, let first = concept(rest.lowerBound), let second = concept(rest.lowerBound + 2)
      else {
        return nil
      }
      return FeatureKey(kind, first, second)
    }
    switch (prefix.count, prefix.first, prefix.last) {
    case (1, UInt8(ascii: "w"), _): return FeatureKey(.word, stem(rest))
    case (1, UInt8(ascii: "n"), _): return FeatureKey(.negatedWord, stem(rest))
    case (1, UInt8(ascii: "p"), _):
      guard let part = bytes[rest].firstIndex(of: UInt8(ascii: "_")) else { return nil }
      return FeatureKey(.pair, stem(rest.lowerBound..<part), stem(part + 1..<rest.upperBound))
    case (1, UInt8(ascii: "c"), _): return single(.concept)
    case (2, UInt8(ascii: "c"), UInt8(ascii: "n")): return single(.negated)
    case (2, UInt8(ascii: "c"), UInt8(ascii: "a")): return single(.excluded)
    case (2, UInt8(ascii: "c"), UInt8(ascii: "p")): return single(.plain)
    case (1, UInt8(ascii: "d"), _): return double(.near)
    case (1, UInt8(ascii: "e"), _): return double(.far)
    case (1, UInt8(ascii: "r"), _):
      return roles[String(decoding: bytes[rest], as: UTF8.self)].map { FeatureKey(.role, $0) }
    case (1, UInt8(ascii: "b"), _): return .bias
    default: return structure(range)
    }
  }

  private mutating func stem(_ range: Range<Int>) -> Int { maker.forms.stem(bytes, range) }

  private mutating func structure(_ range: Range<Int>) -> FeatureKey {
    maker.structures.feature(bytes, range)
  }

  private mutating func readEntries(_ range: Range<Int>) throws(WeightsError) {
    var index = range.lowerBound
    var last = -1
    while index < range.upperBound {
      let requirement = Int(WeightsReader.numbers[Int(bytes[index])])
      guard requirement <= shape.requirements.count else { throw failure("it names no requirement") }
      guard requirement > last else { throw failure("its requirements are not in order") }
      last = requirement
      index += 1
      while index < range.upperBound, bytes[index] != UInt8(ascii: ",") {
        guard index + 1 < range.upperBound else { throw failure("it ends within a weight") }
        let column = Int(WeightsReader.numbers[Int(bytes[index])])
        let weight = Int(WeightsReader.numbers[Int(bytes[index + 1])]) - WeightsFile.middle
        guard column < UnitLabel.allCases.count || column == WeightTable.touchColumn, abs(weight) <= 31 else {
          throw failure("its weights cannot be read")
        }
        entries.append(.init(requirement: requirement, column: column, weight: weight))
        index += 2
      }
      index += 1
    }
  }
}
