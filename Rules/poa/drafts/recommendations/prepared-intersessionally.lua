local words = require "lib.words"

return rule {
  title = "Recommendations are prepared between yearly meetings",
  requirement = "recommendations.prepared-intersessionally",
  why = "Governments need to have read a text before the meeting that is to adopt it.",
  expect = {
    { text = words.prepare .. " ...8 (recommendation | recommendations) ...10 " .. words.intersessional, without = words.lookalikes { "<past-group>", "not", "no", "menus", "reprint", "past", "only such" } },
    { text = words.intersessional .. " ...10 " .. words.prepare .. " ...8 (recommendation | recommendations)", without = words.lookalikes { "<past-group>", "not", "no", "menus", "reprint", "past", "only such" } },
    { text = "(recommendation | recommendations) ...8 " .. words.prepare .. " ...8 " .. words.intersessional, without = words.lookalikes { "<past-group>", "not", "no", "menus", "reprint", "past", "only such" } },
  },
  forbid = {
    { text = "(recommendation | recommendations) ...8 (prepared | drafted | drawn up) [only | solely | exclusively] (during | at | in) the (yearly | annual) (meeting | session | plenary | conference)", without = { "not", "no", "between", "adopt*" } },
  },
  exclude = require "lib.no-groups",
  message = {
    missing = "nothing says that recommendations are prepared between yearly meetings; “during the intersessional period” would",
    partial = "preparation between yearly meetings is not certain; “shall be prepared during the intersessional period” would make it so",
    forbid = "this deviates from the reference text: recommendations are first written at the meeting that adopts them",
  },
  examples = {
    satisfied = {
      "The groups shall prepare recommendations during the intersessional period.",
      "Recommendations shall be drafted by the groups between the annual sessions.",
    },
    violated = { "⟦Recommendations shall be drafted only during the annual session.⟧" },
    partial = { "⟦The groups should prepare recommendations during the intersessional period.⟧" },
    missing = { "Between the annual sessions the caterer prepares new menus." },
  },
}
