local words = require "lib.words"
local yearly = "(every year | each year | once a year | annually | once every year | once each year | in each calendar year | each calendar year | every calendar year | yearly)"
local seldom = "(every two years | every second year | every other year | every three years | every four years | every five years | biennially | every third year | on request | as needed | when needed | as required)"

return rule {
  title = "A formal meeting is held every year",
  requirement = "meetings.yearly-formal",
  why = "Groups and recommendations wait for the formal meeting, so it sets the pace of everything else.",
  expect = {
    { text = "(formal | formally) ...8 " .. yearly,
      without = words.lookalikes { "informal*", "<every-n-years>", "secretary", "auditor*", "<group>", "letters", "not", "no" } },
    { text = "(meet | meets | convene | convenes) [formally | in formal session | in plenary] " .. yearly .. " [in formal session | formally]",
      without = words.lookalikes { "informal*", "<group>", "<every-n-years>", "auditor*", "bureau", "not", "no" } },
    { text = "formal (yearly | annual) (meeting | meetings | session | sessions)",
      without = words.lookalikes { "informal*", "not", "no", "auditor*", "letters" } },
  },
  forbid = {
    { text = "(formal | formally | plenary | conference | assembly | states) ...6 (meet | meets | held | convened | convene | hold | holds) ...6 " .. seldom,
      without = words.confined { "<group>", "informal*", "not", "cycle", "annually", "every year", "each year", "once a year", "bureau", "extraordinary", "special", "review" } },
    { text = "(meeting | meetings | session | sessions | <yearly-meeting>) ...8 (held | convened | take place | takes place | meet | meets) ...6 (thereafter | then | from then on) " .. seldom,
      without = words.confined { "<group>", "not", "no" } },
    { text = "(<yearly-meeting> | plenary) (shall | will | would | is to) be (held | convened) " .. seldom,
      without = words.confined { "<group>", "not", "no", "review" } },
    { text = "(meeting | meetings | session | sessions) ...4 at such (intervals | times) as", without = words.confined { "<group>", "not" } },
  },
  message = {
    missing = "no provision holds a formal meeting every year; “shall hold a formal meeting every year” would",
    partial = "a yearly formal meeting is not certain; “shall hold a formal meeting every year” would make it so",
    forbid = "this deviates from the reference text: the formal meeting is not held every year",
  },
  examples = {
    satisfied = {
      "The States shall hold a formal meeting every year.",
      "The Plenary shall meet annually in formal session.",
    },
    violated = {
      "⟦The Conference shall meet every two years.⟧",
      "⟦Formal meetings shall be convened on request.⟧",
    },
    missing = { "The secretariat shall publish a formal report of its accounts." },
  },
}
