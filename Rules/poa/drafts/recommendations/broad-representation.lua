local many = "(as many states as possible | as many governments as possible | as many countries as possible | as many nations as possible | as many delegations as possible"
  .. " | as many members as possible | greatest possible number of states | largest possible number of states | widest range of states | broadest range of states | widest possible range of states)"

return rule {
  title = "Recommendations represent as many States as possible",
  requirement = "recommendations.broad-representation",
  why = "A recommendation is followed by those who find themselves in it.",
  expect = {
    { text = "(recommendation | recommendations) ...10 (represent | represents | reflect | reflects) ...10 " .. many, without = { "not", "no", "never" } },
    { text = "(view | views | position | positions) of " .. many .. " ...12 (reflected | represented) ...6 (recommendation | recommendations)", without = { "not", "no", "never" } },
  },
  forbid = {
    { text = "(recommendation | recommendations) ...8 (represent | represents | reflect | reflects) (only | solely | exclusively) [the] (view | views | position | positions) of", negated = false, without = { "not", "no", "never", "as many" } },
  },
  message = {
    missing = "nothing asks recommendations to represent as many States as possible; “shall reflect the views of as many States as possible” would",
    partial = "that recommendations represent as many States as possible is only hinted at; “shall reflect the views of as many States as possible” says it",
    forbid = "this deviates from the reference text: recommendations represent a few States only",
  },
  examples = {
    satisfied = {
      "Recommendations shall reflect the views of as many States as possible.",
      "The recommendations shall represent the widest range of States.",
    },
    violated = { "⟦Recommendations shall reflect only the views of the sponsors.⟧" },
    partial = { "⟦Recommendations could reflect the views of as many States as possible.⟧" },
    missing = { "As many chairs as possible shall be put in the room where recommendations are signed." },
  },
}
