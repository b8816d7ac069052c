import ComityModel
import ComityReading
import Synchronization

/// The data that records are read with: the published schema and the words of minutes, beside the shipped packs.
public struct RecordFiles: Sendable {
  /// The schema of meeting records.
  public let schema: RecordSchema
  /// Reads records that need no words to be understood.
  private let reader: RecordReader
  /// Reads minutes; made when the first turn up.
  private let minutes: MinutesFile

  /// Loads the schema from the folder of the shipped packs; the words when minutes turn up.
  public init(finder: PackFinder = PackFinder(), maximumBytes: Int) throws(InputProblem) {
    schema = try RecordFiles.read("meeting-record.schema.json", finder) {
      (source) throws(RecordSyntaxError) in
      try RecordSchema(source)
    }
    events = schema.events
    reader = RecordReader(maximumBytes: maximumBytes)
    minutes = MinutesFile(finder, maximumBytes: maximumBytes)
  }

  fileprivate static func read<Value>(
    _ name: String, _ finder: PackFinder, _ decode: (Source) throws(RecordSyntaxError) -> Value
  ) throws(InputProblem) -> Value {
    guard let folder = finder.shipped else {
      throw InputProblem(
        path: name, message: "it is not beside the executable; install Comity with its Rules")
    }
    let path = Path.join(folder, name)
    let bytes: [UInt8]
    do { bytes = try FileSystem.read(path, limit: 16 << 20) } catch {
      throw InputProblem(path: path, message: error.message)
    }
    let source = Source(path: path, bytes: bytes)
    do { return try decode(source) } catch { throw InputProblem(error, in: source) }
  }

  private init(schema: RecordSchema, reader: RecordReader, minutes: MinutesFile, events: [String: String]) {
    (self.schema, self.reader, self.minutes, self.events) = (schema, reader, minutes, events)
  }

  /// The same data, with minutes read in the words of a founding text too.
  func taught(by founding: Source) -> RecordFiles {
    RecordFiles(schema: schema, reader: reader, minutes: minutes.taught(by: founding), events: events)
  }

  /// What words of the schema stand for, found once.
  let events: [String: String]

  /// The records of a source.
  public func records(of source: Source) throws(InputProblem) -> [MeetingRecord] {
    let format = RecordFormat.of(source)
    let reader = format == .minutes ? try minutes.reader() : reader
    do { return try reader.read(source, as: format) } catch { throw InputProblem(error, in: source) }
  }
}

/// The words of minutes, which are read when somebody has minutes.
private final class MinutesFile: Sendable {
  private let finder: PackFinder
  private let maximumBytes: Int
  /// A founding text whose words minutes may use; nil where there is none.
  private let founding: Source?
  private let loaded = Mutex<Result<RecordReader, InputProblem>?>(nil)

  init(_ finder: PackFinder, maximumBytes: Int, founding: Source? = nil) {
    (self.finder, self.maximumBytes, self.founding) = (finder, maximumBytes, founding)
  }

  /// The same file, read with the words of a founding text.
  func taught(by founding: Source) -> MinutesFile {
    MinutesFile(finder, maximumBytes: maximumBytes, founding: founding)
  }

  /// Reads them at the first call.
  func reader() throws(InputProblem) -> RecordReader {
    try loaded.withLock { known in
      if let known { return known }
      let fresh: Result<RecordReader, InputProblem>
      do throws(InputProblem) {
        let words = try RecordFiles.read("minutes.json", finder) { (source) throws(RecordSyntaxError) in
          try MinutesVocabulary(source)
        }
        let vocabulary = founding.map { words.taught(by: $0) } ?? words
        fresh = .success(RecordReader(vocabulary: vocabulary, maximumBytes: maximumBytes))
      } catch {
        fresh = .failure(error)
      }
      known = fresh
      return fresh
    }.get()
  }
}

/// The same for all files of a run, loaded when the first record turns up.
final class SharedRecordFiles: Sendable {
  private let maximumBytes: Int
  /// The founding text; one that cannot be read teaches nothing, and the check by it says why.
  private let founding: Source?
  /// What came of loading them; no `Result`, whose kind of error would be looked up by name in every run.
  private enum Loaded {
    case not
    case files(RecordFiles)
    case problem(InputProblem)
  }
  private let loaded = Mutex(Loaded.not)

  init(maximumBytes: Int, founding: Source? = nil) {
    (self.maximumBytes, self.founding) = (maximumBytes, founding)
  }

  /// Loads them at the first call.
  func get() throws(InputProblem) -> RecordFiles {
    let known = loaded.withLock { known in
      if case .not = known { known = load() }
      return known
    }
    switch known {
    case .files(let files): return files
    case .problem(let problem): throw problem
    case .not: preconditionFailure("they were just loaded")
    }
  }

  private func load() -> Loaded {
    do throws(InputProblem) {
      let files = try RecordFiles(maximumBytes: maximumBytes)
      return .files(founding.map { files.taught(by: $0) } ?? files)
    } catch {
      return .problem(error)
    }
  }
}

extension InputProblem {
  /// Why a source cannot be read as records, with its place.
  init(_ error: RecordSyntaxError, in source: Source) {
    let lines = LineTable(source)
    let position = lines.position(of: error.offset)
    let first = error.related.map { lines.position(of: Int($0.start)) }
    self.init(
      path: "\(source.path):\(position.line):\(position.column)",
      message: error.message + (first.map { "; it stands first at \($0.line):\($0.column)" } ?? ""))
  }
}
