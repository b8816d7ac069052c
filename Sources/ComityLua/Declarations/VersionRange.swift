/// Up to three numbers of a version.
public struct Version: Hashable, Comparable, Sendable {
  /// Major, minor and patch number.
  public let numbers: [Int]

  /// Reads `1.2.3`; with `partial` also `1` and `1.2`, whose missing numbers are 0. Nil for anything else.
  public init?(_ text: some StringProtocol, partial: Bool = false) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in part.utf8.allSatisfy { $0 >= 48 && $0 <= 57 } ? Int(part) : nil }
    guard numbers.count == parts.count, parts.count == 3 || (partial && (1...3).contains(parts.count)) else {
      return nil
    }
    self.numbers = numbers + Array(repeating: 0, count: 3 - numbers.count)
  }

  /// Orders by the first number that differs.
  public static func < (left: Version, right: Version) -> Bool {
    left.numbers.lexicographicallyPrecedes(right.numbers)
  }
}

/// Bounds on a version, all of which must hold: `>= 0.1, < 1`.
public struct VersionRange: Hashable, Sendable {
  private let bounds: [Bound]
  /// The range as written.
  public let text: String

  private struct Bound: Hashable, Sendable {
    let sign: String
    let version: Version
  }

  /// Every version.
  public static let any = VersionRange(bounds: [], text: "")

  private init(bounds: [Bound], text: String) { (self.bounds, self.text) = (bounds, text) }

  /// Reads bounds separated by commas, each `>=`, `>`, `<=`, `<` or `=` and a version; nil for anything else.
  public init?(_ text: String) {
    var bounds: [Bound] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let words = part.filter { $0 != " " }
      let sign = words.prefix { "<>=".contains($0) }
      guard ["<", "<=", ">", ">=", "="].contains(String(sign)),
        let version = Version(words.dropFirst(sign.count), partial: true)
      else { return nil }
      bounds.append(Bound(sign: String(sign), version: version))
    }
    if bounds.isEmpty { return nil }
    self.init(bounds: bounds, text: text)
  }

  /// Whether a version lies within all bounds.
  public func contains(_ version: Version) -> Bool {
    bounds.allSatisfy { bound in
      switch bound.sign {
      case "<": version < bound.version
      case "<=": version <= bound.version
      case ">": version > bound.version
      case ">=": version >= bound.version
      default: version == bound.version
      }
    }
  }
}
