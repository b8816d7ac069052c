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
    try read(source, "pack", DeclarationSandbox()) { ManifestDecoder(reader: $0, table: $1).manifest() }
  }

  /// Reads `requirements.lua`.
  ///
  /// - Throws: all problems of the file.
  public static func catalogue(_ source: Source) throws(DeclarationError) -> [Requirement] {
    try read(source, "catalogue", DeclarationSandbox()) {
      CatalogueDecoder(reader: $0, table: $1).requirements()
    }
  }

  /// Reads `vocabulary.lua`. Its phrases are not compiled here: they may refer to one another.
  ///
  /// - Throws: all problems of the file.
  public static func vocabulary(_ source: Source) throws(DeclarationError) -> Vocabulary {
    try read(source, "vocabulary", DeclarationSandbox()) {
      VocabularyDecoder(reader: $0, table: $1).vocabulary()
    }
  }

  /// Reads `recogniser.lua`.
  ///
  /// - Throws: all problems of the file. Concepts and requirements are held to those that are given.
  public static func recogniser(
    _ source: Source, concepts: [String]? = nil, requirements: [String]? = nil
  ) throws(DeclarationError) -> RecogniserDeclaration {
    try read(source, "recogniser", DeclarationSandbox()) {
      RecogniserDecoder(
        reader: $0, table: $1, concepts: concepts.map(Set.init), requirements: requirements.map(Set.init)
      ).recogniser()
    }
  }

  /// Reads a rule file. `id` is its full id; the second part of it is the family: `poa/drafts/…`.
  ///
  /// - Throws: all problems of the file. Patterns are not compiled here.
  public static func rule(
    _ source: Source, id: String, family: RuleFamily, modules: RuleModules
  ) throws(DeclarationError) -> RuleDeclaration {
    try rule(source, id: id, family: family, in: DeclarationSandbox(modules))
  }

  /// The same in a sandbox that other files of the pack were read in, which spares making one and compiling modules.
  public static func rule(
    _ source: Source, id: String, family: RuleFamily, in sandbox: DeclarationSandbox
  ) throws(DeclarationError) -> RuleDeclaration {
    try read(source, "rule", sandbox) { reader, table in
      RuleDecoder(reader: reader, table: table, id: id, family: family).rule()
    }
  }

  private static func read<Result>(
    _ source: Source, _ constructor: String, _ sandbox: DeclarationSandbox,
    _ decode: (DeclarationReader, Declared) -> Result
  ) throws(DeclarationError) -> Result {
    let reader = DeclarationReader(source)
    guard source.bytes.count <= maximumBytes else {
      reader.problem("the file is larger than \(maximumBytes >> 20) MB", at: 0)
      throw DeclarationError(reader.problems)
    }
    let value: LuaValue
    do throws(LuaFailure) {
      value = try sandbox.evaluate(source, constructor)
    } catch {
      throw DeclarationError([DeclarationProblem(error, file: source.path)])
    }
    let outline = SourceOutline.returned(by: reader.tokens)
    let result = decode(
      reader, Declared(value: value, outline: outline ?? SourceOutline(place: 0, key: 0), name: ""))
    try reader.finish()
    return result
  }
}
