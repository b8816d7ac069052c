local said = require "lib.said"

return rule {
  title = "The mechanism is inclusive",
  requirement = "mechanism.inclusive",
  why = "The word alone admits nobody. Say that the mechanism is inclusive and which States may take part in it.",
  expect = {
    { text = {
      "<mechanism> ...6 (is | be) [an] inclusive ...12 <all-states>",
      "inclusive ...6 open to <all-states>",
    }, halves = {
      { "inclusive", "inclusiv*" },
      { "open to all States",
        "(<all-states> | universal*) ...12 (may | right | attend | participat* | take part | join | seat | welcome | admitted)",
        "(open to | participation of | participation by | welcome*) <all-states>" },
    }, without = { "inclusive of", "not inclusive", "(group | groups)" } },
  },
  forbid = {
    { text = {
      "(membership | participation) ...8 (limited | restricted | reserved) (to | for) ...8 (founding | like "
        .. "minded | invited | endorsing | listed | selected | states listed | interested)",
      "<mechanism> ...6 by invitation only",
    }, without = { "not", "(group | groups)", "no" } },
  },
  -- The word in one provision and the open door in another are as good as both in one.
  check = function(doc)
    local word = said.outright(doc, { "<mechanism> ...3 (is | be) [an] inclusive" })
    local door = said.outright(doc, { "(it | <mechanism>) (is | be) open to [the] [participation of] <all-states>" })
    if #word > 0 and #door > 0 then return word end
  end,
  message = {
    missing = "nothing makes the mechanism inclusive; \"the mechanism is inclusive and open to all States\" "
      .. "would do it",
    partial = "not all is said: {reason}; \"inclusive and open to all States\" would be complete",
    forbid = "participation is closed to some States, which deviates from the reference text: it is to be inclusive",
  },
  examples = {
    satisfied = {
      "The mechanism shall be inclusive and open to all States.",
      "The Programme shall be inclusive and welcome all States.",
      "The Programme shall be inclusive and transparent. It is open to the participation of all States.",
    },
    partial = { "The mechanism should be inclusive and open to all States." },
    violated = { "Membership of the mechanism shall be limited to the States listed in the annex." },
    missing = { "The session shall be held from 3 to 7 May inclusive." },
  },
}
