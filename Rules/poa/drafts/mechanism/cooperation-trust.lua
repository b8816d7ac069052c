-- Looked for in what denies and in what does not.
local contrary = {
  "cooperation (and | or) trust ...10 (not be | are not | is not | shall not) ...6 (objective* | purpose* | "
    .. "function*)",
  "(trust | cooperation) ...6 (and | or | nor) ...6 (cooperation | trust) ...12 (not | excluded from) ...4 "
    .. "(objective* | purpose* | function*)",
}

return rule {
  title = "The purposes name cooperation and trust among States",
  requirement = "mechanism.cooperation-trust",
  why = "Cooperation and trust are what the meetings are for. Name both among the purposes, as between States.",
  expect = {
    { text = {
      "cooperation and [mutual] (trust | confidence) ...3 (among | between) [the | all | member] states",
      "[mutual] (trust | confidence) and cooperation ...3 (among | between) [the | all | member] states",
    }, without = { "not", "no", "nor", "trust fund", "none", "neither", "struck",
      "circumstances" } },
  },
  forbid = {
    { text = contrary },
    { text = contrary, negated = true },
  },
  message = {
    missing = "no purpose names cooperation and trust; \"to enhance cooperation and trust among States\" would do it",
    partial = "cooperation and trust are only suggested, or one is left out; make both a purpose, with \"shall\"",
    forbid = "cooperation or trust is kept out of the purposes, which deviates from the reference text",
  },
  examples = {
    satisfied = {
      "The purpose of the mechanism shall be to enhance cooperation and trust among States.",
      "The mechanism shall strengthen mutual trust and cooperation between States.",
    },
    partial = { "The mechanism should foster cooperation and trust among States." },
    violated = { "Cooperation and trust between States shall not be objectives of the mechanism." },
    missing = { "Property held in trust for the Secretariat shall be exempt from taxes." },
  },
}
