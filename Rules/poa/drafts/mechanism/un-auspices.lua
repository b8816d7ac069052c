return rule {
  title = "The mechanism works within the United Nations",
  requirement = "mechanism.un-auspices",
  why = "Within the United Nations every State has a seat and a common set of rules. Say that the mechanism works under "
    .. "its auspices or is an organ of the General Assembly.",
  expect = {
    { text = {
      "<mechanism> ...12 under the (auspices | aegis | umbrella | roof) of the (un | united nations | organization of the united nations)",
      "<mechanism> ...8 (function* | operat* | work* | be established | established | is held) within the (un | united nations)",
      "<mechanism> ...8 (subsidiary (organ | body) of the) [general assembly of the] (united nations | general assembly)",
      "<mechanism> ...6 (is | be) [a] part of the united nations",
    }, without = { "outside", "not", "no", "nor", "neither", "invite*", "independent", "recommend*" } },
  },
  forbid = {
    { text = {
      "<mechanism> ...8 outside the united nations",
      "<mechanism> ...8 (independent | autonomous) ...4 of the united nations",
      "<mechanism> ...6 (not | no) ...6 (within | part of | under | link* to | link* with | tie* to) ...4 the united nations",
    }, without = { "not ...4 outside", "groups" } },
    { text = {
      "<mechanism> ...8 outside the united nations",
      "<mechanism> ...8 (independent | autonomous) ...4 of the united nations",
      "<mechanism> ...6 (not | no) ...6 (within | part of | under | link* to | link* with | tie* to) ...4 the united nations",
    }, without = { "not ...4 outside", "groups" }, negated = true },
  },
  message = {
    missing = "nothing places the mechanism in the United Nations; \"under the auspices of the United Nations\" would do it",
    partial = "the place in the United Nations is only a wish; \"shall function under the auspices of the United Nations\" would fix it",
    forbid = "the mechanism is placed outside the United Nations, which deviates from the reference text",
  },
  examples = {
    satisfied = {
      "The mechanism shall function under the auspices of the United Nations.",
      "The mechanism is hereby constituted as a subsidiary organ of the General Assembly.",
    },
    partial = { "The mechanism should operate within the United Nations." },
    violated = { "The mechanism shall be established outside the United Nations." },
    missing = { "The building stands opposite the United Nations garden." },
  },
}
