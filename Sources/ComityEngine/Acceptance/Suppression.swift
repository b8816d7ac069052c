import ComityModel

/// A drafter's decision, written into a draft or a record, not to act on findings of some rules at some place.
public struct Suppression: Hashable, Sendable {
  /// What it covers.
  enum Reach: Hashable, Sendable {
    case file
    case ranges([ByteRange])
    /// Everything at or below a JSON Pointer, in these bytes where the file holds several records.
    case pointer(String, within: ByteRange?)
  }

  /// A rule or requirement as it is written, with its place.
  struct Name: Hashable, Sendable {
    var text: String
    var range: ByteRange
  }

  /// What it is about.
  var names: [Name]
  /// Why, in the drafter's words.
  var reason: String
  /// What it covers.
  var reach: Reach
  /// Bytes of the directive.
  var range: ByteRange

  /// Whether a place lies in what it covers.
  func covers(_ location: Location) -> Bool {
    switch reach {
    case .file: true
    case .ranges(let ranges):
      ranges.contains {
        $0.overlaps(location.range) || (location.range.isEmpty && $0.contains(Int(location.range.start)))
      }
    case .pointer(let pointer, let range):
      (range?.contains(Int(location.range.start)) ?? true)
        && (location.pointer.map { $0 == pointer || $0.hasPrefix(pointer + "/") } ?? false)
    }
  }
}

/// A directive that suppresses nothing because it is not written as it must be.
public struct MalformedSuppression: Hashable, Sendable {
  /// What is wrong and how it should be.
  var message: String
  /// Bytes of the directive.
  var range: ByteRange
}

/// All suppressions of one source.
public struct Suppressions: Hashable, Sendable {
  /// Those that are in order.
  var valid: [Suppression] = []
  /// Those that are not.
  var malformed: [MalformedSuppression] = []

  /// No suppressions.
  public init() {}

  /// Whether there is none, not even a malformed one.
  public var isEmpty: Bool { valid.isEmpty && malformed.isEmpty }
}
