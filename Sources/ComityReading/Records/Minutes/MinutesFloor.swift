import ComityModel

/// Reads who asked for the floor by a link and did not get it, while others in the room did.
struct MinutesFloor {
  let source: Source
  let objections: MinutesObjections
  /// Ids of those who take part by a link, as far as front matter says.
  let online: Set<String>

  private static let asked = [WordPattern](patterns: [
    "asked|asking|asks|requested|requesting|wished|wishing|wanted|wanting|signalled ...3 for|to ...1 floor|speak|intervene|heard",
    "request|requests ...3 for ?the floor", "raised|put ?up ?its|their|her|his|a|the hand|hands ?up",
    "list of speakers",
  ])
  private static let linked = [WordPattern](patterns: [
    "online|remotely|remote|connected|virtually|virtual|videolink|platform",
    "by|over|through|via|on ?the|a|video|telephone link|line|telephone|video",
  ])
  private static let room = [WordPattern](patterns: [
    "in|from ?the|their room|hall|seats|seat|chamber", "present|seated",
  ])
  private static let refused = [WordPattern](patterns: [
    "without hearing|calling",
    "not|never ?been|being ?given|called|heard|reached|granted|taken|recognized|recognised ?the|upon floor|.|,|;|and|by|until|before",
    "refused|denied|declined ?them|it|him|her ?the floor|request|requests|word",
    "did|could not speak|intervene|get|obtain|have|receive|take",
    "told|asked|invited|advised|requested to send|submit|put|write|e-mail|mail ...6 writing|mail|e-mail|email|comments|comment|statement|statements|remarks",
    "passed over", "in vain",
  ])
  private static let heard = [WordPattern](patterns: [
    "spoke|speak|speaking|intervened|replied|commented",
    "made|gave|delivered ?a|its|their|his|her ?second|further statement|statements|remarks",
    "took|take|given|gave|had|got ...2 floor", "were|was heard|called", "gave ?the floor to",
  ])
  private static let technical = WordPattern("failed|failure|broke|lost|outage|interrupted|dropped")

  /// Adds the requests of each paragraph in which somebody asked by a link in vain.
  func read(_ blocks: [MinutesBlock], into facts: inout MinutesFacts) {
    for block in blocks where block.headingLevel == nil {
      let sentences = block.sentences.map { block.words[$0] }
      var denied: [Placed] = []
      for (index, words) in sentences.enumerated() where Self.asked.occur(in: words) {
        let own = objections.participants(in: words)
        let isLinked =
          Self.linked.occur(in: words) || !own.isEmpty && own.allSatisfy { online.contains($0.text) }
        guard isLinked, !own.isEmpty else { continue }
        let fate = sentences[index..<min(sentences.count, index + 3)].first { Self.refused.occur(in: $0) }
        guard let fate, !Self.technical.matches(fate) else { continue }
        denied += own.filter { !Self.isGranted($0, in: fate) }
      }
      guard !denied.isEmpty else { continue }
      var granted: [Placed] = []
      for words in sentences where Self.heard.occur(in: words) {
        granted += objections.participants(in: words).filter { person in
          !online.contains(person.text) && !denied.contains { $0.text == person.text }
        }
      }
      add(denied, isOnline: true, "denied", to: &facts)
      add(granted, isOnline: false, "granted", to: &facts)
    }
  }

  private static func isGranted(_ person: Placed, in words: ArraySlice<MinutesWord>) -> Bool {
    guard let match = WordPattern("gave|giving ?the floor to").first(in: words) else { return false }
    return words[match].last.map { $0.range.end <= person.range.start } ?? false
  }

  private func add(_ people: [Placed], isOnline: Bool, _ outcome: String, to facts: inout MinutesFacts) {
    for person in people
    where !facts.floor.contains(where: { $0.by.text == person.text && $0.isOnline == isOnline }) {
      facts.floor.append(
        MinutesFacts.FloorRequest(
          by: person, isOnline: isOnline, outcome: Placed(text: outcome, range: person.range)))
    }
  }
}
