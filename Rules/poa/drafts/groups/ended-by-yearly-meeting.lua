local words = require "lib.words"
local finish = "(end | ends | ended | terminate | terminates | terminated | dissolve | dissolves | dissolved | discontinue | discontinues | discontinued | wind up | wound up | disband | disbands | disbanded | abolish | abolished)"

return rule {
  title = "Technical groups are ended by a decision of the yearly meeting",
  requirement = "groups.ended-by-yearly-meeting",
  why = "A group that nobody can end outlives its subject, and one that ends itself takes a decision that is not its own.",
  expect = {
    { actor = "<yearly-meeting>", action = finish, object = "<group>",
      without = words.lookalikes { "<past-group>", "not", "no", "propos*" } },
    { text = "<group> ...6 " .. finish .. " ...3 by [a | the] decision of the <yearly-meeting>",
      without = words.lookalikes { "<past-group>", "not", "no", "unless" } },
    { text = "<group> ...6 " .. finish .. " ...2 by the <yearly-meeting>",
      without = words.lookalikes { "<past-group>", "not", "no", "unless" } },
  },
  forbid = {
    { actor = "<yearly-meeting>", action = finish, object = "<group>", negated = true, without = words.confined { "<past-group>", "before" } },
    { actor = words.office, action = finish, object = "<group>", modality = { "shall", "may", "will", "would" },
      without = words.confined { "not", "no", "debate", "session of", "decision of the <yearly-meeting>" } },
    { text = "<group> ...6 " .. finish .. " ...2 by [a decision of] the (chair | bureau | secretariat | secretary general)",
      without = words.confined { "not", "no", "never" } },
    { text = "(group | groups) ...4 (shall | will | would) (lapse | dissolve itself | dissolve themselves | expire) [automatically]",
      without = words.confined { "not", "no", "never", "unless" } },
  },
  weaken = {
    { text = "<group> ...3 (may not | shall not | will not | cannot) (continue | exist | go on | meet) ...10 unless ...4 (decides | decide | renews | extends | prolongs)",
      negated = "either" },
  },
  exclude = require "lib.no-groups",
  message = {
    missing = "no provision lets the yearly meeting end technical groups; "
      .. "“created and ended by a decision of the yearly meeting” would",
    partial = "the end by the yearly meeting is not certain; "
      .. "“shall be ended by a decision of the yearly meeting” would make it so",
    forbid = "this deviates from the reference text: a group can end without a decision of the yearly meeting",
  },
  examples = {
    satisfied = {
      "Technical groups shall be created and ended by a decision of the yearly meeting.",
      "The yearly meeting shall dissolve technical groups.",
    },
    violated = {
      "⟦The Bureau may dissolve technical groups.⟧",
      "⟦Technical groups shall lapse automatically after two years.⟧",
    },
    missing = { "The Chair shall close the session of each group at six o'clock." },
  },
}
