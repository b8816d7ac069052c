import ComityModel
import ComityReading

/// A record that waits to be judged: at hand, or still a line of a large file that is read when its turn comes.
struct PendingRecord: Sendable {
  /// What is known of it.
  let sketch: RecordSketch
  private let place: Place

  private enum Place: Sendable {
    case atHand(MeetingRecord)
    case line(RecordLines)
  }

  /// A record at hand.
  init(_ record: MeetingRecord, events: [String: String]) {
    sketch = RecordSketch(record, events: events)
    place = .atHand(record)
  }

  /// A record that was found in a line of a file; it stays at hand where it is not all of the line.
  init(_ record: MeetingRecord, of lines: RecordLines, events: [String: String]) {
    sketch = RecordSketch(record, events: events)
    place = record.root == 0 ? .line(lines) : .atHand(record)
  }

  /// Whether it is at hand.
  var isAtHand: Bool { if case .atHand = place { true } else { false } }

  /// The record itself.
  ///
  /// - Throws: that the file is no longer what it was.
  func record() throws(InputProblem) -> MeetingRecord {
    switch place {
    case .atHand(let record): return record
    case .line(let lines): return try lines.record(at: sketch.range)
    }
  }
}
