import ComityModel
import ComityReading

/// A file with one record a line that is too large to be held: its lines are read once to sort the records, and again,
/// each by itself, to judge them.
final class RecordLines: Sendable {
  /// Files that are larger are read line by line, in bytes.
  static let threshold = 1 << 20

  private let file: OpenFile
  private let shown: String

  /// Opens the file at `path`; `shown` is its name as users see it.
  init(_ path: String, shown: String, limit: Int) throws(InputProblem) {
    self.shown = shown
    do { file = try OpenFile(path, limit: limit) } catch {
      throw InputProblem(path: shown, message: error.message)
    }
  }

  /// The first bytes of the file, which tell what it is.
  func head() throws(InputProblem) -> Source {
    do { return Source(path: shown, bytes: try file.read(at: 0, count: 1 << 16)) } catch {
      throw InputProblem(path: shown, message: error.message)
    }
  }

  /// Hands out every record in order, one at a time.
  func forEach(_ body: (MeetingRecord) -> Void) throws(InputProblem) {
    let reader = RecordLineReader(path: shown)
    var (offset, number, isEmpty) = (0, 1, true)
    var rest: [UInt8] = []
    while offset < file.size || !rest.isEmpty {
      let start = offset - rest.count
      do { rest += try file.read(at: offset, count: 1 << 18) } catch {
        throw InputProblem(path: shown, message: error.message)
      }
      let isLast = start + rest.count == offset
      offset = start + rest.count
      var first = 0
      while first < rest.count {
        guard let end = rest[first...].firstIndex(of: 0x0A) ?? (isLast ? rest.count : nil) else { break }
        do {
          for record in try reader.records(rest[first..<end], at: start + first) {
            isEmpty = false
            body(record)
          }
        } catch {
          let column = LineTable(Source(path: shown, bytes: Array(rest[first..<end])))
            .position(of: error.offset - start - first).column
          throw InputProblem(path: "\(shown):\(number):\(column)", message: error.message)
        }
        number += 1
        first = end + 1
      }
      rest.removeFirst(min(first, rest.count))
      if isLast { break }
    }
    if isEmpty {
      throw InputProblem(
        path: "\(shown):1:1", message: "no meeting record; expected one JSON object in each line")
    }
  }

  /// The whole file, for reports that show places in it.
  func source() -> Source { Source(path: shown, bytes: (try? file.read(at: 0, count: file.size)) ?? []) }

  /// The record that was found at these bytes.
  func record(at range: ByteRange) throws(InputProblem) -> MeetingRecord {
    let bytes = (try? file.read(at: Int(range.start), count: range.count)) ?? []
    let record = (try? RecordLineReader(path: shown).records(bytes[...], at: Int(range.start)))?.first
    guard bytes.count == range.count, let record else {
      throw InputProblem(path: shown, message: "it changed while it was read; run again")
    }
    return record
  }
}
