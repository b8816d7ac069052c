return rule {
  title = "There is regular institutional dialogue",
  requirement = "mechanism.regular-dialogue",
  why = "States can plan for a dialogue only if it recurs on known dates. Say how often the States meet to talk.",
  expect = {
    { text = {
      "regular institutional dialogue",
      "(dialogue | consultations | exchange of views) ...6 among [member] states ...10 <every-year>",
      "(meet* | confer* | come together) ...6 <every-year> ...10 (dialogue | exchange of views | exchange views | discuss)",
    }, without = { "not", "no", "previous", "future", "nor", "budget" } },
  },
  forbid = {
    { text = {
      "(dialogue | <mechanism> ...4 meet*) ...6 (only | solely) ...6 (at the request | upon request | on request | as needed | ad hoc)",
      "(dialogue | meetings) ...6 (held | convened | meet) ...3 (as the need arises | as and when | only when | only if)",
    }, without = { "(group | groups)", "not only", "emergency", "extraordinary" } },
  },
  message = {
    missing = "nothing makes the dialogue regular; \"regular institutional dialogue, held every year\" would do it",
    partial = "regular dialogue is only suggested; \"shall be held every year\" would make sure of it",
    forbid = "dialogue takes place only on demand, which deviates from the reference text: it is to be regular",
  },
  examples = {
    satisfied = {
      "The mechanism shall provide regular institutional dialogue among States.",
      "Consultations among Member States shall take place each year.",
    },
    partial = { "The mechanism could, where feasible, offer regular institutional dialogue among States." },
    violated = { "Dialogue shall be held as the need arises." },
    missing = { "The regular budget covers interpretation for two meetings a day." },
  },
}
