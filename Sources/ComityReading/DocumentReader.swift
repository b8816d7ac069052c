import ComityModel

/// Reads a draft, Markdown, plain text or tags, into a ``Document`` with exact byte ranges.
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
    let format = options.format ?? TextFormat.of(source.path, bytes, from: start)
    let markdown = format == .markdown
    let raw = scan(bytes, from: start, format)
    var outline = Outline(bytes: bytes, raw: raw)
    outline.build(markdown: markdown)

    var document = Document(source: source, kind: .politicalDocument)
    document.title = outline.title
    document.blocks = outline.blocks
    let scanned = WordPass.run(&document, raw: raw, outline: outline, format: format)
    guard document.words.flags.contains(where: { !$0.contains(.punctuation) }) else { throw .noWords }
    ForeignText.leaveOut(in: &document, scanned.lexicon)
    var sentences = SentenceBuilder(
      document, roles: outline.roles, raw: raw, maximumReadings: options.maximumReadings,
      stops: Stops(scanned.lexicon))
    sentences.build(&document, markRanges: scanned.markRanges)
    DefinitionFinder.find(in: &document, scanned.lexicon)
    ReferenceFinder.find(in: &document, scanned.lexicon)
    ImportWeaver.weave(&document, scanned.lexicon)
    Identity.assign(&document)
    if let kind = options.kind {
      (document.kind, document.kindReason) = (kind, "given by the user")
    } else {
      (document.kind, document.kindReason) = KindGuess.guess(document, scanned.lexicon)
    }
    document.saysWould = KindGuess.saysWould(document, scanned.lexicon)
    return document
  }

  /// Blocks with the pieces of their text.
  private static func scan(_ bytes: [UInt8], from start: Int, _ format: ReadingOptions.Format) -> RawText {
    switch format {
    case .markdown:
      var scanner = MarkdownScanner(bytes: bytes, from: start)
      return scanner.scan()
    case .plain, .restructuredText:
      var scanner = PlainScanner(bytes: bytes, from: start, isRestructured: format == .restructuredText)
      return scanner.scan()
    case .html, .bikeshed:
      var scanner = TagScanner(bytes: bytes, from: start, isLoose: format == .bikeshed)
      return scanner.scan()
    }
  }
}
