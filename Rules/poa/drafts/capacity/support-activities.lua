local words = require "lib.words"
local activity = "(capacity building | building of capacity | building capacity)"

return rule {
  title = "The mechanism supports capacity-building activities",
  requirement = "capacity.support-activities",
  why = "A framework helps only those who have the means to apply it.",
  expect = {
    { actor = "<mechanism>", action = "(support | supports | facilitate | facilitates | promote | promotes | foster | fosters)", object = activity, without = words.lookalikes { "not", "no", "nor" } },
    { text = "<mechanism> [shall | will | would | should] (support | supports | facilitate | facilitates | promote | promotes | foster) ...4 " .. activity, without = words.lookalikes { "not", "no", "nor", "neither" } },
    { text = activity .. " ...4 (supported | facilitated | promoted) [actively] by the <mechanism>", without = words.lookalikes { "not", "no", "nor", "neither" } },
  },
  forbid = {
    { text = "<mechanism> (shall not | will not | would not | may not) (support | fund | facilitate | promote) ...4 " .. activity, negated = true, without = { "only", "unless" } },
  },
  message = {
    missing = "nothing says that the mechanism supports capacity-building; “shall support relevant capacity-building activities” would",
    partial = "support for capacity-building is not certain; “shall support relevant capacity-building activities” would make it so",
    forbid = "this deviates from the reference text: the mechanism keeps out of capacity-building",
  },
  examples = {
    satisfied = {
      "The mechanism shall support relevant capacity-building activities.",
      "Capacity-building activities shall be supported by the Programme of Action.",
    },
    violated = { "⟦The mechanism shall not support capacity-building activities.⟧" },
    partial = { "⟦The mechanism could support capacity-building activities.⟧" },
    missing = { "The capacity of the archive is building up with the support of suppliers." },
  },
}
