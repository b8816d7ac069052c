local words = require "lib.words"

return rule {
  title = "Each technical group is open to every State that wishes to join",
  requirement = "groups.open-to-all-states",
  why = "States choose their groups; groups do not choose their States.",
  expect = {
    { text = "(group | groups) ...8 open to (all | every | each | any) (state | states | country | countries | nation | nations | government | governments)", without = words.lookalikes { "not", "no", "<selection>", "parties", "unless", "endors*", "observers", "up to", "rethought", "first year" } },
    { text = "(all | every | any) (state | states) [wishing to | that wish to | which wish to | wishing so to do] ...3 (join | participate in | take part in | be a member of) [the | any | each] <group>", without = words.lookalikes { "not", "no", "<selection>", "<past-group>", "friends", "parties", "unless", "experts" } },
  },
  forbid = {
    { text = "(group | groups) ...8 (open only to | only open to | open exclusively to | reserved for | restricted to | limited to) ...6 (states | members | founders | sponsors | signatories | countries)", without = { "not", "no", "never" } },
    { text = "(group | groups) ...6 (composed of | consist of | comprise) [not more than | no more than | up to | at most | exactly] (five | six | seven | eight | nine | ten | twelve | fifteen | twenty | twenty five | thirty) (states | members | countries | governments)", without = { "not composed" } },
  },
  exclude = require "lib.no-groups",
  message = {
    missing = "nothing opens technical groups to all States; “shall be open to all States wishing to join” would",
    partial = "technical groups are not surely open to all States; “shall be open to all States wishing to join” would make them so",
    forbid = "this deviates from the reference text: not every State can join a group",
  },
  examples = {
    satisfied = {
      "The technical groups shall be open to all States wishing to join.",
      "Each technical group is open to every State that so wishes.",
    },
    violated = {
      "⟦Technical groups shall be composed of twelve States.⟧",
      "⟦Technical groups are open only to endorsing States.⟧",
    },
    partial = { "⟦Technical groups should be open to all States.⟧" },
    missing = { "The opening of the groups' meeting rooms is announced to all States." },
  },
}
