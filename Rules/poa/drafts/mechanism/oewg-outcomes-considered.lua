return rule {
  title = "The outcomes of the open-ended working group 2021-2025 count",
  requirement = "mechanism.oewg-outcomes-considered",
  why = "The agreed reports of that group are the latest common ground. Name the group with its years and say that its "
    .. "consensus outcomes are taken into account.",
  expect = {
    { text = {
      "(taking into account | take* into account | taken into account | in the light of | account ...4 taken of | guided by | building on | build* on) ...15 (outcomes | reports | results) ...12 (oewg | working group) ...12 2021*",
    }, without = { "not", "no", "nor", "2019*", "chair", "rank*", "hope*", "proposals" } },
  },
  weaken = { { text = "taking note of the (consensus | agreed | annual) (outcomes | reports | progress reports) ...10 (oewg | working group) ...12 2021*", without = { "taking into account", "build*" } } },
  forbid = {
    { text = {
      "(outcomes | reports | results) of ...10 (oewg | working group) ...12 2021* ...6 (shall | will | would) (have no bearing | not be)",
      "<mechanism> ...4 (disregard* | ignore*) ...10 (oewg | working group) ...12 2021*",
    }, without = { "not (disregard* | ignore*)" } },
    { text = {
      "(outcomes | reports | results) of ...10 (oewg | working group) ...12 2021* ...6 (shall | will | would) (have no bearing | not be)",
      "<mechanism> ...4 (disregard* | ignore*) ...10 (oewg | working group) ...12 2021*",
    }, without = { "not (disregard* | ignore*)" }, negated = true },
  },
  message = {
    missing = "the outcomes of the group of 2021-2025 are not mentioned; \"taking into account the consensus outcomes of the OEWG 2021-2025\" would do it",
    partial = "the outcomes are only noted or hedged; \"take into account the consensus outcomes\" would give them weight",
    forbid = "the outcomes of the group of 2021-2025 are left out of account, which deviates from the reference text",
  },
  examples = {
    satisfied = {
      "The mechanism shall take into account the consensus outcomes of the open-ended working group 2021-2025.",
      "The mechanism shall be guided by the reports adopted by consensus by the OEWG 2021-2025.",
    },
    partial = { "The mechanism should take into account the consensus outcomes of the OEWG 2021-2025." },
    violated = { "The outcomes of the open-ended working group 2021-2025 shall have no bearing on the mechanism." },
    missing = { "The room of the open-ended working group shall be repainted." },
  },
}
