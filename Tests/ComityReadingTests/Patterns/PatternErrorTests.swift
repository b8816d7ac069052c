import ComityModel
import Testing

@testable import ComityReading

@Suite("A pattern that cannot be read says where and why")
struct PatternErrorTests {
  static let concepts: [Vocabulary.Concept] = [
    .init(name: "yearly-meeting", phrases: [PatternText(text: "annual meeting")]),
    .init(name: "create", phrases: [PatternText(text: "establish*")]),
  ]

  @Test(
    "at the byte of the mistake",
    arguments: [
      ("", 0, "the pattern is empty"),
      ("  ", 0, "the pattern is empty"),
      ("by (a | b", 3, "`(` is never closed"),
      ("by (", 3, "`(` is never closed"),
      ("by [a", 3, "`[` is never closed"),
      ("by [a)", 5, "`[` is closed by the wrong sign"),
      ("by a)", 4, "`)` without `(`"),
      ("by a]", 4, "`]` without `[`"),
      ("by ()", 3, "`()` holds no words"),
      ("by [ ]", 3, "`[]` holds no words"),
      ("by (a | )", 8, "an alternative is empty; `[ ]` makes a part optional"),
      ("by ( | a)", 5, "an alternative is empty; `[ ]` makes a part optional"),
      ("by (a || b)", 7, "an alternative is empty; `[ ]` makes a part optional"),
      ("a | b", 2, "`|` stands only inside `( )` or `[ ]`"),
      ("a ...", 2, "`...` needs a word after it"),
      ("a ... [b]", 2, "`...` needs a word after it"),
      ("(a ... | b)", 3, "`...` needs a word after it"),
      ("... a", 0, "`...` needs a word before it"),
      ("[a] ... b", 4, "`...` needs a word before it"),
      ("a ... ... b", 6, "two gaps in a row: write one, `...20`"),
      ("a ...0 b", 5, "a gap skips 1 to 50 words"),
      ("a ...51 b", 5, "a gap skips 1 to 50 words"),
      ("a ...50 b ...50 c ... d", 18, "the gaps of a phrase skip at most 100 words"),
      ("a .. b", 2, "a gap is written `...`, and a phrase never runs across a full stop"),
      ("a; b", 1, "no phrase runs across `;` or `:`: use two patterns"),
      ("é *", 3, "`*` stands right after the beginning of a word: `establish*`"),
      ("e*", 0, "the beginning of a word needs at least two letters before `*`"),
      ("establish*ment", 9, "`*` ends a word; leave a space after it"),
      ("a = b", 2, "`=` stands right before a word whose spelling must be exact: `=WHO`"),
      ("[a] [b]", 0, "every part is optional, so it would match nothing"),
      ("a ([b])", 2, "every part is optional, so it would match nothing"),
      ("<yearly-meting> shall", 0, "no concept is called <yearly-meting>; did you mean <yearly-meeting>?"),
      ("é <zzz>", 3, "no concept is called <zzz>"),
      ("a <create", 2, "`<` opens the name of a concept and needs its `>`: `<yearly-meeting>`"),
      ("a <Create>", 2, "`<` opens the name of a concept and needs its `>`: `<yearly-meeting>`"),
      ("<>", 0, "`<>` names no concept"),
      ("a > b", 2, "`>` without `<`"),
      ("a [b] [b] [b] [b] [b] [b] [b] [b] [c]", 34, "a phrase has at most 8 optional parts"),
    ])
  func mistakes(pattern: String, offset: Int, message: String) {
    var compiler = PatternCompiler(Vocabulary(concepts: Self.concepts))
    let error = #expect(throws: PatternError.self) {
      try compiler.add(PatternText(text: pattern, file: "rule.lua", line: 7, column: 20))
    }
    #expect(error?.message == message)
    #expect(error?.offset == offset)
  }

  @Test("groups nested too deep are refused, not followed")
  func depth() {
    var compiler = PatternCompiler(Vocabulary())
    let pattern = String(repeating: "(", count: 900) + "a" + String(repeating: ")", count: 900)
    let error = #expect(throws: PatternError.self) { try compiler.add(PatternText(text: pattern)) }
    #expect(error?.message == "groups stand in one another deeper than 12")
    #expect(error?.offset == 12)
  }

  @Test("in the column of the file")
  func place() {
    var compiler = PatternCompiler(Vocabulary())
    let error = #expect(throws: PatternError.self) {
      try compiler.add(PatternText(text: "é <zzz>", file: "rule.lua", line: 7, column: 20))
    }
    #expect(error?.description == "rule.lua:7:22: no concept is called <zzz> in the pattern \"é <zzz>\" (byte 3)")
  }

  @Test("and a mistake in a concept is found where all is compiled")
  func concepts() {
    let error = #expect(throws: PatternError.self) {
      try PatternCompiler(Vocabulary(concepts: [.init(name: "x", phrases: [PatternText(text: "a (b")])])).compile()
    }
    #expect(error?.offset == 2)
  }

  @Test("and a concept that refers to itself is refused with its circle")
  func recursion() {
    let concepts: [Vocabulary.Concept] = [
      .init(name: "a", phrases: [PatternText(text: "x"), PatternText(text: "y (<b> | z)")]),
      .init(name: "b", phrases: [PatternText(text: "<c> w")]),
      .init(name: "c", phrases: [PatternText(text: "v <a>")]),
    ]
    let error = #expect(throws: PatternError.self) {
      try PatternCompiler(Vocabulary(concepts: concepts)).compile()
    }
    #expect(error?.message == "a concept refers to itself: <a> → <b> → <c> → <a>")
    #expect(error?.pattern.text == "v <a>")
    #expect(error?.offset == 2)
  }
}
