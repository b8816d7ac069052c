local words = require "lib.words"

return rule {
  title = "Technical groups are inclusive",
  requirement = "groups.inclusive",
  why = "A group from which some are kept out cannot speak for all when its text reaches the yearly meeting.",
  expect = {
    { text = "(group | groups) ...3 (shall be | would be | will be | should be) [fully | equally] inclusive", without = words.lookalikes { "<selection>", "not", "no", "inclusive of", "chair", "<some-states>", "limited", "only" } },
  },
  forbid = {
    { text = "(group | groups) ...6 (composed of | consist of | limited to | restricted to | reserved for) ...6 (states | members | governments) ...4 (selected | chosen | designated | appointed | invited) by", without = { "not", "no", "never" } },
    { text = "(group | groups) ...4 by invitation [only | of the chair]", without = { "not", "no", "never", "observer*", "stakeholder*" } },
  },
  exclude = require "lib.no-groups",
  message = {
    missing = "nothing says that technical groups are inclusive; “shall be inclusive and open to all States wishing to join” would",
    partial = "that technical groups are inclusive is not certain; “shall be inclusive and open to all States wishing to join” would make it so",
    forbid = "this deviates from the reference text: somebody selects who sits in a group",
  },
  examples = {
    satisfied = {
      "The technical groups shall be inclusive and open to all States wishing to join.",
      "Each group shall be inclusive.",
    },
    violated = {
      "⟦Technical groups shall be composed of States selected by the Chair.⟧",
      "⟦Technical groups shall meet by invitation only.⟧",
    },
    partial = { "⟦Technical groups should be inclusive.⟧" },
    missing = { "Each group shall meet from 1 to 5 May inclusive of both days." },
  },
}
