import ComityModel
import Testing

@testable import ComityReading

@Suite struct InputTests {
  private func error(_ bytes: [UInt8], maximum: Int = 1 << 20) -> ReadingError? {
    do throws(ReadingError) {
      _ = try DocumentReader.read(
        Source(path: "a.md", bytes: bytes), options: ReadingOptions(maximumBytes: maximum))
      return nil
    } catch {
      return error
    }
  }

  @Test func refusesWhatIsNoText() {
    #expect(error([]) == .noWords)
    #expect(error(Array("--- *** \n\n".utf8)) == .noWords)
    #expect(error(Array("ab".utf8) + [0, 1]) == .binary(offset: 2))
    #expect(error(Array("ab".utf8) + [0xFF]) == .notUTF8(offset: 2))
    #expect(error(Array("é".utf8) + [0xED, 0xA0, 0x80]) == .notUTF8(offset: 2))
    #expect(error(Array("a".utf8) + [0xE2, 0x82]) == .notUTF8(offset: 1))
    #expect(error(Array("hello".utf8), maximum: 4) == .tooLarge(bytes: 5, maximum: 4))
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func readsAllLineEnds(lineEnd: String) throws {
    let text = ["\u{FEFF}# Title", "", "1. One goes", "on.", "", "2. Two."].joined(separator: lineEnd)
    let document = try read(text)
    #expect(document.sentences() == ["title", "one goes on .", "two ."])
    #expect(document.title == 0)
  }
}
