import ComityModel
import Testing

@testable import ComityReading

@Suite("Phrase patterns match")
struct PhraseMatcherTests {
  static let vocabulary = Vocabulary(concepts: [
    .init(
      name: "yearly-meeting",
      phrases: [PatternText(text: "[formal] (yearly | annual) (meeting | plenary)")],
      names: true),
    .init(
      name: "group",
      phrases: ["group", "groups", "[technical] working (group | groups)"].map { PatternText(text: $0) },
      names: true),
    .init(name: "body", phrases: ["<yearly-meeting>", "<group>", "Chair"].map { PatternText(text: $0) }),
    .init(name: "create", phrases: ["establish*", "creat*", "set up"].map { PatternText(text: $0) }),
  ])

  /// The words that a pattern covers in a text, one string an occurrence.
  static func matches(_ pattern: String, in document: Document) throws -> [String] {
    var compiler = PatternCompiler(vocabulary)
    let number = try compiler.add(PatternText(text: pattern))
    let hits = try compiler.compile().scan(document)
    return hits.hits(of: number).map { document.text($0.words) }
  }

  @Test(
    "as its notation says",
    arguments: [
      (
        "by consensus", "Decisions are taken By Consensus and by consensus alone.",
        ["by consensus", "by consensus"]
      ),
      ("by consensus", "by a consensus", []),
      (
        "establish*", "It establishes and shall establish the establishment.",
        ["establishes", "establish", "establishment"]
      ),
      ("establish", "It establishes.", []),
      (
        "(establish* | create* | set up) <group>", "It sets up, set up groups, creates groups.",
        ["set up groups", "creates groups"]
      ),
      ("by [a] decision", "by decision, by a decision, by the decision", ["by decision", "by a decision"]),
      (
        "by [a | the] decision", "by decision, by a decision, by the decision",
        ["by decision", "by a decision", "by the decision"]
      ),
      (
        "groups ... open to", "groups open to; groups that are very open to",
        ["groups open to", "groups that are very open to"]
      ),
      ("a ... z", "a 1 2 3 4 5 6 7 8 z", ["a 1 2 3 4 5 6 7 8 z"]),
      ("a ... z", "a 1 2 3 4 5 6 7 8 9 z", []),
      ("a ...3 z", "a 1 2 3 z", ["a 1 2 3 z"]),
      ("a ...3 z", "a 1 2 3 4 z", []),
      ("a ...3 [b] z", "a 1 b z", ["a 1 b z"]),
      ("a ...3 [b] z", "a 1 2 3 z", ["a 1 2 3 z"]),
      ("a ...3 [b] z", "a 1 b 2 z", ["a 1 b 2 z"]),
      ("=WHO", "WHO knows who", ["who"]),
      ("=WHO", "Who knows who", []),
      ("<yearly-meeting> shall", "The annual meeting shall", ["annual meeting shall"]),
      (
        "<body> shall <create>", "The Chair shall set up; the formal yearly plenary shall create",
        ["chair shall set up", "formal yearly plenary shall create"]
      ),
      ("all states", "all , states ( all ) states", ["all , states", "all ) states"]),
      ("all states", "all; states all: states all. States", []),
      ("a ... b", "a; b", []),
      ("(all | all states) wishing", "all states wishing", ["all states wishing"]),
      ("all states, wishing", "all states wishing", ["all states wishing"]),
    ])
  func notation(pattern: String, text: String, expected: [String]) throws {
    #expect(try Self.matches(pattern, in: SmallDocument.read(text)) == expected)
  }

  @Test(
    "the nearest words first, then the longest phrase",
    arguments: [
      ("<group>", "technical working groups and groups", ["technical working groups", "groups"]),
      (
        "establish* ... <group>", "establish and end working groups and groups",
        ["establish and end working groups"]
      ),
      ("shall ... groups", "shall shall groups groups", ["shall groups"]),
      ("a ... b ... c", "a b b c", ["a b b c"]),
      ("(b | b c) ... d", "b c d", ["b c d"]),
    ])
  func preference(pattern: String, text: String, expected: [String]) throws {
    #expect(try Self.matches(pattern, in: SmallDocument.read(text)) == expected)
  }

  @Test("the words of a lead-in and its item across the colon between them")
  func leadIn() throws {
    let document = SmallDocument.list("The yearly meeting shall:", "establish groups;", "end groups.")
    #expect(try Self.matches("shall establish", in: document) == ["shall : establish"])
    #expect(try Self.matches("<yearly-meeting> ... end", in: document) == ["yearly meeting shall : end"])
  }

  @Test("equal texts have one number, and other patterns do not change what one finds")
  func numbers() throws {
    var compiler = PatternCompiler(Self.vocabulary)
    let first = try compiler.add(PatternText(text: "shall establish"))
    let other = try compiler.add(PatternText(text: "shall ... groups"))
    #expect(try compiler.add(PatternText(text: "shall establish", file: "other.lua", line: 3)) == first)
    #expect(first < other)
    let document = SmallDocument.read("It shall establish groups. It shall end groups.")
    let hits = try compiler.compile().scan(document)
    #expect(hits.hits(of: first) == [.init(sentence: 0, words: 1..<3)])
    #expect(hits.hits(of: other, inSentence: 1) == [.init(sentence: 1, words: 6..<9)])
    #expect(hits.hits(of: first, inSentence: 1).isEmpty)
    #expect(hits.matched == [first, other])
    #expect(hits.sentences(of: other) == [0, 1])
    #expect(hits.hits(ofConcept: "group").map(\.words) == [3..<4, 8..<9])
    #expect(hits.hits(ofConcept: "body", inSentence: 1).map(\.words) == [8..<9])
    #expect(hits.hits(ofConcept: "unheard-of").isEmpty)
  }

  @Test("the best occurrence inside given words, also where a better one lies outside")
  func within() throws {
    var compiler = PatternCompiler(Self.vocabulary)
    let group = try compiler.add(PatternText(text: "<group>"))
    let hits = try compiler.compile().scan(SmallDocument.read("the technical working groups"))
    #expect(hits.hits(of: group).map(\.words) == [1..<4])
    #expect(hits.best(of: group, inSentence: 0, within: 2..<4) == 2..<4)
    #expect(hits.best(of: group, inSentence: 0, within: 0..<3) == nil)
  }

  @Test("in time that does not grow with ways through a hostile pattern", .timeLimit(.minutes(1)))
  func hostile() throws {
    let pattern = Array(repeating: "a", count: 26).joined(separator: " ...4 ")
    let text = Array(repeating: "a", count: 260).joined(separator: " ")
    #expect(try Self.matches(pattern, in: SmallDocument.read(text)).count == 10)
  }

  @Test func threadsFindInALongDocumentWhatOneFinds() async throws {
    let sentences = [
      "the formal yearly meeting may establish a technical working group.", "the Chair sets up nothing.",
      "groups created by the annual plenary meet, groups set up by the Chair do not.",
    ]
    let text = (0..<900).map { sentences[$0 * $0 % 7 % 3] }.joined(separator: " ")
    let document = SmallDocument.read("“the forum” means the yearly meeting.", text)
    var compiler = PatternCompiler(Self.vocabulary)
    let numbers = try ["<body>", "<create> ... <group>", "<group> ... <create>", "the"].map {
      try compiler.add(PatternText(text: $0))
    }
    let matcher = try compiler.compile()
    #expect(PhraseMatcher.isLong(document))
    let (alone, together) = (matcher.scan(document), await matcher.scanTogether(document))
    for number in numbers {
      #expect(!alone.hits(of: number).isEmpty)
      #expect(alone.hits(of: number) == together.hits(of: number))
    }
    #expect(alone.hits(ofConcept: "group") == together.hits(ofConcept: "group"))
  }
}
