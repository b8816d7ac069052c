import ComityModel

@testable import ComityReading

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reads text written in a test.
func read(_ text: String, path: String = "draft.md", maximumReadings: Int = 16) throws -> Document {
  try DocumentReader.read(
    Source(path: path, bytes: Array(text.utf8)), options: ReadingOptions(maximumReadings: maximumReadings))
}

extension Document {
  /// Folded words of a sentence, with blanks between them.
  func folded(_ sentence: Int) -> String {
    words(of: sentence).map { String(decoding: words.folded(Int($0)), as: UTF8.self) }.joined(separator: " ")
  }

  /// Folded sentences of one reading, block by block.
  func sentences(reading: Int = 0) -> [String] {
    sentences.indices.filter { sentences[$0].reading == reading }.map(folded)
  }

  /// Folded sentences of all readings of the first block with this label.
  func sentences(label: String) -> [String] {
    guard let block = blocks.first(where: { $0.label == label && !$0.sentences.isEmpty }) else { return [] }
    return block.sentences.map(folded)
  }

  /// The block with this label.
  func block(_ label: String) -> Block? { blocks.first { $0.label == label } }
}

/// Real files that tests read.
enum Fixtures {
  static let drafts = ["treaty.md", "brackets.md", "wrapped.txt"]

  /// Bytes of a file below Tests/Fixtures.
  static func bytes(_ path: String) -> [UInt8] {
    let folder = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    guard let stream = fopen("/" + folder + "/Fixtures/" + path, "rb") else { return [] }
    defer { fclose(stream) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, stream), count > 0 {
      bytes.append(contentsOf: buffer[..<count])
    }
    return bytes
  }

  static func read(_ name: String) throws -> Document {
    try DocumentReader.read(Source(path: name, bytes: bytes("Reading/" + name)))
  }
}
