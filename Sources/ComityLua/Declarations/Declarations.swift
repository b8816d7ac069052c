import ComityModel
import ComityReading

/// Reads the Lua files of a pack: each declares one thing by returning a table.
public enum Declarations {
  /// Largest file, bytes: a rule is a page or two.
  public static let maximumBytes = 1 << 20

  /// Reads `pack.lua`.
  ///
  /// - Throws: all problems of the file.
  public static func manifest(_ source: Source) throws(DeclarationError) -> PackManifest {
    try read(source, "pack", RuleModules()) { ManifestDecoder(reader: $0, table: $1).manifest() }
  }

  /// Reads `requirements.lua`.
  ///
  /// - Throws: all problems of the file.
  public static func catalogue(_ source: Source) throws(DeclarationError) -> [Requirement] {
    try read(source, "catalogue", RuleModules()) { CatalogueDecoder(reader: $0, table: $1).requirements() }
  }

  /// Reads `vocabulary.lua`. Its phrases are not compiled here: they may refer to one another.
  ///
  /// - Throws: all problems of the file.
  public static func vocabulary(_ source: Source) throws(DeclarationError) -> Vocabulary {
    try read(source, "vocabulary", RuleModules()) { VocabularyDecoder(reader: $0, table: $1).vocabulary() }
  }

  /// Reads `recogniser.lua`.
  ///
  /// - Throws: all problems of the file. Whether its requirements and concepts exist is not checked here.
  public static func recogniser(_ source: Source) throws(DeclarationError) -> RecogniserDeclaration {
    try read(source, "recogniser", RuleModules()) { RecogniserDecoder(reader: $0, table: $1).recogniser() }
  }

  /// Reads a rule file. `id` is its full id; the second part of it is the family: `poa/drafts/…`.
  ///
  /// - Throws: all problems of the file. Patterns are not compiled here.
  public static func rule(
    _ source: Source, id: String, family: RuleFamily, modules: RuleModules
  ) throws(DeclarationError) -> RuleDeclaration {
    try read(source, "rule", modules) { reader, table in
      RuleDecoder(reader: reader, table: table, id: id, family: family).rule()
    }
  }

  private static func read<Result>(
    _ source: Source, _ constructor: String, _ modules: RuleModules,
    _ decode: (DeclarationReader, Declared) -> Result
  ) throws(DeclarationError) -> Result {
    let reader = DeclarationReader(source)
    guard source.bytes.count <= maximumBytes else {
      reader.problem("the file is larger than \(maximumBytes >> 20) MB", at: 0)
      throw DeclarationError(reader.problems)
    }
    let value: LuaValue
    do throws(LuaFailure) {
      value = try evaluate(source, constructor, modules)
    } catch {
      throw DeclarationError([DeclarationProblem(error, file: source.path)])
    }
    let outline = SourceOutline.returned(by: reader.tokens)
    let result = decode(
      reader, Declared(value: value, outline: outline ?? SourceOutline(place: 0, key: 0), name: ""))
    try reader.finish()
    return result
  }

  private static func evaluate(
    _ source: Source, _ constructor: String, _ modules: RuleModules
  ) throws(LuaFailure) -> LuaValue {
    let host = DeclarationHost(modules)
    let sandbox = try LuaSandbox(host: host)
    for name in RuleInterface.constructors { try sandbox.defineConstructor(name) }
    try sandbox.load(String(decoding: source.bytes, as: UTF8.self), file: source.path)
    let (value, used) = try sandbox.run()
    guard used == constructor else {
      let instead = used.map { ", not with 'return \($0) { … }'" } ?? ""
      throw LuaFailure(
        kind: .malformed, message: "the file must end with 'return \(constructor) { … }'" + instead)
    }
    return value
  }
}

/// The pack's own modules by the name that `require` takes: `lib.verbs` is `lib/verbs.lua`.
public struct RuleModules: Sendable {
  /// The files.
  public var files: [String: Source]

  /// Makes the modules of a pack.
  public init(_ files: [String: Source] = [:]) { self.files = files }
}

/// What a file may ask for while it declares something: the pack's modules.
private final class DeclarationHost: LuaHost {
  private let modules: RuleModules

  init(_ modules: RuleModules) { self.modules = modules }

  func module(named name: String) -> (source: String, file: String)? {
    modules.files[name].map { (String(decoding: $0.bytes, as: UTF8.self), $0.path) }
  }
}
