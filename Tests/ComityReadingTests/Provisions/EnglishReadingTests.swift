import ComityModel
import Testing

@testable import ComityReading

@Suite struct EnglishReadingTests {
  @Test func itComesBackFromAnImage() throws {
    var image = ImageWriter(root: "")
    EnglishReading.compiled.write(to: &image)
    var reader = ImageReader(image.words, root: "")
    let read = EnglishReading(from: &reader)
    #expect(!reader.isDamaged)
    #expect(read.senses == EnglishReading.compiled.senses)
    let text = "The Chair shall, where feasible, notify States within thirty days unless they object.\n"
    let document = try DocumentReader.read(Source(path: "a.md", bytes: Array(text.utf8)))
    var parser = ProvisionParser(document, read)
    var other = ProvisionParser(document)
    let provisions = parser.parse(0)
    let same = other.parse(0)
    #expect(provisions.map(\.words) == same.map(\.words))
    #expect(provisions.map(\.slots) == same.map(\.slots))
    #expect(provisions.first?.slots[.time]?.isEmpty == false)
  }
}
