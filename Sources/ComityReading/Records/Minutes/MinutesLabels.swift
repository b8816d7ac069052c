import ComityModel

/// Finds labels of decisions where they stand in a paragraph: "The matter was put to the vote. **D-1/2.** It was adopted".
struct MinutesLabels {
  let source: Source

  /// A stretch of a paragraph: what leads up to a label, or a label with the decision behind it.
  struct Part {
    /// Words of the stretch, those of the label left out.
    var words: Range<Int>
    /// Numbers that the label gives; empty where there is no label.
    var numbers: [Range<Int>]
  }

  private struct Label {
    var words: Range<Int>
    var numbers: [Range<Int>]
  }

  private static let numbering: Set<String> = ["no", "nos", "number", "numbers", "."]

  /// The stretches of a paragraph; one without numbers where it has no label.
  func parts(of block: MinutesBlock) -> [Part] {
    let whole = [Part(words: 0..<block.words.count, numbers: [])]
    guard !block.isRow, block.headingLevel == nil else { return whole }
    var labels: [Label] = []
    var index = 0
    while index < block.words.count {
      if begins(block.words, index), let found = label(block.words, at: index) {
        labels.append(found)
        index = found.words.upperBound
      } else {
        index += 1
      }
    }
    guard let first = labels.first else { return whole }
    var parts: [Part] = []
    if first.words.lowerBound > 0 { parts.append(Part(words: 0..<first.words.lowerBound, numbers: [])) }
    for (number, label) in labels.enumerated() {
      let end = number + 1 < labels.count ? labels[number + 1].words.lowerBound : block.words.count
      parts.append(Part(words: label.words.upperBound..<end, numbers: label.numbers))
    }
    return parts
  }

  /// Whether a sentence may begin at a word.
  private func begins(_ words: [MinutesWord], _ index: Int) -> Bool {
    guard words[index].isCapital || words[index].text.first?.isNumber == true else { return false }
    return index == 0 || [".", "?", "!", ":"].contains(words[index - 1].text)
  }

  /// "**D-1/2.**", "**Decision D-1** (12 June, by consensus).", "**D-3** and **D-4.**"
  private func label(_ words: [MinutesWord], at start: Int) -> Label? {
    var numbers: [Range<Int>] = []
    var isNamed = false
    var end = start
    while end < words.count {
      guard let run = self.run(words, at: end) ?? (end == start ? plain(words, at: end) : nil) else {
        return nil
      }
      let own = words[run].indices.filter {
        !words[$0].isSign && words[$0].text != "and" && !Self.numbering.contains(words[$0].text)
      }
      let isMarked = own.first.map { MinutesLanguage.markers.contains(words[$0].text) } == true
      let symbols = own.dropFirst(isMarked ? 1 : 0)
      isNamed = isNamed || isMarked
      guard !symbols.isEmpty, symbols.allSatisfy({ isNumber(words[$0], isNamed: isNamed) }) else {
        return nil
      }
      numbers += symbols.map { $0..<$0 + 1 }
      end = run.upperBound
      if end > start, isColon(words[end - 1]) { break }
      guard end < words.count else { return nil }
      if isColon(words[end]) {
        end += 1
        break
      }
      if ["and", ",", "&"].contains(words[end].text), end + 1 < words.count,
        self.run(words, at: end + 1) != nil
      {
        end += 1
        continue
      }
      // What stands in brackets behind a number says when and how; the decision follows its full stop.
      guard words[end].text == "(", let close = words[end...].firstIndex(where: { $0.text == ")" }),
        close + 1 < words.count, isColon(words[close + 1]), isNamed || isDated(words, end, close)
      else { return nil }
      break
    }
    return end < words.count ? Label(words: start..<end, numbers: numbers) : nil
  }

  /// "CM-31-5 (14 March 2031): a task force was set up by consensus": a symbol alone is also what papers have, so that the
  /// brackets must give a day and the words behind them tell of a decision.
  private func isDated(_ words: [MinutesWord], _ open: Int, _ close: Int) -> Bool {
    let told = words[(close + 2)...]
    return MinutesDate(year: nil).first(in: words[open..<close]) != nil
      && (MinutesLanguage.consensus.occur(in: told) || MinutesLanguage.adoption.occur(in: told)
        || MinutesLanguage.impersonal.occur(in: told) || MinutesLanguage.refusal.occur(in: told))
  }

  private func isColon(_ word: MinutesWord) -> Bool { word.text == "." || word.text == ":" }

  private func isNumber(_ word: MinutesWord, isNamed: Bool) -> Bool {
    guard word.text.contains(where: \.isNumber) else { return false }
    let isSymbol = word.text.contains { $0 == "-" || $0 == "/" } && word.text.utf8.count >= 3
    return isNamed || isSymbol && (word.isShouted || word.text.contains("/") && word.text.utf8.count > 5)
  }

  /// Words between two pairs of asterisks that begin at a word.
  private func run(_ words: [MinutesWord], at index: Int) -> Range<Int>? {
    let start = Int(words[index].range.start)
    let star = UInt8(ascii: "*")
    guard start >= 2, source.bytes[start - 1] == star, source.bytes[start - 2] == star else { return nil }
    let limit = min(start + 60, source.bytes.count - 1)
    guard
      let close = (start..<max(start, limit)).first(where: {
        source.bytes[$0] == star && source.bytes[$0 + 1] == star
      })
    else { return nil }
    let count = words[index...].prefix { Int($0.range.end) <= close }.count
    return count > 0 ? index..<index + count : nil
  }

  /// The number that a heading is, with what it is called and nothing else: "Decision D-1".
  func heading(_ block: MinutesBlock) -> Range<Int>? {
    let own = block.words.indices.filter {
      !block.words[$0].isSign && !Self.numbering.contains(block.words[$0].text)
    }
    let isNamed = own.first.map { MinutesLanguage.markers.contains(block.words[$0].text) } == true
    guard own.count == (isNamed ? 2 : 1), let last = own.last, isNumber(block.words[last], isNamed: isNamed),
      isNamed || block.words[last].isShouted
    else { return nil }
    return last..<last + 1
  }

  /// "Decision D-1 (12 June, by consensus).", "CM-31-5 (14 March 2031): …" and "D-1/5. The Forum …" without emphasis.
  private func plain(_ words: [MinutesWord], at index: Int) -> Range<Int>? {
    if index == 0, words.count > 3, words[1].text == ".", words[2].isCapital, words[0].isShouted,
      isNumber(words[0], isNamed: false)
    {
      return 0..<1
    }
    if index == 0, words.count > 2, words[1].text == "(", words[0].isShouted,
      isNumber(words[0], isNamed: false)
    {
      return 0..<1
    }
    guard index + 2 < words.count, MinutesLanguage.markers.contains(words[index].text),
      words[index + 1].text.contains(where: \.isNumber), words[index + 2].text == "("
    else { return nil }
    return index..<index + 2
  }
}
