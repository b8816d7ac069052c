local words = require "lib.words"
local more = "(additional | further | new | extra) [technical | working | thematic | expert] [working] (group | groups)"

return rule {
  title = "Additional groups are decided on considering what all States can staff and pay for",
  requirement = "decisions.capacity-additional-groups",
  why = "Each further group asks people and money of every delegation. Both are weighed before it is created.",
  expect = {
    { text = more .. " ...20 " .. words.consider .. " ...10 (capacit* | resources)",
      halves = { { "capacity", "capacit*" }, { "resources", "resources" }, { "all States", "<all-states>" } },
      without = words.lookalikes { "not", "no", "without" } },
    { text = words.consider .. " ...10 (capacit* | resources) ...20 " .. more,
      halves = { { "capacity", "capacit*" }, { "resources", "resources" }, { "all States", "<all-states>" } },
      without = words.lookalikes { "not", "no", "without" } },
  },
  forbid = {
    { text = more .. " ...20 " .. words.ignore .. " ...6 (capacit* | resources)" },
    { text = words.ignore .. " ...6 (capacit* | resources) ...20 " .. more },
  },
  exclude = require "lib.no-groups",
  message = {
    missing = "nothing makes the decision on additional groups consider all States' capacity and resources",
    partial = "only part of what additional groups are decided on; “considering the capacity and resources of all States” names it all",
    forbid = "this deviates from the reference text: additional groups are decided on without the capacity and resources of States",
  },
  examples = {
    satisfied = {
      "Additional technical groups shall be created taking into account the capacity and resources of all States.",
      "The yearly meeting shall consider the capacity and resources of all States before it creates additional groups.",
    },
    partial = { "⟦Additional groups shall be created taking into account the resources of all States.⟧" },
    violated = { "⟦Additional groups shall be created irrespective of the capacity and resources of States.⟧" },
    missing = { "Additional groups shall receive additional capacity on the server." },
  },
}
