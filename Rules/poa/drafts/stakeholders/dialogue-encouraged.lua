local words = require "lib.words"

return rule {
  title = "Dialogue and coordination with stakeholders is encouraged",
  requirement = "stakeholders.dialogue-encouraged",
  why = "Much of what has to be protected is run by others than States.",
  expect = {
    { text = "(dialogue | coordination | consultations) ...4 with ...3 (stakeholders | non state actors)", modality = { "shall", "will", "would", "encourages", "encourage", "is", "are" }, without = words.lookalikes { "not", "no", "nor", "without", "<exclude>", "discretion", "discontinue*", "study", "possib*" } },
  },
  forbid = {
    { text = "stakeholders ...6 (shall be excluded from | are excluded from | will be excluded from | would be excluded from | have no part in | have no place in)", without = { "not", "unless", "decision*", "decid*" } },
    { text = "(shall have | will have | have) no (dialogue | dealings | contact | consultations) with ...3 (stakeholders | non state)" },
  },
  message = {
    missing = "nothing encourages dialogue with stakeholders; “dialogue and coordination with stakeholders shall be encouraged” would",
    partial = "dialogue with stakeholders is only hinted at; “dialogue and coordination with stakeholders shall be encouraged” says it",
    forbid = "this deviates from the reference text: stakeholders are shut out",
  },
  examples = {
    satisfied = {
      "Dialogue and coordination with stakeholders shall be encouraged.",
      "The mechanism shall hold a dialogue with interested stakeholders.",
    },
    violated = {
      "⟦Stakeholders shall be excluded from the work of the mechanism.⟧",
      "⟦The mechanism shall have no dealings with stakeholders.⟧",
    },
    missing = { "Parties shall encourage dialogue among their armed forces." },
  },
}
