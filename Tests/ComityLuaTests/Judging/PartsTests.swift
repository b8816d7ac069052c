import ComityModel
import ComityReading
import Testing

@testable import ComityLua

/// What rules about wording need: parts of texts, numbers, uses of names, marks.
@Suite struct PartsTests {
  private func trial(_ text: String, stage: Stage? = nil) throws -> Trial {
    try Trial(document: DocumentReader.read(Source(path: "t.md", bytes: Array(text.utf8))), stage: stage)
  }

  private func places(_ text: String, _ body: String) throws -> [String] {
    let trial = try trial(text)
    return try trial.judge("check = function(document, report) \(body) end").reports.map {
      trial.text($0.place)
    }
  }

  private func printed(_ text: String, stage: Stage? = nil, _ body: String) throws -> [String] {
    try trial(text, stage: stage).judge("check = function(document, report) \(body) end").log
  }

  @Test func aPartOfATextHasItsPlace() throws {
    let text = "# T\n\nNotice of **thir-\nty (20)** days, é, is the Vice-Chair's.\n"
    let body = """
      local block = document.blocks[2]
      print(block.text)
      for _, word in ipairs { "ty (20)", "(20) days", "é", "is", "Vice-Chair's", "Chair" } do
        local first, last = block.text:find(word, 1, true)
        report(block:span(first, last))
      end
      """
    #expect(try printed(text, body) == ["Notice of thirty (20) days, é, is the Vice-Chair's."])
    // A part of a word that is broken at the end of a line stands for all of it.
    #expect(
      try places(text, body) == ["thir-\nty (20)", "(20)** days", "é", "is", "Vice-Chair's", "Chair"])
  }

  @Test func aPartOfASentencePrefersItsOwnWords() throws {
    let text = "# T\n\nThe Board:\n\n(a) elects the Chair;\n"
    let body =
      "for _, s in ipairs(document.sentences) do if s.inherited > 0 then report(s:span(1, #s.text)) end end"
    #expect(try places(text, body) == ["elects the Chair;"])
    #expect(
      try printed(
        text, "for _, s in ipairs(document.sentences) do print(s.words, s.inherited) end") == [
          "1\t0", "2\t0", "5\t2",
        ])
  }

  @Test func partsThatAreNot() throws {
    func said(_ body: String) throws -> String { try trial("# T\n\nThe Board.\n").failure(body) }
    #expect(
      try said("document.blocks[2]:span(3, 99)")
        == "the text of the paragraph has 10 bytes; there is no part from 3 to 99")
    #expect(
      try said("document.blocks[2]:span 'Board'")
        == "span needs the first and the last byte, as find gives them: node:span(first, last)")
    #expect(try said("document:span(1, 2)") == "a document has no text to take a part of; its block has")
  }

  @Test func numbers() throws {
    let text = "# T\n\n## Article VII\n\n2bis. Two.\n"
    #expect(
      try printed(
        text, "for _, b in ipairs(document.blocks) do print(b.numbering, b.ordinal, b.suffix) end") == [
          "nil\tnil\tnil", "Article\t7\t0", "1.\t2\t1",
        ])
    #expect(
      try places(text, "for i = 2, 3 do report(document.blocks[i]:at 'number') end") == ["VII", "2bis"])
  }

  @Test func usesOfDefinedNames() throws {
    let text = "“Board” means the seven. “Chair” means its head.\n\nThe boards meet. A “Board” votes.\n"
    #expect(
      try printed(
        text,
        """
        for _, d in ipairs(document.definitions) do
          print(d.name, #d.uses)
          for _, use in ipairs(d.uses) do print(use.text, use.quoted, use.definition.name, use.layer) end
        end
        """) == [
          "Board\t2", "boards\tfalse\tBoard\toperative", "Board\tfalse\tBoard\toperative", "Chair\t0",
        ])
    #expect(
      try places(text, "for _, use in ipairs(document.definitions[1].uses) do report(use) end") == [
        "boards", "Board",
      ])
  }

  @Test func marksAndStage() throws {
    let text = "# T\n\nIt [meets [State A]] yearly] and [votes.\n"
    let body = """
      for _, m in ipairs(document.marks) do print(m.kind, m.text, m.attribution, m.unclosed, m.parent, m.block, m.layer) end
      print(document.stage)
      """
    #expect(
      try printed(text, stage: .consolidated, body) == [
        "bracket\t[meets [State A]]\tState A\tfalse\tnil\tparagraph\toperative",
        "attribution\t[State A]\tState A\tfalse\tmark\tparagraph\toperative",
        "stray\t]\tnil\ttrue\tnil\tparagraph\toperative",
        "bracket\t[votes.\tnil\ttrue\tnil\tparagraph\toperative", "consolidated",
      ])
    #expect(try printed("# T\n\nIt.\n", body) == ["nil"])
  }
}
