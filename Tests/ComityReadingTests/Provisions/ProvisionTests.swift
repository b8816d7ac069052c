import ComityModel
import Testing

@testable import ComityReading

@Suite("Sentences of many forms")
struct ProvisionTests {
  @Test("are read as a careful reader reads them", arguments: cases)
  func provisions(given: ProvisionCase) {
    #expect(SmallDocument.readList(given.text, kind: given.kind).provisionSummary() == given.expected)
  }

  static let cases: [ProvisionCase] = [
    .init(
      "Only the yearly meeting may create or terminate groups.",
      """
      permission full (may); exclusive
        actor: only the yearly meeting
        action: create or terminate
        object: groups
      """),
    .init(
      "Groups may be established only by the yearly meeting.",
      """
      permission full (may); exclusive; bearer by-agent
        actor: the yearly meeting
        action: established
        object: groups
        body: the yearly meeting
      """),
    .init(
      "The Chair is authorized to convene informal consultations.",
      """
      permission full (is)
        actor: the chair
        action: convene
        object: informal consultations
      """),
    .init(
      "The yearly meeting shall have the power to establish groups.",
      """
      permission full (shall)
        actor: the yearly meeting
        action: establish
        object: groups
      """),
    .init(
      "The yearly meeting is responsible for the creation of technical groups.",
      """
      obligation full (is)
        actor: the yearly meeting
        action: creation
        object: technical groups
        beneficiary: the creation of technical groups
      """),
    .init(
      "No group shall be established without the approval of the yearly meeting.",
      """
      permission full (shall); exclusive; bearer by-agent
        actor: the yearly meeting
        action: established
        object: no group
        body: the yearly meeting
        manner: without the approval of the yearly meeting
      """),
    .init(
      "Nothing in this article shall prevent groups from meeting online.",
      """
      permission permission (shall)
        actor: groups
        action: meeting
        manner: online
      """),
    .init(
      "Groups shall take no other decisions.",
      """
      prohibition full (shall); negated
        actor: groups
        action: take
        object: no other decisions
      """),
    .init(
      "States should, where feasible, establish groups every year.",
      """
      recommendation weak (should)
        actor: states
        action: establish
        object: groups
        time: every year
        hedges: where feasible
      """),
    .init(
      "Requests the Secretary-General to submit a report to the General Assembly annually;", .resolution,
      """
      obligation full (requests)
        actor: the secretary general
        action: submit
        object: a report
        time: annually
        beneficiary: the general assembly
      """),
    .init(
      "Encourages States to participate in the work of the groups;", .resolution,
      """
      encouragement weak (encourages)
        actor: states
        action: participate
        object: in the work of the groups
      """),
    .init(
      "Decides to establish a permanent mechanism;", .resolution,
      """
      constitutive full (decides); bearer inferred
        action: establish
        object: a permanent mechanism
      """),
    .init(
      "Groups prepare recommendations and submit them to the yearly meeting.",
      """
      constitutive full
        actor: groups
        action: prepare
        object: recommendations
      constitutive full
        actor: groups
        action: submit
        object: recommendations
        beneficiary: the yearly meeting
      """),
    .init(
      "The Programme encourages coordination and dialogue with civil society, the private sector, "
        + "academia and the technical community, whose input shall be circulated to the groups.",
      """
      encouragement weak
        actor: the programme
        action: encourages
        object: coordination and dialogue
        manner: with civil society
      obligation full (shall); bearer none
        action: circulated
        object: the technical community
        beneficiary: the groups
      """),
    .init(
      "Meetings of groups shall be held in hybrid format so that national experts can participate in "
        + "person or online on an equal footing.",
      """
      obligation full (shall); bearer none
        action: held
        object: meetings of groups
        manner: in hybrid format
      obligation full (shall)
        actor: national experts
        action: participate
        manner: in person or online on an equal footing
      """),
    .init(
      "Groups shall, where feasible, meet in hybrid format in order that national experts may participate.",
      """
      obligation full (shall)
        actor: groups
        action: meet
        manner: in hybrid format
        hedges: where feasible
      obligation full (shall)
        actor: national experts
        action: participate
        hedges: where feasible
      """),
    .init(
      "National experts shall be able to participate.",
      """
      permission full (shall)
        actor: national experts
        action: participate
      """),
    .init(
      "Groups shall examine existing threats and represent as many States as possible.",
      """
      obligation full (shall)
        actor: groups
        action: examine
        object: existing threats
      obligation full (shall)
        actor: groups
        action: represent
        object: as many states as possible
      """),
    .init(
      "At each session, the Assembly shall, subject to available resources, elect a Chair by a "
        + "two-thirds majority.",
      """
      obligation full (shall)
        actor: the assembly
        action: elect
        object: a chair
        manner: by a two thirds majority
        time: each session
        hedges: subject to available resources
        unbounded resource condition: subject to available resources
      """),
    .init(
      "There is hereby established a permanent mechanism under the auspices of the United Nations.",
      """
      constitutive full (is); bearer none
        action: established
        object: a permanent mechanism
        manner: under the auspices of the united nations
      """),
    .init(
      "There shall be a yearly meeting.",
      """
      obligation full (shall); bearer none
        action: be
        object: a yearly meeting
      """),
    .init(
      "Groups which are open to all States shall meet twice a year.",
      """
      constitutive full (are)
        actor: groups
        action: are
        object: open to all states
        beneficiary: all states
      obligation full (shall)
        actor: groups
        action: meet
        time: twice a year
      """),
    .init(
      "The group was established in 2019.",
      """
      declaration none (was); mentioned; bearer none
        action: established
        object: the group
        time: in 2019
      """),
    .init(
      "Unless the yearly meeting decides otherwise, meetings shall be held in New York.",
      """
      obligation full (shall); bearer none
        action: held
        object: meetings
        unbounded discretionary exception: unless the yearly meeting decides otherwise
      """),
    .init(
      "Groups would be created by the plenary and would report to it.", .elementsPaper,
      """
      obligation full (would); bearer by-agent
        actor: the plenary
        action: created
        object: groups
        body: the plenary
      obligation full (would); bearer inherited
        actor: groups
        action: report
        object: to it
      """),
    .init(
      "It shall adopt recommendations.",
      """
      obligation full (shall)
        actor: it
        action: adopt
        object: recommendations
      """),
    .init(
      "Decisions on the initial number of groups, on additional groups and on the frequency of their "
        + "meetings shall take into account the capacity and resources of all States.",
      """
      obligation full (shall)
        actor: decisions on the initial number of groups , on additional groups and on the frequency of their meetings
        action: take
        object: into account the capacity and resources of all states
      """),
    .init(
      "Neither the Chair nor the bureau may establish groups.",
      """
      prohibition full (may); negated
        actor: neither the chair nor the bureau
        action: establish
        object: groups
      """),
    .init(
      "The Chair shall not only chair meetings but also report annually.",
      """
      obligation full (shall)
        actor: the chair
        action: chair
        object: meetings
      obligation full (shall)
        actor: the chair
        action: report
        time: annually
      """),
  ]
}
