import ComityModel
import Testing

@testable import ComityReading

/// A text and the provisions that it must give, as `provisionSummary` writes them.
struct ProvisionCase: Sendable, CustomTestStringConvertible {
  var text: String
  var kind: DocumentKind
  var expected: String

  init(_ text: String, _ kind: DocumentKind, _ expected: String) {
    (self.text, self.kind, self.expected) = (text, kind, expected)
  }

  init(_ text: String, _ expected: String) { self.init(text, .treaty, expected) }

  var testDescription: String { text }
}

@Suite("Sentences made to mislead")
struct AdversarialSentenceTests {
  @Test("are read as a careful reader reads them", arguments: cases)
  func provisions(given: ProvisionCase) {
    #expect(SmallDocument.readList(given.text, kind: given.kind).provisionSummary() == given.expected)
  }

  static let cases: [ProvisionCase] = [
    .init(
      "No technical working group shall be established except by decision of the yearly meeting.",
      """
      permission full (shall); exclusive; bearer by-agent
        actor: the yearly meeting
        action: established
        object: no technical working group
        body: the yearly meeting
        factual exception: except by decision of the yearly meeting
      """),
    .init(
      "The yearly meeting shall not establish technical working groups.",
      """
      prohibition full (shall); negated
        actor: the yearly meeting
        action: establish
        object: technical working groups
      """),
    .init(
      "Decisions shall not be adopted by vote unless all efforts to reach consensus have been "
        + "exhausted.",
      """
      permission full (shall); exclusive; bearer none
        action: adopted
        object: decisions
        manner: by vote
        consensus exception: unless all efforts to reach consensus have been exhausted
      """),
    .init(
      "A technical group may not continue beyond the next yearly meeting unless that meeting so "
        + "decides.",
      """
      permission full (may); exclusive
        actor: a technical group
        action: continue
        object: beyond the next yearly meeting
        discretionary exception: unless that meeting so decides
      """),
    .init(
      "It is not excluded that States unable to travel participate online.",
      """
      permission permission (is)
        actor: states unable to travel
        action: participate
        manner: online
      """),
    .init(
      "Recommendations shall be adopted at the yearly meeting.",
      """
      obligation full (shall); bearer locative
        actor: the yearly meeting
        action: adopted
        object: recommendations
        body: the yearly meeting
      """),
    .init(
      "Recommendations adopted by the technical groups shall be transmitted to the yearly meeting for "
        + "information.",
      """
      obligation full (shall); bearer none
        action: transmitted
        object: recommendations adopted by the technical groups
        beneficiary: the yearly meeting for information
      permission full (shall)
        actor: the yearly meeting
        action: information
        object: recommendations adopted by the technical groups
        body: the yearly meeting
      declaration full; bearer by-agent
        actor: the technical groups
        action: adopted
        object: recommendations
        body: the technical groups
      """),
    .init(
      "The establishment and termination of technical groups is the prerogative of the yearly meeting.",
      """
      permission full (is); exclusive; bearer by-agent
        actor: the yearly meeting
        action: establishment and termination
        object: technical groups
        body: the yearly meeting
      """),
    .init(
      "Provision of remote access to participants from capitals is encouraged.",
      """
      encouragement weak (is); bearer none
        action: provision
        object: remote access to participants from capitals
      """),
    .init(
      "\"Annual Conference\" means the formal yearly meeting of the Programme of Action. The Annual "
        + "Conference shall establish technical groups.",
      """
      definition full; bearer definition
        action: means
        object: annual conference / the formal yearly meeting of the programme of action
      obligation full (shall)
        actor: the annual conference
        action: establish
        object: technical groups
      """),
    .init(
      "\"Yearly meeting\" means a meeting held at such intervals as the Chair may determine.",
      """
      definition full; bearer definition
        action: held
        object: yearly meeting / a meeting held
        time: at such intervals as
      permission permission (may)
        actor: the chair
        action: determine
      """),
    .init(
      "For the purposes of this document, \"all States\" means States that have endorsed the Programme "
        + "of Action.",
      """
      definition full; bearer definition
        action: means
        object: all states / states that have endorsed the programme of action
      """),
    .init(
      "\"Plenary\" means the substantive plenary session, convened once in each calendar year.",
      """
      definition full; bearer definition
        action: convened
        object: plenary / the substantive plenary session , convened
        time: once in each calendar year
      """),
    .init(
      "Technical groups shall be established in accordance with article 9.",
      """
      obligation full (shall); bearer none
        action: established
        object: technical groups
        manner: in accordance with article 9
      """),
    .init(
      "Article 6 shall apply mutatis mutandis to technical groups. The yearly meeting shall be held in "
        + "hybrid format.",
      """
      obligation full (shall)
        actor: article 6
        action: apply
        object: mutatis mutandis
        beneficiary: technical groups
      obligation full (shall); bearer none
        action: held
        object: the yearly meeting
        manner: in hybrid format
      """),
    .init(
      "Notwithstanding article 4, the bureau may create groups between sessions.",
      """
      permission permission (may)
        actor: the bureau
        action: create
        object: groups
        time: between sessions
      """),
    .init(
      "Subject to paragraph 5, technical groups are open to all States. Membership of a technical "
        + "group shall not exceed twenty five.",
      """
      constitutive full (are)
        actor: technical groups
        action: are
        object: open to all states
        beneficiary: all states
      prohibition full (shall); negated
        actor: membership of a technical group
        action: exceed
        object: twenty five
      """),
    .init(
      "Decisions are taken in accordance with the rules of procedure of the General Assembly.",
      """
      constitutive full (are); bearer none
        action: taken
        object: decisions
        manner: in accordance with the rules of procedure of the general assembly
      """),
    .init(
      "The yearly meeting shall: | establish technical groups; and | terminate them.",
      """
      obligation full (shall); bearer inherited
        actor: the yearly meeting
        action: establish
        object: technical groups
      obligation full (shall); bearer inherited
        actor: the yearly meeting
        action: terminate
        object: technical groups
      """),
    .init(
      "The following shall be decided by the yearly meeting: | the number of technical groups; taking "
        + "into account the capacity and resources of all States.",
      """
      obligation full (shall); bearer by-agent
        actor: the yearly meeting
        action: decided
        object: the following / the number of technical groups
        body: the yearly meeting
        manner: taking into account the capacity and resources of all states
      """),
    .init(
      "The yearly meeting shall | adopt recommendations; or | refer them to the Chair for adoption.",
      """
      obligation full (shall); bearer inherited
        actor: the yearly meeting
        action: adopt
        object: recommendations
      obligation full (shall); bearer inherited
        actor: the yearly meeting
        action: refer
        object: recommendations
        beneficiary: the chair for adoption
      permission full (shall)
        actor: the chair
        action: adoption
        object: recommendations
        body: the chair
      """),
    .init(
      "The Assembly recalled that any mechanism should be \"inclusive, transparent, consensus driven\".",
      """
      declaration none (recalled); mentioned
        actor: the assembly
        action: recalled
        object: that
      recommendation none (should); mentioned
        actor: any mechanism
        action: be
        object: inclusive , transparent , consensus driven
      """),
    .init(
      "State X proposed that \"technical groups shall be created by the Chair\".",
      """
      declaration none (proposed); mentioned
        actor: state x
        action: proposed
        object: that
      obligation none (shall); mentioned; bearer by-agent
        actor: the chair
        action: created
        object: technical groups
        body: the chair
      """),
    .init(
      "Convinced that the mechanism should be permanent and open to all States,",
      """
      recommendation weak (should)
        actor: the mechanism
        action: be
        object: permanent and open to all states
        beneficiary: all states
      """),
    .init(
      "Decides that the Programme of Action shall be permanent;", .resolution,
      """
      obligation full (decides)
        actor: the programme of action
        action: be
        object: permanent
      """),
    .init(
      "The technical groups shall be open to all interested States.",
      """
      obligation full (shall)
        actor: the technical groups
        action: be
        object: open to all interested states
        beneficiary: all interested states
      """),
    .init(
      "Decisions shall be taken by consensus.",
      """
      obligation full (shall); bearer none
        action: taken
        object: decisions
        manner: by consensus
      """),
    .init(
      "The Chair shall establish groups.",
      """
      obligation full (shall)
        actor: the chair
        action: establish
        object: groups
      """),
    .init(
      "The mechanism shall, as far as possible, take decisions by consensus.",
      """
      obligation full (shall)
        actor: the mechanism
        action: take
        object: decisions
        manner: by consensus
        hedges: as far as possible
      """),
    .init(
      "The yearly meeting may, as appropriate, endeavor to adopt recommendations.",
      """
      permission permission (may)
        actor: the yearly meeting
        action: adopt
        object: recommendations
        hedges: as appropriate / endeavor to
      """),
    .init(
      "The mechanism will be permanent.", .politicalDocument,
      """
      obligation full (will)
        actor: the mechanism
        action: be
        object: permanent
      """),
    .init(
      "States shall endeavor to participate in person or online.",
      """
      obligation weak (shall)
        actor: states
        action: participate
        manner: in person or online
        hedges: endeavor to
      """),
    .init(
      "Technical groups shall meet in hybrid format, except where the Chair, in consultation with the "
        + "bureau, decides otherwise.",
      """
      obligation full (shall)
        actor: technical groups
        action: meet
        manner: in hybrid format
        unbounded discretionary exception: except where the chair , in consultation with the bureau , decides otherwise
      """),
    .init(
      "Participation is open to all States, provided that no State objects to the participation of "
        + "another.",
      """
      constitutive full (is)
        actor: participation
        action: is
        object: open to all states
        beneficiary: all states
        unbounded veto condition: provided that no state objects to the participation of another
      """),
    .init(
      "Decisions shall be taken by consensus. Where consensus cannot be reached, decisions shall be "
        + "taken by a two thirds majority of those present and voting.",
      """
      obligation full (shall); bearer none
        action: taken
        object: decisions
        manner: by consensus
      obligation full (shall); bearer none
        action: taken
        object: decisions
        manner: by a two thirds majority of those present and voting
        consensus condition: where consensus cannot be reached
      """),
    .init(
      "Meetings shall be hybrid except in cases of force majeure or when technical failure makes "
        + "remote access impossible.",
      """
      obligation full (shall)
        actor: meetings
        action: be
        object: hybrid
        factual exception: except in cases of force majeure or when technical failure makes remote access impossible
      """),
    .init(
      "The Secretariat shall establish and dissolve technical groups as required.",
      """
      obligation full (shall)
        actor: the secretariat
        action: establish and dissolve
        object: technical groups
        hedges: as required
      """),
    .init(
      "The yearly meeting shall be held every year. The first session shall be held in 2026 and "
        + "thereafter every two years.",
      """
      obligation full (shall); bearer none
        action: held
        object: the yearly meeting
        time: every year
      obligation full (shall); bearer none
        action: held
        object: the first session
        time: in 2026 / thereafter / every two years
      """),
    .init(
      "The Chair shall submit an annual report on the informal meetings of the groups.",
      """
      obligation full (shall)
        actor: the chair
        action: submit
        object: an annual report on the informal meetings of the groups
      """),
    .init(
      "The mechanism shall advance the implementation of the framework and, if appropriate and by "
        + "consensus, its further development.",
      """
      obligation full (shall)
        actor: the mechanism
        action: advance
        object: the implementation of the framework
      obligation full (shall)
        actor: the mechanism
        action: advance
        object: its further development
        manner: by consensus
        hedges: if appropriate
      """),
  ]
}
