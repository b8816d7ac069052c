local words = require "lib.words"
local law = "(how international law applies | application of international law | applicability of international law)"

return rule {
  title = "A technical group on how international law applies is possible",
  requirement = "groups.international-law-example",
  why = "The reference text names such a group as an example; a text that rules it out says more than it needs to.",
  expect = {
    { text = "[technical | working | thematic] (group | groups) ...12 " .. law, without = words.lookalikes { "<past-group>", "not", "no", "excluded", "except", "outside", "save", "bar", "may be created" } },
  },
  forbid = {
    { text = "(group | groups) ...8 (shall not | may not | must not) (deal with | discuss | address | take up | consider) ...6 " .. law, negated = true },
    { text = law .. " ...8 (shall not be | may not be | is not to be) ...4 (referred to | assigned to | entrusted to | given to | taken up by | discussed in) ...3 (group | groups)", negated = true },
  },
  exclude = require "lib.no-groups",
  message = {
    missing = "no group on how international law applies is mentioned",
    partial = "a group on how international law applies is only hinted at",
    forbid = "this deviates from the reference text: no group may deal with how international law applies",
  },
  examples = {
    satisfied = {
      "A technical group may deal with how international law applies to the use of ICTs.",
      "One of the technical groups shall address the application of international law.",
    },
    violated = {
      "⟦The technical groups shall not discuss how international law applies.⟧",
      "⟦The application of international law shall not be referred to any group.⟧",
    },
    missing = { "Groups of States may conclude agreements under international law." },
  },
}
