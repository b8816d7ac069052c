local words = require "lib.words"
local input = "(input | inputs | contributions | expertise | submissions | papers | observations)"

return rule {
  title = "Input of stakeholders feeds the work of implementation",
  requirement = "stakeholders.input-relevant",
  why = "Input that nobody reads is no dialogue.",
  expect = {
    { text = "(take into account | takes into account | consider | considers | draw on | draws on | make use of) [the] " .. input .. " ...4 stakeholders",
      without = words.lookalikes { "not", "no", "nor", "financial", "voluntary" } },
    { text = input .. " [received] (of | from | by) [interested | relevant] stakeholders ...8 (considered | taken into account | drawn on | circulated)",
      without = words.lookalikes { "not", "no", "nor", "financial", "voluntary" } },
    { text = "stakeholder " .. input .. " ...8 (considered | taken into account | circulated)",
      without = words.lookalikes { "not", "no", "nor", "financial", "voluntary" } },
    { text = "(civil society | academia | private sector | stakeholders | technical community | non governmental organizations) "
        .. "...14 (whose | their) [written] " .. input .. " ...3 (circulated | considered | taken into account | drawn on)",
      without = words.lookalikes { "not", "no", "nor", "financial", "voluntary" } },
  },
  forbid = {
    { text = "(group | groups | mechanism) (shall not | will not | would not | may not) (take into account | take account of | consider | use) ...3 " .. input .. " ...4 stakeholders", negated = true },
  },
  message = {
    missing = "nothing lets the input of stakeholders feed the work; "
      .. "“groups shall take into account the input of stakeholders” would",
    partial = "the use of stakeholders' input is not certain; "
      .. "“groups shall take into account the input of stakeholders” would make it so",
    forbid = "this deviates from the reference text: the input of stakeholders is not to be used",
  },
  examples = {
    satisfied = {
      "The groups shall take into account the input of stakeholders on implementation.",
      "Papers of stakeholders shall be circulated to the groups and considered in their work on implementation.",
      "The Programme consults civil society, whose observations shall be circulated to the groups.",
    },
    violated = { "⟦The groups shall not take into account contributions by stakeholders.⟧" },
    partial = { "⟦The groups could consider input from stakeholders on implementation.⟧" },
    missing = { "Stakeholders are invited to make financial contributions to the sponsorship fund." },
  },
}
