import ComityModel
import ComityReading
import Testing

@testable import ComityEngine

/// Compiled packs: they give back all that was compiled, and are used for nothing else.
@Suite struct PackImageTests {
  private let scratch: Scratch
  private let store: ImageStore

  init() throws {
    scratch = try Scratch()
    store = ImageStore("\(scratch.path)/store")
    try scratch.write(
      "pack/pack.lua",
      """
      return pack { name = "tiny", version = "1.0.0", comity = ">= 0.1", licence = "MIT", title = "Tiny",
        document_kinds = { "treaty" }, claims = { title = "charter", text = "<pit>", instead_of = "other" } }
      """)
    try scratch.write(
      "pack/requirements.lua",
      """
      return catalogue {
        { id = "a.b", text = "T", quote = "Q", citation = "C", strength = { default = "required", strict = "permitted" },
          evidence = { "draft", "record" }, layers = { "operative", "annex" } },
        { id = "a.c", text = "T", quote = "Q", citation = "C", strength = "required", evidence = "draft", derived = { "a.b" } },
      }
      """)
    try scratch.write(
      "pack/vocabulary.lua", "return vocabulary { pit = { names = true, \"salt mine*\", \"=PIT\" } }\n")
    try scratch.write("pack/drafts/rule.lua", rule(expecting: "salt"))
  }

  private func rule(expecting word: String) -> String {
    """
    return rule { title = "t", requirement = "a.b", why = "w", severity = "info",
      expect = { { actor = "<pit>", action = { "open*", "\(word)" }, modality = "shall", without = "not" },
        { text = "\(word)", halves = { { "one", "a ...3 b" }, { "two", "c" } }, negated = true } },
      forbid = "[no] \(word)", weaken = "hardly", exclude = "except", delegate = "decided later", prefer = { x = "y" },
      message = { missing = "none" }, options = { flag = true, list = { 1, 2.5, "s" } }, likeness = false,
      check = function(doc) return doc:find("salt") end,
      examples = { satisfied = { "Salt is there." }, missing = { { text = "None.", founding = "F" } } } }
    """
  }

  private func load(_ extent: PackLoader.Extent = .whole, images: ImageStore? = nil) throws -> Pack {
    try #require(try PackLoader(images: images).load(["\(scratch.path)/pack"], extent: extent).first)
  }

  private var images: [String] { (try? FileSystem.list("\(scratch.path)/store")) ?? [] }

  @Test func anImageGivesBackThePackWhole() throws {
    let compiled = try load(images: store)
    #expect(images.count == 1)
    let read = try load(images: store)
    #expect(Facts.of(read) == Facts.of(compiled))
    #expect(Facts.of(compiled).contains { $0.contains("hardly") })
  }

  @Test func draftsAreJudgedWithoutExamplesAndWordsOfQueries() throws {
    let rule = try #require(try load(.drafts).rules.first)
    #expect(rule.examples.isEmpty)
    #expect(rule.expect.count == 2 && rule.forbid.count == 1)
    #expect(rule.expect.allSatisfy { $0.slots.isEmpty && $0.halves.isEmpty })
    #expect(try load().rules.first?.examples.count == 2)
  }

  @Test func theShippedPacksComeBackWhole() throws {
    for folder in try PackFinder(executable: #filePath).folders([]) {
      let loader = PackLoader(images: store)
      let compiled = try #require(try loader.load([folder], extent: .drafts).first)
      let read = try #require(try loader.load([folder], extent: .drafts).first)
      #expect(Facts.of(read) == Facts.of(compiled))
    }
  }

  @Test func aChangedFileIsCompiledAnew() throws {
    _ = try load(images: store)
    try scratch.write("pack/drafts/rule.lua", rule(expecting: "gold"))
    #expect(Facts.of(try load(images: store)) == Facts.of(try load()))
    try scratch.write("pack/lib/words.lua", "return {}\n")
    #expect(Facts.of(try load(images: store)) == Facts.of(try load()))
    #expect(images.count == 1)
  }

  /// What witnesses say of the pack where it is read at a time after the epoch, in seconds from now.
  private func witnesses(readIn seconds: Int) throws -> FileWitnesses {
    let folder = "\(scratch.path)/pack"
    let names = try PackFiles(folder, shown: "pack").consulted
    let begin = Process.now + seconds * 1_000_000_000
    return try #require(FileWitnesses(names, below: folder, begin: begin))
  }

  @Test func witnessesOfFreshFilesSayNothing() throws {
    #expect(try !witnesses(readIn: 0).vouch(for: "\(scratch.path)/pack"))
    #expect(try !witnesses(readIn: 1).vouch(for: "\(scratch.path)/pack"))
    #expect(try witnesses(readIn: 60).vouch(for: "\(scratch.path)/pack"))
  }

  @Test func witnessesSeeEveryChange() throws {
    let folder = "\(scratch.path)/pack"
    try scratch.write("pack/lib/words.lua", "return {}\n")
    let same = try FileSystem.read("\(folder)/drafts/rule.lua")
    let changes: [(String, () throws -> Void)] = [
      ("a file of the same bytes", { try AtomicFile.write(same, to: "\(folder)/drafts/rule.lua") }),
      ("a file of the same size", { try scratch.write("pack/lib/words.lua", "return{} \n") }),
      ("a new rule", { try scratch.write("pack/drafts/deep/other.lua", rule(expecting: "tin")) }),
      ("a rule of a family that has none yet", { try scratch.write("pack/records/rule.lua", "") }),
      ("a new file beside the manifest", { try scratch.write("pack/recogniser.tsv", "") }),
      ("a file that is gone", { FileSystem.remove("\(folder)/lib/words.lua") }),
    ]
    for (what, change) in changes {
      let witnesses = try witnesses(readIn: 60)
      #expect(witnesses.vouch(for: folder), "\(what)")
      try change()
      #expect(!witnesses.vouch(for: folder), "\(what)")
    }
  }

  @Test func aDamagedImageIsMadeAnew() throws {
    _ = try load(images: store)
    let path = "\(scratch.path)/store/\(try #require(images.first))"
    let whole = try FileSystem.read(path)
    var damaged = whole
    damaged[damaged.count / 2] ^= 1
    for bytes in [damaged, Array(whole.dropLast(64)), []] {
      try AtomicFile.write(bytes, to: path)
      #expect(Facts.of(try load(images: store)) == Facts.of(try load()))
      #expect(try FileSystem.read(path).count == whole.count)
    }
  }

  @Test func anImageThatEndsEarlyIsRefused() throws {
    var writer = ImageWriter(root: "")
    try load().write(to: &writer)
    let words = writer.words
    for length in stride(from: 0, to: words.count, by: max(1, words.count / 40)) {
      #expect(Pack(Array(words[..<length]), folder: "pack", root: "") == nil, "\(length) words")
    }
  }

  @Test func aStoreThatCannotBeWrittenIsNoProblem() throws {
    try scratch.write("file", "not a folder")
    let pack = try load(images: ImageStore("\(scratch.path)/file/store"))
    #expect(Facts.of(pack) == Facts.of(try load()))
  }

  @Test func theOldestImagesGo() throws {
    for number in 0..<20 {
      for file in ["pack.lua", "requirements.lua", "vocabulary.lua", "drafts/rule.lua"] {
        let text = String(decoding: try FileSystem.read("\(scratch.path)/pack/\(file)"), as: UTF8.self)
        try scratch.write("pack\(number)/\(file)", text)
      }
      _ = try PackLoader(images: store).load(["\(scratch.path)/pack\(number)"])
    }
    #expect(images.count == 12)
  }
}

/// All that stands in a value, line by line: its stored properties by name, sets and dictionaries in a fixed order.
private enum Facts {
  static func of(_ value: Any, _ path: String = "") -> [String] {
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .set: return mirror.children.map { "\(path): \($0.value)" }.sorted()
    case .dictionary:
      return mirror.children.flatMap { child -> [String] in
        let pair = Mirror(reflecting: child.value).children.map(\.value)
        return of(pair[1], "\(path)[\(pair[0])]")
      }.sorted()
    default: break
    }
    if mirror.children.isEmpty { return ["\(path): \(value)"] }
    return mirror.children.enumerated().flatMap { index, child -> [String] in
      let name = child.label ?? String(index)
      // What only reading further patterns needs is no part of an image.
      if ["written", "folded", "foldedEnds", "writtenStems", "prefixes"].contains(name) { return [] }
      // The slots of hash tables may differ; what is found in them does not.
      if ["keys", "targets", "slots"].contains(name), path.hasSuffix("trie") || path.hasSuffix("table") {
        return []
      }
      return of(child.value, "\(path).\(name)")
    }
  }
}
