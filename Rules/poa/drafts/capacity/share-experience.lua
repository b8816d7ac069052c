local words = require "lib.words"
local goods = "(experience | experiences | best practices | good practices | lessons learned | lessons learnt)"

return rule {
  title = "Experience and best practices are shared through the mechanism",
  requirement = "capacity.share-experience",
  why = "What one State learned the hard way saves the next one the lesson.",
  expect = {
    { action = "(share | shares | exchange | exchanges | pool)", object = goods, without = words.lookalikes { "not", "no", "nor", "stakeholders only", "personal" } },
    { text = "(exchange | sharing) of [national | their | relevant] " .. goods, without = words.lookalikes { "not", "no", "nor", "without", "<exclude>", "close" } },
  },
  forbid = {
    { text = "(sharing | exchange) of [national | their | relevant] " .. goods .. " ...6 (prohibited | excluded | forbidden)", without = { "not", "no" } },
  },
  message = {
    missing = "nothing lets States share experience and best practices; “States shall share experience and best practices” would",
    partial = "that experience is shared is not certain; “shall share experience and best practices” would make it so",
    forbid = "this deviates from the reference text: experience is not to be shared through the mechanism",
  },
  examples = {
    satisfied = {
      "States shall share experience and best practices through the mechanism.",
      "The mechanism shall provide for the exchange of experience and good practices.",
    },
    violated = { "⟦The exchange of good practices shall be excluded from the sessions.⟧" },
    partial = { "⟦States could share best practices through the mechanism.⟧" },
    missing = { "The facilitator shall have ten years of experience." },
  },
}
