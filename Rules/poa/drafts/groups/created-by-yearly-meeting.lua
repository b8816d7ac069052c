local words = require "lib.words"
local create = "(create | creates | created | establish | establishes | established | set up | sets up | constitute | constituted)"

return rule {
  title = "Technical groups are created by a decision of the yearly meeting",
  requirement = "groups.created-by-yearly-meeting",
  why = "Whoever creates a group decides what all States will work on. That is for all of them to decide.",
  expect = {
    { actor = "<yearly-meeting>", action = create, object = "<group>",
      without = words.lookalikes { "<past-group>", "not", "no", "propos*" } },
    { text = "<group> ...6 " .. create .. " ...3 by [a | the] decision of the <yearly-meeting>",
      without = words.lookalikes { "<past-group>", "not", "no", "unless" } },
    { text = "<group> ...6 " .. create .. " ...2 by the <yearly-meeting>",
      without = words.lookalikes { "<past-group>", "not", "no", "unless" } },
  },
  forbid = {
    { actor = "<yearly-meeting>", action = create, object = "<group>", negated = true, without = words.confined { "<past-group>", "more than" } },
    { actor = words.office, action = create, object = "<group>", modality = { "shall", "may", "will", "would" },
      without = words.confined { "not", "no", "drafting", "contact", "friends", "decision of the <yearly-meeting>" } },
    { text = "<group> ...6 " .. create .. " ...2 by [a decision of] the (chair | bureau | secretariat | secretary general)",
      without = words.confined { "not", "no", "drafting", "contact", "never" } },
  },
  exclude = require "lib.no-groups",
  message = {
    missing = "no provision lets the yearly meeting create technical groups; "
      .. "“shall be created by a decision of the yearly meeting” would",
    partial = "creation by the yearly meeting is not certain; "
      .. "“shall be created by a decision of the yearly meeting” would make it so",
    forbid = "this deviates from the reference text: somebody other than the yearly meeting can create a group",
  },
  examples = {
    satisfied = {
      "The yearly meeting shall establish technical working groups.",
      "Technical groups shall be created by a decision of the yearly meeting.",
    },
    violated = {
      "⟦The Chair may establish technical groups.⟧",
      "⟦Technical groups shall be established by the Secretariat.⟧",
    },
    partial = { "⟦The yearly meeting should establish technical groups.⟧" },
    missing = { "The Chair may form a drafting group during the session." },
  },
}
