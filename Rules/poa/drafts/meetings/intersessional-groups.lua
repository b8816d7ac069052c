local words = require "lib.words"
local body = "[technical | working | thematic | expert] [working] (group | groups)"

return rule {
  title = "Between yearly meetings work goes on in technical groups",
  requirement = "meetings.intersessional-groups",
  why = "One meeting a year is too short to prepare anything; groups use the time between.",
  expect = {
    { text = body .. " ...6 (meet | meets | work | works | convene | continue | pursue) ...8 " .. words.intersessional, without = words.lookalikes { "<past-group>", "not", "no", "bureau", "drafting", "excluded" } },
    { text = words.intersessional .. " ...12 (organized | done | continue | carried | work | conducted) ...8 " .. body, without = words.lookalikes { "<past-group>", "not", "no", "bureau", "drafting", "excluded", "without" } },
  },
  forbid = require "lib.no-groups",
  message = {
    missing = "nothing says that technical groups work between yearly meetings",
    partial = "work of technical groups between yearly meetings is only hinted at",
    forbid = "this deviates from the reference text: technical groups are ruled out; it lets work go on in them between yearly meetings",
  },
  examples = {
    satisfied = {
      "Technical working groups may meet between yearly meetings.",
      "In the intersessional period the work shall be organized in technical groups.",
    },
    violated = {
      "⟦The mechanism shall have no technical groups.⟧",
      "⟦There shall be no working groups and the plenary shall do all work.⟧",
    },
    missing = { "A drafting group may help the Rapporteur during the session." },
  },
}
