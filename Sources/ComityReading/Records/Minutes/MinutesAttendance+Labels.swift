import ComityModel

/// Labels of lists inside a paragraph, and what brackets say of those listed.
extension MinutesAttendance {
  /// How many brackets say what somebody is: "Civic Wire (civil society)".
  func kinds(in words: ArraySlice<MinutesWord>) -> Int {
    var count = 0
    for open in words.indices
    where words[open].text == "(" && open > words.startIndex && words[open - 1].isCapital {
      let inner = words[(open + 1)...].prefix { $0.text != ")" }
      if inner.count <= 8, vocabulary.value(of: "category", in: inner) != nil { count += 1 }
    }
    return count
  }

  /// "Speakers in the hall: A, B", as a sentence among others.
  func labelled(_ words: ArraySlice<MinutesWord>, isSibling: Bool = false) -> (
    label: ArraySlice<MinutesWord>, names: ArraySlice<MinutesWord>
  )? {
    let words = words.drop { $0.isSign || ["–", "—"].contains($0.text) }
    guard let colon = words.firstIndex(where: { $0.text == ":" }), (1...6).contains(colon - words.startIndex),
      colon + 1 < words.endIndex
    else { return nil }
    if isLabelOfSome(words[..<colon], words[colon...]) { return (words[..<colon], words[(colon + 1)...]) }
    // "Online: Cadu." beside a list of those in the room.
    let lone = words[(colon + 1)...].prefix { $0.text != "." }
    if isSibling, mode(words[..<colon]) != nil, (1...3).contains(lone.count), lone.allSatisfy(\.isCapital) {
      return (words[..<colon], lone)
    }
    guard Self.called.matches(words[..<colon]), !Self.absent.occur(in: words[..<colon]) else { return nil }
    // "Roll read: Arlen, Borovia (by the link) – two delegations": what stands behind the dash says what they all are.
    let rest = words[(colon + 1)...]
    let dash = rest.lastIndex { ["–", "—", "-"].contains($0.text) } ?? rest.endIndex
    let parts = rest[..<dash].split { $0.text == "," || $0.text == ";" }
    guard parts.count >= 2, parts.allSatisfy({ $0.count <= 12 && $0.contains(where: \.isCapital) }) else {
      return nil
    }
    return (words[..<colon] + rest[dash...], rest[..<dash])
  }
}
