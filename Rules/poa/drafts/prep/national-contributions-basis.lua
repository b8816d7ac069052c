local words = require "lib.words"
local given = "(national contributions | contributions of states | national submissions | submissions of states | contributions submitted | contributions which states | submissions which states | submissions that states)"

return rule {
  title = "National contributions under resolution 77/37 are a basis of the Programme",
  requirement = "prep.national-contributions-basis",
  why = "States were asked in writing what they want. The text starts from their answers.",
  expect = {
    { text = given .. " ...12 77/37 ...10 basis",
      without = words.lookalikes { "not", "no", "nor", "neither", "except" } },
    { text = "(basis | building on | based on | drawing on | drawing upon) ...16 " .. given .. " ...12 77/37",
      without = words.lookalikes { "not", "no", "nor", "neither", "except" } },
    { text = "(recalling | recall* | having regard to | taking into account | building) ...3 " .. given .. " ...12 77/37",
      without = words.lookalikes { "not", "no", "nor", "neither", "except" } },
  },
  forbid = {
    { text = given .. " ...12 77/37 ...6 (shall not | may not | are not | do not | does not) ...6 (used | basis | considered)", negated = true },
    { text = "(no use | no recourse | no account) ...12 " .. given .. " ...12 77/37", negated = true },
  },
  message = {
    missing = "nothing makes the national contributions under resolution 77/37 a basis of the Programme",
    partial = "the national contributions are only hinted at; “shall serve as a basis” says what they are for",
    forbid = "this deviates from the reference text: the national contributions are left aside",
  },
  examples = {
    satisfied = {
      "National contributions submitted pursuant to General Assembly resolution 77/37 shall serve as a basis for the Programme.",
      "The Programme is based on the national contributions submitted under resolution 77/37.",
      "Recalling the national contributions which States submitted pursuant to resolution 77/37,",
    },
    violated = { "⟦The drafters shall make no use of the national contributions submitted under resolution 77/37.⟧" },
    partial = { "⟦National contributions submitted under resolution 77/37 could serve as a basis for the Programme.⟧" },
    missing = { "Articles contributed by national correspondents appear on page 77." },
  },
}
