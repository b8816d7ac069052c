local words = require "lib.words"
local number = "(initial number | opening number | number of groups | number of technical groups | number of working groups | how many groups | how many technical groups)"

return rule {
  title = "The first number of groups is decided considering what all States can staff and pay for",
  requirement = "decisions.capacity-initial-number",
  why = "Small delegations can follow only so many groups. Their people and their means are weighed before the number is fixed.",
  expect = {
    { text = number .. " ...20 " .. words.consider .. " ...10 (capacit* | resources)",
      halves = { { "capacity", "capacit*" }, { "resources", "resources" }, { "all States", "<all-states>" } },
      without = words.lookalikes { "additional", "further", "not", "no", "without" } },
    { text = words.consider .. " ...10 (capacit* | resources) ...20 " .. number,
      halves = { { "capacity", "capacit*" }, { "resources", "resources" }, { "all States", "<all-states>" } },
      without = words.lookalikes { "additional", "further", "not", "no", "without" } },
  },
  forbid = {
    { text = number .. " ...20 " .. words.ignore .. " ...6 (capacit* | resources)" },
    { text = words.ignore .. " ...6 (capacit* | resources) ...20 " .. number },
  },
  exclude = require "lib.no-groups",
  message = {
    missing = "nothing makes the decision on the first number of groups consider all States' capacity and resources",
    partial = "only part of what the first number of groups is decided on; “considering the capacity and resources of all States” names it all",
    forbid = "this deviates from the reference text: the first number of groups is decided without the capacity and resources of States",
  },
  examples = {
    satisfied = {
      "The initial number of technical groups shall be decided taking into account the capacity and resources of all States.",
      "The yearly meeting shall consider the capacity and resources of all States in deciding on the initial number of technical groups.",
    },
    partial = { "⟦The initial number of technical groups shall be decided taking into account the capacity of all States.⟧" },
    violated = { "⟦The initial number of technical groups shall be decided without regard to the capacity and resources of States.⟧" },
    missing = { "The initial number of signatories required for entry into force shall be forty." },
  },
}
