/// The records of one body in order of time, judged together.
public struct Series: Sendable {
  /// Something that happened to a group or a recommendation.
  public struct Event: Sendable {
    /// What happened.
    public enum Kind: String, CaseIterable, Sendable {
      case created, met, prepared, adopted, ended
    }

    /// What happened.
    public var kind: Kind
    /// Id of the group or recommendation.
    public var subject: String
    /// Day; nil where the record gives none.
    public var date: CalendarDate?
    /// Index of the record that tells of it.
    public var record: Int
    /// The decision, recommendation or meeting that tells of it.
    public var node: RecordTree.Index

    /// Makes an event.
    public init(kind: Kind, subject: String, date: CalendarDate?, record: Int, node: RecordTree.Index) {
      (self.kind, self.subject, self.date, self.record, self.node) = (kind, subject, date, record, node)
    }
  }

  /// Name of the governing body; empty where no record names one.
  public var body: String
  /// Records in order of their first day, those without one last.
  public var records: [MeetingRecord]
  /// For each record its index among those that were given.
  public var origins: [Int]
  /// What happened, in order of time.
  public var ledger: [Event]

  /// Makes a series.
  public init(body: String, records: [MeetingRecord], origins: [Int], ledger: [Event] = []) {
    (self.body, self.records, self.origins, self.ledger) = (body, records, origins, ledger)
  }
}
