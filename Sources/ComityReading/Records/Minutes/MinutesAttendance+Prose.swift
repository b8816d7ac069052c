import ComityModel

/// People that a sentence or a bare line names, without the form of a list.
extension MinutesAttendance {
  /// "Board members present were A, B and C", "Also in attendance were D and E".
  private static let present = WordPattern(
    "present|attendance|attending|attended ?: ?at ?the ?meeting were|was|included")
  private static let denied: Set<String> = ["not", "absent", "apologies", "excused", "none", "nobody"]

  /// Reads the sentences of a paragraph that tell who was there; whether the paragraph says nothing else.
  mutating func told(_ block: MinutesBlock) -> Bool {
    guard block.headingLevel == nil, !block.isRow else { return false }
    var isAll = true
    for range in block.sentences {
      let words = block.words[range]
      if let found = labelled(words) {
        entries(labelled: found.names, found.label)
        continue
      }
      guard let match = Self.present.first(in: words), match.lowerBound - words.startIndex < 8,
        !words.contains(where: { Self.denied.contains($0.text) }), match.upperBound < words.endIndex
      else {
        isAll = false
        continue
      }
      let end = words.last?.text == "." ? words.endIndex - 1 : words.endIndex
      guard match.upperBound < end else { continue }
      let names = words[match.upperBound..<end]
      guard names.contains(where: \.isCapital) else { continue }
      named(names)
    }
    return isAll
      && (block.sentences.count == 1 || block.sentences.allSatisfy { labelled(block.words[$0]) != nil })
  }

  /// A line of nothing but names with their short forms, as logs of meetings begin: "Allen Brown (AB), Carla Diaz (CD)".
  mutating func signed(_ block: MinutesBlock) -> Bool {
    let words = block.words
    guard block.headingLevel == nil, !block.isRow, !words.contains(where: { $0.text == ":" }),
      words.last?.text != ".", words.filter({ $0.text == "," }).count >= 3
    else { return false }
    let brackets = words.filter { $0.text == "(" }.count
    let plain = words.filter { !$0.isSign && $0.text != "and" }
    guard brackets >= 3, plain.filter(\.isCapital).count * 10 >= plain.count * 9 else { return false }
    named(words[...])
    return true
  }

  private mutating func named(_ words: ArraySlice<MinutesWord>) {
    // "supervisors Alice Adams, Bob Brown": what stands before a name with small letters is no part of it.
    var names: [MinutesWord] = []
    var isOpen = true
    for word in words {
      let separates = [",", ";", "and", "(", ")"].contains(word.text)
      if separates { isOpen = true }
      if isOpen, !separates, !word.isCapital, !word.isSign, word.text.first?.isASCII == true { continue }
      isOpen = separates
      names.append(word)
    }
    entries(of: names[...])
  }
}
