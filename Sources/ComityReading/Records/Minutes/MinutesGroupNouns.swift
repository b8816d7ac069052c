import ComityModel

/// Finds what a founding text calls its groups, so that minutes are understood in the words of their own body.
///
/// A noun is one of a group where the text has it begun and ended: "The plenary opens workshops and closes them."
struct MinutesGroupNouns {
  private let vocabulary: MinutesVocabulary
  /// How often each noun is begun and ended, and the words that stand before it.
  private var begun: [String: Set<String>] = [:]
  private var ended: Set<String> = []
  /// The noun that a sentence has begun or ended last, for "them" behind it.
  private var last: String?

  private static let stops: Set<String> = [
    "and", "or", "by", "is", "are", "be", "been", "being", "which", "that", "to", "for", "on", "of", "in",
    "with", "as", "when",
    "where", "if", "whose", "has", "have", "may", "shall", "will", "must", "can", "should", "at", "from",
    "only", "not", "between",
    "alone", "it", "they", "them", "once", "after", "before", "until", "unless", "so", "nor", "but", "the",
    "up", "no", "under",
    "without", "whenever", "through", "also", "too",
  ]
  private static let leading: Set<String> = [
    "a", "an", "any", "its", "new", "further", "such", "one", "each", "up", "every", "additional", "other",
    "no", "all",
    "permanent", "temporary", "some", "more", "these", "those", "two", "three", "four", "several", "their",
    "another",
  ]
  private static let being: Set<String> = ["is", "are", "be", "been", "was", "were"]
  private static let pronouns: Set<String> = ["it", "them", "they"]

  /// Phrases for the nouns of groups in the text of `source`.
  static func phrases(in source: Source, _ vocabulary: MinutesVocabulary) -> [String] {
    guard UTF8Check.firstInvalid(source.bytes) == nil else { return [] }
    var reader = MinutesGroupNouns(vocabulary: vocabulary)
    for block in MinutesScanner.blocks(of: source.bytes, from: 0) where !block.isRow {
      reader.last = nil
      for sentence in block.sentences { reader.read(block.words[sentence]) }
    }
    return reader.phrases
  }

  private init(vocabulary: MinutesVocabulary) { self.vocabulary = vocabulary }

  private var phrases: [String] {
    begun.keys.filter(ended.contains).sorted().flatMap { noun -> [String] in
      let forms = "\(noun)|\(Self.plural(noun))"
      let before = begun[noun, default: []].filter { !$0.isEmpty }.sorted()
      // A noun that never stands alone is one of a group only with the words before it, or with its subject.
      guard !before.isEmpty, begun[noun]?.contains("") != true else { return [forms] }
      return ["\(before.joined(separator: "|")) \(forms)", "\(forms) on|for"]
    }
  }

  private mutating func read(_ words: ArraySlice<MinutesWord>) {
    for (pattern, isEnd) in [(MinutesEffects.create, false), (MinutesEffects.end, true)] {
      var rest = words
      while let match = pattern.first(in: rest) {
        rest = rest[match.upperBound...]
        take(object(after: match.upperBound, in: words), isEnd)
        take(subject(before: match.lowerBound, in: words), isEnd)
        let near = words[
          max(words.startIndex, match.lowerBound - 4)..<min(words.endIndex, match.upperBound + 3)]
        if isEnd, let last, near.contains(where: { Self.pronouns.contains($0.text) }) { ended.insert(last) }
        // "Founded by the Conference and, by the Conference, closed": the verbs share their noun.
        if isEnd, let last,
          words[..<match.lowerBound].contains(where: { $0.text == "and" || $0.text == "or" })
        {
          ended.insert(last)
        }
      }
    }
  }

  private mutating func take(_ found: (before: String, noun: String)?, _ isEnd: Bool) {
    guard let found else { return }
    let noun = Self.singular(found.noun)
    guard noun.utf8.count > 2, !vocabulary.says("no_group", [found.noun, noun]) else { return }
    if isEnd { ended.insert(noun) } else { begun[noun, default: []].insert(found.before) }
    if !isEnd || begun[noun] != nil { last = noun }
  }

  /// What a verb begins or ends: "opens new expert panels".
  private func object(after index: Int, in words: ArraySlice<MinutesWord>) -> (before: String, noun: String)?
  {
    var start = index
    var isMany = false
    while start < words.endIndex, Self.leading.contains(words[start].text) {
      isMany = isMany || words[start].text != "its" && words[start].text != "up"
      start += 1
    }
    var end = start
    while end < words.endIndex, end - start < 4, !words[end].isSign, !Self.stops.contains(words[end].text) {
      end += 1
    }
    guard end > start, end - start <= 3, isMany || words[end - 1].text.hasSuffix("s") else { return nil }
    return (end - start > 1 ? words[end - 2].text : "", words[end - 1].text)
  }

  /// What is begun or ended: "Working tables may be founded by …".
  private func subject(before index: Int, in words: ArraySlice<MinutesWord>) -> (
    before: String, noun: String
  )? {
    let window = words[max(words.startIndex, index - 6)..<index]
    guard let verb = window.lastIndex(where: { Self.being.contains($0.text) }) else { return nil }
    var end = verb
    while end > words.startIndex, Self.stops.contains(words[end - 1].text) { end -= 1 }
    guard end > words.startIndex, !words[end - 1].isSign else { return nil }
    let noun = words[end - 1].text
    let before = end - 1 > words.startIndex ? words[end - 2] : nil
    let lead = before.map { Self.leading.contains($0.text) } == true
    guard lead || noun.hasSuffix("s") else { return nil }
    let isBare =
      before.map { $0.isSign || lead || Self.stops.contains($0.text) || $0.text.contains(where: \.isNumber) }
      ?? true
    return (isBare ? "" : before?.text ?? "", noun)
  }

  private static func singular(_ noun: String) -> String {
    if noun.hasSuffix("ies"), noun.utf8.count > 4 { return String(noun.dropLast(3)) + "y" }
    if ["ches", "shes", "xes"].contains(where: noun.hasSuffix) { return String(noun.dropLast(2)) }
    return noun.hasSuffix("s") && !noun.hasSuffix("ss") ? String(noun.dropLast()) : noun
  }

  private static func plural(_ noun: String) -> String {
    if noun.hasSuffix("y"), !["ay", "ey", "oy"].contains(where: noun.hasSuffix) {
      return String(noun.dropLast()) + "ies"
    }
    return ["ch", "sh", "x", "ss"].contains(where: noun.hasSuffix) ? noun + "es" : noun + "s"
  }
}
