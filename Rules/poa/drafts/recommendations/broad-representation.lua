local words = require "lib.words"
-- “As many States as possible” is left to the recogniser: “as possible” reads as a softener.
local many = "(greatest possible number of states | largest possible number of states | widest range of states | broadest range of states"
  .. " | widest possible range of states | broadest possible range of states)"

return rule {
  title = "Recommendations represent as many States as possible",
  requirement = "recommendations.broad-representation",
  why = "A recommendation is followed by those who find themselves in it.",
  expect = {
    { text = "(recommendation | recommendations) ...10 (represent | represents | reflect | reflects) ...10 " .. many, without = words.lookalikes { "not", "no", "never" } },
    { text = "(view | views | position | positions) of " .. many .. " ...12 (reflected | represented) ...6 (recommendation | recommendations)", without = words.lookalikes { "not", "no", "never" } },
  },
  forbid = {
    { text = "(recommendation | recommendations) ...8 (represent | represents | reflect | reflects) (only | solely | exclusively) [the] (view | views | position | positions) of", without = { "not", "no", "never", "as many" } },
  },
  message = {
    missing = "nothing asks recommendations to represent as many States as possible; “shall reflect the views of the broadest possible range of States” would",
    partial = "that recommendations represent as many States as possible is only hinted at; “shall reflect the views of the broadest possible range of States” says it",
    forbid = "this deviates from the reference text: recommendations represent a few States only",
  },
  examples = {
    satisfied = {
      "Recommendations shall reflect the views of the broadest possible range of States.",
      "The recommendations shall represent the widest range of States.",
    },
    violated = { "⟦Recommendations shall reflect only the views of the sponsors.⟧" },
    partial = { "⟦Recommendations could reflect the views of as many States as possible.⟧" },
    missing = { "As many chairs as possible shall be put in the room where recommendations are signed." },
  },
}
