local said = require "lib.said"

-- Looked for in what denies and in what does not.
local contrary = {
  "framework ...8 (not rest | not be based | is not based | not founded) ...4 (on | upon) ...3 international law",
  "(humanitarian law | human rights) ...8 (are | is | being) [however] excluded from ...4 (framework | "
    .. "foundation | basis)",
  "domestic law ...4 prevail* over ...3 international law",
}

return rule {
  title = "The framework rests on international law",
  requirement = "framework.international-law-basis",
  why = "Law is the ground of the framework, with humanitarian law and human rights within it. Name all three.",
  expect = {
    { text = {
      "framework ...12 (based | founded | rest* | built | grounded | rooted) [up] (on | upon | in) ...6 "
        .. "international law",
      "international law ...8 (is | be) the (basis | foundation) of the framework",
    }, halves = {
      { "international law", "international law" },
      { "international humanitarian law", "humanitarian law", "ihl", "humanitarian" },
      { "human rights", "human rights" },
    }, without = { "not", "no", "nor", "neither", "excluded", "excluding", "except", "domestic", "without",
      "however", "exclusion", "deleted", "but", "where applicable", "could", "inapplicable",
      "alone", "armed conflict", "laws of war" } },
  },
  forbid = {
    { text = contrary },
    { text = contrary, negated = true },
  },
  check = function(doc)
    return said.outright(doc, {
      "if appropriate of the framework (for | of) responsible ...4 based on international law including "
        .. "international humanitarian law and human rights",
    })
  end,
  message = {
    missing = "no basis in law is named; \"based on international law, including international humanitarian "
      .. "law and human rights\" would do it",
    partial = "not all is said: {reason}; name international law, humanitarian law and human rights",
    forbid = "law is kept from under the framework, which deviates from the reference text: it is based on "
      .. "international law",
  },
  examples = {
    satisfied = {
      "The framework shall be based on international law, including international humanitarian law and human rights.",
      "International law is the basis of the framework, including international humanitarian law and human "
        .. "rights law.",
    },
    partial = { "The framework shall be based on international law." },
    violated = { "The framework shall not be based on international law." },
    missing = { "The human resources of the Secretariat shall be managed in conformity with the law of the "
      .. "host State." },
  },
}
