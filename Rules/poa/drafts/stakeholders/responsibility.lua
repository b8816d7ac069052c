local words = require "lib.words"

return rule {
  title = "Stakeholders too have a responsibility not to endanger peace and security",
  requirement = "stakeholders.responsibility",
  why = "Whoever uses ICTs can do harm with them. A text may say so of others than States.",
  expect = {
    { text = "stakeholders ...10 (have a | bear a | bear | share a | carry a) responsibility ...16 (endanger | endangering | endangers | imperil | jeopardize) ...3 peace", without = words.lookalikes { "no responsibility", "no", "exempt", "view" } },
  },
  forbid = {
    { text = "stakeholders (bear | have | carry) no responsibility" },
    { text = "stakeholders ...3 exempt from [any | all] responsibility", without = { "not" } },
  },
  message = {
    missing = "the responsibility of stakeholders is not recalled",
    partial = "the responsibility of stakeholders is only hinted at",
    forbid = "this deviates from the reference text: it recalls a responsibility of stakeholders, which is denied here",
  },
  examples = {
    satisfied = {
      "Stakeholders have a responsibility to use ICTs in a manner that does not endanger peace and security.",
      "All stakeholders bear a responsibility to use ICTs without endangering peace and security.",
    },
    violated = {
      "⟦Stakeholders bear no responsibility for the effects of their use of ICTs.⟧",
      "⟦Stakeholders are exempt from any responsibility for peace and security.⟧",
    },
    missing = { "Each Party shall name the authority responsible for informing stakeholders." },
  },
}
