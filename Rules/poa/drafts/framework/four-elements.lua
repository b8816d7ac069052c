local said = require "lib.said"

-- Looked for in what denies and in what does not.
local contrary = {
  "framework ...12 (consist* | composed) (exclusively | solely | only) of",
  "framework ...6 (reduced to | limited to | confined to) ...4 norms",
  "(international law | norms | confidence building measures | capacity building) ...12 (form no part | do "
    .. "not form part | does not form part | forms no part) of the framework",
}

return rule {
  title = "The framework has its four elements",
  requirement = "framework.four-elements",
  why = "The elements hold each other up; none may be dropped. Name international law, norms, confidence-building "
    .. "measures and capacity-building together.",
  expect = {
    { text = {
      "framework ...20 (norm* | law) ...20 (confidence building | capacity building)",
      "framework ...20 (confidence building | capacity building) ...20 (norm* | law)",
      "(confidence building | capacity building) ...30 framework",
    }, halves = {
      { "international law", "international law" },
      { "norms", "norm*" },
      { "confidence-building measures", "confidence building", "cbm*", "build* confidence",
        "building of confidence" },
      { "capacity-building", "capacity building", "build* capacity", "building of capacity" },
    }, without = { "not", "no", "nor", "neither", "excluded", "exclusively", "only", "outside", "nothing",
      "alone", "solely", "budget", "inform*",
      "struck", "to the extent", "components being", "three" } },
  },
  forbid = {
    { text = contrary, without = { "international law ...20 norms ...20 confidence ...20 capacity" } },
    { text = contrary,
      without = { "international law ...20 norms ...20 confidence ...20 capacity" }, negated = true },
  },
  check = function(doc)
    return said.outright(doc, {
      "if appropriate of the framework (for | of) responsible ...6 international law ...20 norm* ...10 "
        .. "confidence building [measures] ...2 capacity building",
    })
  end,
  message = {
    missing = "the elements of the framework are not named; list international law, norms, "
      .. "confidence-building measures and capacity-building",
    partial = "not all is said: {reason}; the framework has four elements, and each is to be named",
    forbid = "an element is kept out of the framework, which deviates from the reference text: it has four",
  },
  examples = {
    satisfied = {
      "The framework shall consist of international law, norms, confidence-building measures and capacity-building.",
      "The framework comprises norms of responsible State behaviour, international law, capacity-building and "
        .. "confidence-building measures.",
    },
    partial = { "The framework shall consist of norms, confidence-building measures and capacity-building." },
    violated = { "The framework consists exclusively of voluntary norms." },
    missing = { "The budgetary framework has four elements: staff costs, travel, interpretation and contingencies." },
  },
}
