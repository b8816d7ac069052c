import ComityModel

/// Reads a draft, Markdown or plain text, into a ``Document`` with exact byte ranges.
///
/// Time and memory grow with the number of bytes, whatever they are; nothing recurses.
public enum DocumentReader {
  /// Reads a source.
  ///
  /// - Throws: ``ReadingError`` where the source is no text, too large, or has no words.
  public static func read(_ source: Source, options: ReadingOptions = .init()) throws(ReadingError)
    -> Document
  {
    let bytes = source.bytes
    let start = try InputCheck.check(bytes, maximum: options.maximumBytes)
    let markdown = (options.format ?? format(of: source.path)) == .markdown
    let raw: RawText
    if markdown {
      var scanner = MarkdownScanner(bytes: bytes, from: start)
      raw = scanner.scan()
    } else {
      var scanner = PlainScanner(bytes: bytes, from: start)
      raw = scanner.scan()
    }
    var outline = Outline(bytes: bytes, raw: raw)
    outline.build(markdown: markdown)

    var document = Document(source: source, kind: .politicalDocument)
    document.title = outline.title
    document.blocks = outline.blocks
    let scanned = WordPass.run(&document, raw: raw, outline: outline, markdown: markdown)
    guard document.words.flags.contains(where: { !$0.contains(.punctuation) }) else { throw .noWords }
    var sentences = SentenceBuilder(
      document, roles: outline.roles, raw: raw, maximumReadings: options.maximumReadings,
      stops: Stops(scanned.lexicon))
    sentences.build(&document, markRanges: scanned.markRanges)
    DefinitionFinder.find(in: &document, scanned.lexicon)
    ReferenceFinder.find(in: &document, scanned.lexicon)
    Identity.assign(&document)
    if let kind = options.kind {
      (document.kind, document.kindReason) = (kind, "given by the user")
    } else {
      (document.kind, document.kindReason) = KindGuess.guess(document, scanned.lexicon)
    }
    document.saysWould = KindGuess.saysWould(document, scanned.lexicon)
    return document
  }

  /// How a path's suffix says that its file is written.
  private static func format(of path: String) -> ReadingOptions.Format {
    let lower = path.lowercased()
    return [".md", ".markdown", ".mdown", ".mkd", ".bs"].contains { lower.hasSuffix($0) } ? .markdown : .plain
  }
}
