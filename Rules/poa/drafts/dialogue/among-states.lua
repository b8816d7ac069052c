local words = require "lib.words"

return rule {
  title = "The mechanism provides dialogue among States",
  requirement = "dialogue.among-states",
  why = "States that talk to each other at a fixed place misread each other less.",
  expect = {
    { text = "(dialogue | exchange of views | discussions) (among | between) [all | the] (states | governments | countries | nations | member states | parties)", without = words.lookalikes { "not", "no", "nor", "without", "<exclude>", "in writing", "suspend" } },
  },
  forbid = {
    { text = "no (dialogue | exchange of views | exchange | debate) ...4 (among | between) [the] (states | governments | delegations | countries | representatives | members) [shall | will | would | takes]", negated = true, without = { "restrict*", "limit*" } },
  },
  message = {
    missing = "nothing provides for dialogue among States; “shall provide a platform for dialogue among States” would",
    partial = "dialogue among States is not certain; “shall provide a platform for dialogue among States” would make it so",
    forbid = "this deviates from the reference text: there is no dialogue among States",
  },
  examples = {
    satisfied = {
      "The mechanism shall provide a platform for dialogue among States.",
      "The yearly meeting shall serve the exchange of views between States.",
    },
    violated = { "⟦No exchange of views between delegations shall be held.⟧" },
    partial = { "⟦The mechanism could provide for dialogue among States.⟧" },
    missing = { "Industry will hold a dialogue of its own on the eve of the session." },
  },
}
