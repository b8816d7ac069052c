import ComityModel
import Testing

@testable import ComityReading

@Suite struct DraftLessonsTests {
  private static let shape = RecogniserShape(
    requirements: ["groups.made", "meetings.held"], vocabulary: Vocabulary(), roles: [:],
    language: LanguageConcepts())
  private static let paragraphs = [
    "The yearly meeting shall make groups for its work. The chair shall sit at the head of the table and hold the floor.",
    "A yearly meeting shall be held in spring in the town hall of the host country and nowhere else at all.",
  ]

  /// Text that is long enough to be read unit by unit.
  private static let text =
    (paragraphs
    + (1...20).map { "The treasurer shall keep book number \($0) of the accounts of the union in ink." })
    .joined(separator: "\n\n")

  /// Lessons of the text with one place, by the requirement and the first words of their unit.
  private func answers(
    _ quote: String, _ label: UnitLabel?, known: [Int] = [0, 1]
  ) throws -> [(words: String, requirement: Int, answer: Lesson.Answer)] {
    let source = Source(path: "draft.md", bytes: Array(DraftLessonsTests.text.utf8))
    let document = try DocumentReader.read(source, options: ReadingOptions(kind: .treaty))
    let start = try #require(DraftLessonsTests.text.range(of: quote)).lowerBound.utf16Offset(
      in: DraftLessonsTests.text)
    let place = LabelledDraft.Place(
      range: ByteRange(start, start + quote.utf8.count), requirement: 0, label: label)
    let draft = LabelledDraft(document: document, aliases: [], places: [place], known: known)
    var maker = DraftLessonsTests.shape.maker
    let lessons = DraftLessons(shape: DraftLessonsTests.shape).lessons(draft, &maker)
    let file = WeightsFile(shape: DraftLessonsTests.shape, maker: maker)
    return lessons.map { lesson in
      let words = lesson.unit.blocks[FeatureBlock.words.rawValue].prefix(3)
      let text = words.map { String(decoding: file.name($0), as: UTF8.self) }.joined(separator: " ")
      return (text, lesson.unit.requirement, lesson.answer)
    }
  }

  @Test func theSentenceAndItsParagraphSayWhatThePlaceSays() throws {
    let says = try answers("The yearly meeting shall make groups", .satisfied).filter {
      $0.answer.label == .satisfied
    }
    #expect(says.map(\.requirement) == [0, 0])
    #expect(says.map(\.words) == ["w:the w:year w:meet", "w:the w:year w:meet"])
  }

  @Test func ofTheOtherUnitsSomeAreForeign() throws {
    let foreign = try answers("The yearly meeting shall make groups", .satisfied).filter(\.answer.isForeign)
    // Every fourth pair of unit and requirement, of 24 units with two requirements and without those that speak.
    #expect(foreign.count == 11)
    #expect(foreign.contains { $0.requirement == 1 })
  }

  @Test func whatNobodyLookedForTeachesNothing() throws {
    let lessons = try answers("The yearly meeting shall make groups", .violated, known: [0])
    #expect(lessons.allSatisfy { $0.requirement == 0 })
  }

  @Test func aDisputedPlaceTeachesOnlyWhatItIsAbout() throws {
    let says = try answers("The yearly meeting shall make groups", nil).filter { !$0.answer.isForeign }
    #expect(says.count == 2)
    #expect(says.allSatisfy { $0.answer.label == nil })
  }

  @Test func aUnitThatHoldsTooLittleOfAPlaceIsLeftOut() throws {
    let quote = "for its work. The chair shall sit at the head of the table and hold the floor."
    let says = try answers(quote, .partial).filter { !$0.answer.isForeign }
    #expect(says.map(\.words) == ["w:the w:year w:meet", "w:the w:chair w:STRONG"])
  }
}

extension Lesson.Answer {
  fileprivate var label: UnitLabel? {
    if case .says(let label) = self { return label }
    return nil
  }
  fileprivate var isForeign: Bool {
    if case .foreign = self { return true }
    return false
  }
}
