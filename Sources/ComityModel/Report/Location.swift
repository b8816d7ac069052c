/// A place in one of the report's sources.
public struct Location: Hashable, Sendable {
  /// Index into `Report.sources`.
  public var source: Int
  /// Bytes of the place.
  public var range: ByteRange
  /// Where a reader would say it is: `Article 7(1)`; empty where the text has no numbers.
  public var label: String
  /// JSON Pointer into a record; nil in drafts.
  public var pointer: String?
  /// Id of the decision, group or document around a place in a record, else `meeting`; nil in drafts.
  public var element: String?

  /// Makes a location.
  public init(source: Int, range: ByteRange, label: String, pointer: String? = nil, element: String? = nil) {
    self.source = source
    self.range = range
    self.label = label
    self.pointer = pointer
    self.element = element
  }
}
