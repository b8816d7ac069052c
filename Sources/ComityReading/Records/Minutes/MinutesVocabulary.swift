import ComityModel

/// Phrases of one field of work that minutes are read with: which words make a group, a role, an effect, a matter weighed.
///
/// The words come from a data file (`Rules/minutes.json`): field of the record, value of the field, phrases that say so.
public struct MinutesVocabulary: Sendable {
  /// What the events `created`, `ended` and `adopted` are called among the effects of a decision.
  public var events: [String: String] = [:]
  private var fields: [String: [(value: String, patterns: [WordPattern])]] = [:]

  /// Makes a vocabulary without words.
  public init() {}

  /// Reads the vocabulary in `source`.
  ///
  /// - Throws: `RecordSyntaxError` where the source is no JSON of the form field → value → list of phrases.
  public init(_ source: Source) throws(RecordSyntaxError) {
    let tree = try JSONTreeReader.read(source.bytes[...])
    for field in tree.children(of: 0) {
      guard tree.kind(field) == .mapping else {
        throw RecordSyntaxError(
          "expected a mapping of values to phrases", at: Int(tree.nodes[field].range.start))
      }
      if tree.key(field) == "events" {
        for event in tree.children(of: field) { events[tree.key(event)] = tree.string(event) }
        continue
      }
      fields[tree.key(field)] = tree.children(of: field).map { value in
        (tree.key(value), tree.children(of: value).compactMap { tree.string($0).map { WordPattern($0) } })
      }
    }
  }

  /// The same words with what a founding text calls its groups.
  public func taught(by founding: Source) -> MinutesVocabulary {
    let phrases = MinutesGroupNouns.phrases(in: founding, self)
    var result = self
    guard !phrases.isEmpty, let entry = fields["group"]?.firstIndex(where: { $0.value == "group" }) else {
      return result
    }
    result.fields["group"]?[entry].patterns += phrases.map { WordPattern($0) }
    return result
  }

  /// Whether one of some words is a phrase of a field by itself.
  func says(_ field: String, _ words: [String]) -> Bool {
    fields[field]?.contains { entry in
      words.contains { word in
        let lone = [MinutesWord(text: word, range: ByteRange(0, 0), isCapital: false, isShouted: false)]
        return entry.patterns.occur(in: lone[...])
      }
    } ?? false
  }

  /// First value of `field` whose phrases occur, in order of the file.
  func value(of field: String, in words: ArraySlice<MinutesWord>) -> String? {
    fields[field]?.first { $0.patterns.occur(in: words) }?.value
  }

  /// All values of `field`.
  func names(of field: String) -> Set<String> { Set(fields[field, default: []].map(\.value)) }

  /// All values of `field` whose phrases occur, with the place of the first.
  func values(of field: String, in words: ArraySlice<MinutesWord>) -> [(value: String, range: Range<Int>)] {
    fields[field, default: []].compactMap { entry in
      entry.patterns.first(in: words).map { (entry.value, $0) }
    }
  }

  /// Patterns of one value of a field.
  func patterns(_ field: String, _ value: String) -> [WordPattern] {
    fields[field]?.first { $0.value == value }?.patterns ?? []
  }
}
