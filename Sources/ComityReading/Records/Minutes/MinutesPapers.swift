import ComityModel

/// Finds what prose says of the day on which a convocation, an agenda or another paper was there.
struct MinutesPapers {
  let source: Source
  let vocabulary: MinutesVocabulary
  /// First day of the meeting, which "three weeks before" counts from; nil where nobody knows it.
  let opening: CalendarDate?

  private static let sent = [WordPattern](patterns: [
    "delivered|sent|circulated|issued|posted|published|distributed|dispatched|transmitted|communicated|mailed|e-mailed|uploaded|received|notified|supplied|served|laid|entered|registered|filed|lodged|deposited|tabled|handed",
    "reached|went|came|gone|put|laid|appeared|arrived|became|made|was|were|been|had|has ...4 out|to|online|up|available|website|before|in|on|with|members|states|delegations|capitals|all",
    "available|accessible",
  ])
  private static let unsent = [WordPattern](patterns: [
    "should|must|shall|will|would|may|might|could|can|if|unless|whether|until", "to be", "never|not",
  ])
  private static let ahead = WordPattern("before|ahead|earlier|prior|advance|previously|beforehand")
  /// Spans of time with their days.
  private static let spans = [("day|days", 1), ("week|weeks", 7), ("fortnight", 14), ("month|months", 30)].map
  {
    (unit: WordPattern("\($0) ...2 before|ahead|earlier|prior|in|beforehand"), days: $1)
  }

  /// Reads the blocks into the documents of the facts.
  func read(_ blocks: [MinutesBlock], into facts: inout MinutesFacts) {
    var seen: Set<String> = []
    var heading: [MinutesWord] = []
    for block in blocks {
      if block.headingLevel != nil {
        heading = block.words
        continue
      }
      for range in block.sentences {
        guard var paper = paper(block.words[range], block.range(of: range)) else { continue }
        // One paper of a kind under each item, as far as their days differ.
        guard seen.insert(paper.id.text + " " + paper.published.text).inserted else { continue }
        let same = facts.papers.filter {
          $0.id.text == paper.id.text || $0.id.text.hasPrefix(paper.id.text + "-")
        }
        if !same.isEmpty {
          guard isItem(heading) else { continue }
          paper.id.text += "-\(same.count + 1)"
        }
        if isItem(heading) {
          paper.name.text += ": " + MinutesText.plain(heading[...], in: source)
        }
        facts.papers.append(paper)
      }
    }
  }

  /// Whether a heading names a text that is to be decided on: "Charter for a task force on …".
  private func isItem(_ heading: [MinutesWord]) -> Bool {
    Self.matter.matches(heading[...]) && heading.count <= 24
  }

  private static let matter = WordPattern(
    "charter|recommendation|recommendations|amendment|amendments|proposal|proposals|terms|report|budget|draft|rules|statutes|creation|establishment|rec-*"
  )

  private func paper(_ words: ArraySlice<MinutesWord>, _ place: ByteRange) -> MinutesFacts.Paper? {
    guard words.last?.text != "?", let day = day(words, place), Self.sent.occur(in: words),
      let kind = vocabulary.values(of: "paper", in: words).first
    else { return nil }
    // The month of May permits nothing.
    let modal = words.filter { !($0.isCapital && $0.text == "may") }
    // What another clause denies or asks for is not the paper.
    let clause = modal.split { [",", ";"].contains($0.text) }.first { Self.sent.occur(in: $0) } ?? modal[...]
    guard !Self.unsent.occur(in: clause) else { return nil }
    let range = words[kind.range.lowerBound].range.union(words[kind.range.upperBound - 1].range)
    let symbol = words.first { MinutesEffects.isID($0) }.map {
      Placed(text: source.text(at: $0.range), range: $0.range)
    }
    return MinutesFacts.Paper(
      id: symbol ?? Placed(text: kind.value, range: range),
      name: Placed(text: MinutesText.plain(words[kind.range], in: source), range: range),
      published: day)
  }

  private func day(_ words: ArraySlice<MinutesWord>, _ place: ByteRange) -> Placed? {
    if let found = MinutesDate(year: opening?.year).first(in: words) {
      return Placed(text: found.start.text, range: place)
    }
    guard let opening else { return nil }
    for (unit, days) in Self.spans {
      guard let match = unit.first(in: words), match.lowerBound > words.startIndex,
        Self.ahead.matches(words[match.lowerBound...].prefix(5))
      else { continue }
      let count = Numerals.value(of: words[match.lowerBound - 1].text)
      return count.flatMap { opening.earlier(by: $0 * days) }.map { Placed(text: $0.text, range: place) }
    }
    return nil
  }
}
