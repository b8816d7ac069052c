public import ComityModel

/// What must be known of a record to find its body and its place in time; its values may be read again later.
public struct RecordSketch: Sendable {
  /// Id of its meeting; nil where it has none.
  public var meeting: String?
  /// Bytes of the record in its source.
  public var range: ByteRange
  /// Body of the meeting; nil where the record names none.
  var organization: String?
  /// Founding document that it names.
  var document: String?
  /// Whether its meeting was of a kind that only a whole body holds.
  var isWhole: Bool
  /// First day.
  var day: CalendarDate?
  /// Ids that it uses for groups.
  var groups: [String]

  /// Looks through a record; `events` is `RecordSchema.events`.
  public init(_ record: MeetingRecord, events: [String: String]) {
    let tree = record.tree
    range = tree.nodes[record.root].range
    let own = tree.value("meeting", of: record.root)
    func text(_ key: String) -> String? { own.flatMap { tree.string(key, of: $0) } }
    meeting = text("id")
    organization = text("organization_id")
    document = tree.value("governed_by", of: record.root).flatMap { tree.string("document", of: $0) }
    day = text("start_date").flatMap { CalendarDate($0) }
    isWhole = text("kind").map { events[$0] == "whole" } ?? false
    groups = RecordSketch.groups(in: record, organization, kind: text("kind"), events)
  }

  /// Ids that a record uses for groups: those it lists, creates or ends, those that prepared something, and the body
  /// of a meeting whose kind says that it was one of a part of the body.
  private static func groups(
    in record: MeetingRecord, _ organization: String?, kind: String?, _ events: [String: String]
  ) -> [String] {
    let tree = record.tree
    var result = record.list("groups").compactMap { tree.string("id", of: $0) }
    result += record.list("recommendations").compactMap { tree.string("prepared_by", of: $0) }
    if let kind, events[kind] == "part", let organization { result.append(organization) }
    for decision in record.list("decisions") {
      guard let effects = tree.value("effects", of: decision) else { continue }
      for effect in tree.children(of: effects) {
        guard let target = tree.string("target", of: effect) else { continue }
        let event = tree.string("type", of: effect).flatMap { events[$0] }.flatMap(
          Series.Event.Kind.init(rawValue:))
        if event == .created || event == .ended { result.append(target) }
      }
    }
    return result
  }
}

extension MeetingRecord {
  /// The items of one of the lists at the top of the record.
  func list(_ key: String) -> [RecordTree.Index] {
    tree.value(key, of: root).map { Array(tree.children(of: $0)) } ?? []
  }
}
