local words = require "lib.words"
local often = "(frequency | how often | rhythm | number of group meetings | number of meetings)"

return rule {
  title = "How often groups meet is decided considering what all States can staff and pay for",
  requirement = "decisions.capacity-frequency",
  why = "A group that meets too often for small delegations is open to them on paper only.",
  expect = {
    { text = often .. " ...20 " .. words.consider .. " ...10 (capacit* | resources)",
      halves = { { "capacity", "capacit*" }, { "resources", "resources" }, { "all States", "<all-states>" } },
      without = words.lookalikes { "not", "no", "without" } },
    { text = words.consider .. " ...10 (capacit* | resources) ...20 " .. often,
      halves = { { "capacity", "capacit*" }, { "resources", "resources" }, { "all States", "<all-states>" } },
      without = words.lookalikes { "not", "no", "without" } },
  },
  forbid = {
    { text = often .. " ...20 " .. words.ignore .. " ...6 (capacit* | resources)" },
    { text = words.ignore .. " ...6 (capacit* | resources) ...20 " .. often },
  },
  exclude = require "lib.no-groups",
  message = {
    missing = "nothing makes the decision on how often groups meet consider all States' capacity and resources",
    partial = "only part of what the rhythm of groups is decided on; “considering the capacity and resources of all States” names it all",
    forbid = "this deviates from the reference text: how often groups meet is decided without the capacity and resources of States",
  },
  examples = {
    satisfied = {
      "The frequency of group meetings shall be decided taking into account the capacity and resources of all States.",
      "The yearly meeting shall consider the capacity and resources of all States in deciding how often groups meet.",
    },
    partial = { "⟦The frequency of group meetings shall be decided taking into account the capacity of all States.⟧" },
    violated = { "⟦The frequency of group meetings shall be decided regardless of the capacity and resources of States.⟧" },
    missing = { "The radio frequency of the interpreters' channel shall be posted at the door." },
  },
}
