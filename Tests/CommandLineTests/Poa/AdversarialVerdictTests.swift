import Testing

/// A sentence made to mislead, where it stands, and the verdicts that a small draft with it must get.
struct AdversarialCase: Sendable, CustomTestStringConvertible {
  enum Place: Sendable { case article, recital, resolution }

  let number: String
  let place: Place
  let text: String
  let kind: String
  /// The right verdicts; several where more than one is.
  let verdicts: [String: Set<String>]

  init(
    _ number: String, _ place: Place, _ text: String, _ kind: String, _ verdicts: [String: Set<String>]
  ) {
    (self.number, self.place, self.text, self.kind, self.verdicts) = (number, place, text, kind, verdicts)
  }

  var testDescription: String { "\(number): \(text)" }

  /// The sentence in a draft that says nothing else of what is asked for.
  var draft: String {
    let title = "# Founding document of the Programme of Action\n\n"
    let head =
      switch place {
      case .article: "The States,\n\nHave agreed as follows:\n\n## Article 1\n\n1. \(text)"
      case .recital:
        "The States,\n\n\(text)\n\nHave agreed as follows:\n\n## Article 1\n\n1. The seat shall be in New York."
      case .resolution:
        "*The General Assembly*,\n\nRecalling its previous resolutions,\n\n1. \(text)\n\n2. Requests the Secretary-General to report."
      }
    return title + head + Self.rest
  }

  private static let rest = """


    ## Article 20

    1. The working languages are the six official languages of the United Nations. The Secretariat shall keep the \
    archive and shall arrange for interpretation at each meeting. Delegations shall inform the Secretariat of the names \
    of their members two weeks before they arrive.

    2. The headquarters agreement governs visas, badges and the use of the building. The depositary shall keep the \
    original of this text, of which all language versions are equally authentic. Each delegation bears the cost of its \
    own travel and accommodation.

    """
}

@Suite("Sentences made to mislead get the right verdicts")
struct AdversarialVerdictTests {
  @Test("in a small draft", arguments: cases)
  func verdicts(given: AdversarialCase) throws {
    let found = try ShippedPack.verdicts(given.draft, kind: given.kind)
    for (requirement, right) in given.verdicts {
      let verdict = try #require(found[requirement])
      #expect(right.contains(verdict), "\(requirement): \(verdict)")
    }
  }

  static let cases: [AdversarialCase] = [
    .init(
      "1", .article,
      "No technical working group shall be established except by decision of the yearly meeting.", "treaty",
      ["groups.created-by-yearly-meeting": ["satisfied"]]),
    .init(
      "2", .article, "The yearly meeting shall not establish technical working groups.", "treaty",
      ["groups.created-by-yearly-meeting": ["violated"]]),
    .init(
      "3", .article,
      "Decisions shall not be adopted by vote unless all efforts to reach consensus have been exhausted.",
      "treaty", ["decisions.consensus-driven": ["violated"]]),
    .init(
      "4", .article,
      "A technical group may not continue beyond the next yearly meeting unless that meeting so decides.",
      "treaty", ["groups.ended-by-yearly-meeting": ["partial"]]),
    .init(
      "5", .article, "It is not excluded that States unable to travel participate online.", "treaty",
      ["groups.hybrid-participation": ["missing", "partial"]]),
    .init(
      "6", .article, "Recommendations shall be adopted at the yearly meeting.", "treaty",
      ["recommendations.adopted-by-yearly-meeting": ["satisfied"]]),
    .init(
      "7", .article,
      "Recommendations adopted by the technical groups shall be transmitted to the yearly meeting for information.",
      "treaty",
      [
        "recommendations.adopted-by-yearly-meeting": ["violated"],
        "groups.powers-limited-to-preparing": ["violated"],
      ]),
    .init(
      "8", .article,
      "The establishment and termination of technical groups is the prerogative of the yearly meeting.",
      "treaty",
      ["groups.created-by-yearly-meeting": ["satisfied"], "groups.ended-by-yearly-meeting": ["satisfied"]]),
    .init(
      "9", .article, "Provision of remote access to participants from capitals is encouraged.", "treaty",
      ["groups.hybrid-participation": ["partial"]]),
    .init(
      "10", .article,
      "\"Annual Conference\" means the formal yearly meeting of the Programme of Action.\n\n2. The Annual Conference shall establish technical groups.",
      "treaty", ["groups.created-by-yearly-meeting": ["satisfied"]]),
    .init(
      "11", .article,
      "\"Yearly meeting\" means a meeting held at such intervals as the Chair may determine.\n\n2. The yearly meeting shall elect a Chair.",
      "treaty", ["meetings.yearly-formal": ["violated"]]),
    .init(
      "12", .article,
      "For the purposes of this document, \"all States\" means States that have endorsed the Programme of Action.\n\n2. The Programme of Action is open to all States.\n\n3. Technical groups shall be open to all States wishing to join.",
      "treaty", ["participation.all-states": ["violated"], "groups.open-to-all-states": ["violated"]]),
    .init(
      "13", .article,
      "\"Plenary\" means the substantive plenary session, convened once in each calendar year.", "treaty",
      ["meetings.yearly-formal": ["satisfied"]]),
    .init(
      "14", .article,
      "Technical groups shall be established in accordance with article 9.\n\n## Article 9\n\n1. The yearly meeting shall establish technical groups.",
      "treaty", ["groups.created-by-yearly-meeting": ["satisfied"]]),
    .init(
      "14.5", .article, "Technical groups shall be established in accordance with article 9.", "treaty",
      ["groups.created-by-yearly-meeting": ["undetermined"]]),
    .init(
      "15", .article,
      "Article 6 shall apply mutatis mutandis to technical groups.\n\n## Article 6\n\n1. The yearly meeting shall be held in hybrid format.",
      "treaty", ["groups.hybrid-participation": ["satisfied"]]),
    .init(
      "16", .article,
      "The technical groups shall be established by the yearly meeting.\n\n## Article 4\n\n1. The yearly meeting shall establish technical groups.\n\n## Article 5\n\n1. Notwithstanding article 4, the bureau may create groups between sessions.",
      "treaty", ["groups.created-by-yearly-meeting": ["violated"]]),
    .init(
      "17", .article,
      "Subject to paragraph 5, technical groups are open to all States.\n\n5. Membership of a technical group shall not exceed twenty-five.",
      "treaty", ["groups.open-to-all-states": ["violated"]]),
    .init(
      "18", .article,
      "Decisions are taken in accordance with the rules of procedure of the General Assembly.", "treaty",
      ["decisions.consensus-driven": ["undetermined"]]),
    .init(
      "19", .article,
      "The yearly meeting shall:\n\n   (a) establish technical groups; and\n\n   (b) terminate them.",
      "treaty",
      ["groups.created-by-yearly-meeting": ["satisfied"], "groups.ended-by-yearly-meeting": ["satisfied"]]),
    .init(
      "20", .article,
      "The following shall be decided by the yearly meeting:\n\n   (a) the number of technical groups;\n\n   (b) the frequency of their meetings;\n\n   taking into account the capacity and resources of all States.",
      "treaty",
      ["decisions.capacity-initial-number": ["satisfied"], "decisions.capacity-frequency": ["satisfied"]]),
    .init(
      "21", .article,
      "The yearly meeting shall (a) adopt recommendations; or (b) refer them to the Chair for adoption.",
      "treaty", ["recommendations.adopted-by-yearly-meeting": ["violated"]]),
    .init(
      "22", .article,
      "The Assembly recalled that any mechanism should be \"inclusive, transparent, consensus driven\".",
      "treaty", ["decisions.consensus-driven": ["missing"]]),
    .init(
      "23", .article, "State X proposed that \"technical groups shall be created by the Chair\".", "treaty",
      ["groups.created-by-yearly-meeting": ["missing"]]),
    .init(
      "24", .recital, "Convinced that the mechanism should be permanent and open to all States,", "treaty",
      ["mechanism.permanent": ["partial"], "participation.all-states": ["partial"]]),
    .init(
      "25", .resolution, "Decides that the Programme of Action shall be permanent;", "resolution",
      ["mechanism.permanent": ["satisfied"]]),
    .init(
      "26", .article, "The technical groups shall be open to [all] [interested] States.", "treaty",
      ["groups.open-to-all-states": ["disputed"]]),
    .init(
      "27", .article, "[Decisions shall be taken by consensus.]", "treaty",
      ["decisions.consensus-driven": ["disputed"]]),
    .init(
      "28", .article,
      "Alt 1: The yearly meeting shall establish groups.\n\nAlt 2: The Chair shall establish groups.\n\nAlt 3: No text.",
      "treaty", ["groups.created-by-yearly-meeting": ["disputed"]]),
    .init(
      "29", .article,
      "The mechanism [shall [, as far as possible,] take decisions by consensus] [State A: delete].",
      "treaty",
      ["decisions.consensus-driven": ["disputed"]]),
    .init(
      "30", .article, "The yearly meeting may, as appropriate, endeavour to adopt recommendations.", "treaty",
      ["recommendations.adopted-by-yearly-meeting": ["partial"]]),
    .init(
      "31", .article, "The mechanism will be permanent.", "political-document",
      ["mechanism.permanent": ["satisfied"]]),
    .init(
      "33", .article,
      "Technical groups shall meet in hybrid format, except where the Chair, in consultation with the bureau, decides otherwise.",
      "treaty", ["groups.hybrid-participation": ["partial"]]),
    .init(
      "34", .article,
      "Participation is open to all States, provided that no State objects to the participation of another.",
      "treaty", ["participation.all-states": ["violated"]]),
    .init(
      "35", .article,
      "Decisions shall be taken by consensus. Where consensus cannot be reached, decisions shall be taken by a two-thirds majority of those present and voting.",
      "treaty", ["decisions.consensus-driven": ["violated"]]),
    .init(
      "36", .article,
      "Meetings of the technical groups shall be hybrid except in cases of force majeure or when technical failure makes remote access impossible.",
      "treaty", ["groups.hybrid-participation": ["satisfied"]]),
    .init(
      "37", .article,
      "The yearly meeting shall establish technical groups.\n\n## Article 12\n\n1. The Secretariat shall establish and dissolve technical groups as required.",
      "treaty", ["groups.created-by-yearly-meeting": ["violated"]]),
    .init(
      "38", .article,
      "The yearly meeting shall be held every year.\n\n## Article 5bis\n\n1. The first session shall be held in 2026 and thereafter every two years.",
      "treaty", ["meetings.yearly-formal": ["violated"]]),
    .init(
      "39", .article, "The Chair shall submit an annual report on the informal meetings of the groups.",
      "treaty", ["meetings.yearly-formal": ["missing"]]),
    .init(
      "40", .article,
      "The mechanism shall advance the implementation of the framework and, if appropriate and by consensus, its further development.",
      "treaty",
      [
        "framework.advance-implementation": ["satisfied"],
        "framework.further-development-if-appropriate": ["satisfied"],
      ]),
  ]
}
