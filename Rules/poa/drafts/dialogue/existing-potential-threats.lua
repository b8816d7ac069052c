local words = require "lib.words"
local talk = "(discuss | discusses | discussed | discussion | dialogue | exchange | exchanges | consider | considers | considered | examine | examines | address | agenda item | agenda)"

return rule {
  title = "Dialogue covers existing and potential threats",
  requirement = "dialogue.existing-potential-threats",
  why = "Those who agree on what threatens them find it easier to agree on what to do.",
  expect = {
    { text = talk .. " ...8 (threat | threats)",
      halves = { { "existing threats", "(existing | current | present | actual)" }, { "potential threats", "(potential | emerging | future)" } },
      without = words.lookalikes { "not", "no", "nor", "without", "except", "save", "<exclude>", "closed", "threat or use", "use of force", "hybrid", "horizon", "scope" } },
  },
  forbid = {
    { text = "(threat | threats) ...8 (excluded from | struck from | removed from | kept off) ...3 (agenda | debate | discussion | discussions | deliberations)", without = { "not", "no", "never", "neither" } },
  },
  message = {
    missing = "nothing puts threats on the table; “shall discuss existing and potential threats” would",
    partial = "only part of what is to be talked about; “shall discuss existing and potential threats” names it all",
    forbid = "this deviates from the reference text: threats are kept out of the dialogue",
  },
  examples = {
    satisfied = {
      "The yearly meeting shall discuss existing and potential threats.",
      "States shall exchange views on existing and potential cyber threats.",
    },
    violated = { "⟦Existing and potential threats shall be excluded from the agenda.⟧" },
    partial = { "⟦The yearly meeting shall discuss existing threats.⟧" },
    missing = { "The auditors shall identify potential savings on existing contracts." },
  },
}
