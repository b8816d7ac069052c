import ComityModel
import Testing

@testable import ComityReading

/// Holds of every document that can be read, however broken its source is.
@Suite struct PropertyTests {
  private struct Random {
    var state: UInt64
    mutating func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
  }

  /// Checks all ranges of a document against its source.
  private func check(_ document: Document) {
    let count = document.words.count
    #expect(
      document.words.starts.count == count && document.words.flags.count == count
        && document.words.marks.count == count)
    for word in 0..<count {
      let range = document.words.range(of: word)
      #expect(range.end <= UInt32(document.source.bytes.count) && !range.isEmpty)
      let text = document.source.bytes[range.indices]
      if text.allSatisfy({ Letters.isLetter($0) }) {
        #expect(Folding.fold(Array(text)) == document.words.folded(word))
      }
      if word > 0 { #expect(document.words.starts[word] >= document.words.ends[word - 1]) }
      #expect(Int(document.words.marks[word]) <= document.marks.count)
    }
    for sentence in document.sentences {
      let own = document.sequence[sentence.words].dropFirst(sentence.inherited)
      #expect(!own.isEmpty)
      guard let first = own.first else { continue }
      #expect(document.words.starts[Int(first)] == sentence.range.start)
      #expect(sentence.range.end <= UInt32(document.source.bytes.count))
      #expect(document.blocks[sentence.block].words.contains(Int(first)))
    }
    for (index, mark) in document.marks.enumerated() {
      #expect(mark.parent.map { $0 < index } ?? true)
      #expect(mark.range.end <= UInt32(document.source.bytes.count))
    }
    for (index, block) in document.blocks.enumerated() {
      #expect(block.parent.map { $0 < index } ?? true)
      #expect(block.heading.map { $0 < index } ?? true)
    }
  }

  @Test(arguments: Fixtures.drafts)
  func rangesAreExact(name: String) throws { check(try Fixtures.read(name)) }

  @Test(arguments: Fixtures.drafts)
  func survivesTruncationAndMutation(name: String) throws {
    let bytes = Fixtures.bytes("Reading/" + name)
    var random = Random(state: 20_260_101)
    let signs = Array("[]{}()\"'*_~`<>|#-.:;,\n /\\^1aA".utf8)
    for round in 0..<200 {
      var mutant = bytes
      if round % 3 == 0 { mutant.removeSubrange(random.next(mutant.count)...) }
      for _ in 0..<random.next(12) where !mutant.isEmpty {
        let place = random.next(mutant.count)
        switch random.next(3) {
        case 0: mutant[place] = signs[random.next(signs.count)]
        case 1: mutant.remove(at: place)
        default: mutant.insert(signs[random.next(signs.count)], at: place)
        }
      }
      do throws(ReadingError) {
        check(try DocumentReader.read(Source(path: round % 2 == 0 ? "a.md" : "a.txt", bytes: mutant)))
      } catch {
        #expect(error != .tooLarge(bytes: mutant.count, maximum: 0))
      }
    }
  }
}
