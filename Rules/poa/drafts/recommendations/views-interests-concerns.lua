local words = require "lib.words"
local verbs = "(represent | represents | represented | reflect | reflects | reflected | contain | show | state | set out)"

return rule {
  title = "Recommendations reflect views, interests and concerns",
  requirement = "recommendations.views-interests-concerns",
  why = "A concern that is left out of the text comes back when the text is to be applied.",
  expect = {
    { text = "(recommendation | recommendations) ...8 " .. verbs .. " ...6 (views | interests | concerns)",
      halves = { { "views", "(views | positions | opinions)" }, { "interests", "interests" }, { "concerns", "(concerns | worries | reservations)" } },
      without = words.lookalikes { "not", "no", "never", "nor", "only", "alone" } },
    { text = "(views | interests | concerns) ...12 (represented | reflected) ...6 (recommendation | recommendations)",
      halves = { { "views", "(views | positions | opinions)" }, { "interests", "interests" }, { "concerns", "(concerns | worries | reservations)" } },
      without = words.lookalikes { "not", "no", "never", "nor", "only", "alone" } },
  },
  forbid = {
    { text = "(views | interests | concerns) ...10 (deleted | removed | left out | kept out) ...4 (recommendation | recommendations)", without = { "not", "no", "never", "nor" } },
  },
  message = {
    missing = "nothing asks recommendations to reflect views, interests and concerns",
    partial = "only part of what recommendations reflect; “the views, interests and concerns of States” names it all",
    forbid = "this deviates from the reference text: views, interests or concerns are kept out of recommendations",
  },
  examples = {
    satisfied = {
      "Recommendations shall reflect the views, interests and concerns of States.",
      "The views, interests and concerns of States shall be reflected in the recommendations.",
    },
    violated = { "⟦Concerns of single States shall be deleted from the recommendations.⟧" },
    partial = { "⟦Recommendations shall reflect the views of States.⟧" },
    missing = { "The recommendations are addressed to companies with commercial interests." },
  },
}
