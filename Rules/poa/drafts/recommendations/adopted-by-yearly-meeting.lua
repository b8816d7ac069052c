local words = require "lib.words"
local adopt = "(adopt | adopts | adopted | approve | approves | approved)"

return rule {
  title = "Recommendations are adopted by the yearly meeting",
  requirement = "recommendations.adopted-by-yearly-meeting",
  why = "Only the meeting of all States can turn a proposal of a few into a recommendation of the mechanism.",
  expect = {
    { actor = "<yearly-meeting>", action = adopt, object = "recommendation*",
      without = words.lookalikes { "between sessions", "not", "no", "general assembly", "deemed" } },
    { text = "(recommendation | recommendations) ...8 (adopted | approved) by the <yearly-meeting>",
      without = words.lookalikes { "not", "no", "general assembly", "deemed", "unless", "between sessions" } },
  },
  forbid = {
    { actor = words.office, action = "(adopt | adopts | adopted | adoption | approve | approves | approved | approval)", object = "recommendation*",
      without = words.confined { "not", "no", "never", "before", "after", "until" } },
    { actor = "<group>", action = "(adopted | adopt | adopts)", object = "recommendation*",
      without = words.confined { "not", "no", "never", "before", "after", "until", "own", "<past-group>", "<yearly-meeting> for adoption" } },
    { text = "(recommendation | recommendations) ...6 (adopted | approved) by [the | a] (chair | bureau | secretariat | working group | technical group | group concerned)",
      without = words.confined { "not", "no", "never", "before", "after", "until" } },
    { text = "(recommendation | recommendations) ...6 (is | are | be) deemed (adopted | approved)",
      without = words.confined { "not", "no", "never" } },
  },
  message = {
    missing = "no provision lets the yearly meeting adopt recommendations; "
      .. "“the yearly meeting shall adopt recommendations” would",
    partial = "adoption by the yearly meeting is not certain; "
      .. "“the yearly meeting shall adopt recommendations” would make it so",
    forbid = "this deviates from the reference text: recommendations are adopted otherwise than by the yearly meeting",
  },
  examples = {
    satisfied = {
      "The yearly meeting shall adopt recommendations prepared by the technical groups.",
      "Recommendations shall be adopted by the annual plenary.",
    },
    violated = {
      "⟦The Bureau shall adopt recommendations in the name of the mechanism.⟧",
      "⟦A recommendation shall be deemed adopted after thirty days.⟧",
    },
    partial = { "⟦The yearly meeting should adopt recommendations.⟧" },
    missing = { "Delegations were recommended to adopt strong passwords." },
  },
}
