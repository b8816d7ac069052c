local words = require "lib.words"

return rule {
  title = "Groups can be attended on site and online",
  requirement = "groups.hybrid-participation",
  why = "An expert who cannot travel takes part from the capital, with a voice and not only with a screen.",
  expect = {
    { text = "(group | groups) ...12 (hybrid format | hybrid form | hybrid mode | hybrid meetings | in person and online | online and in person | on site and online | in person or online | on site or online | offline or online)",
      without = words.lookalikes { "webcast", "not", "no", "view only", "watch", "listen" } },
    { text = "(group | groups | meetings of the groups) [shall | will | would | must] (be | are | meet) [in] hybrid",
      without = { "webcast", "not", "no", "threats", "warfare" } },
    { text = "(experts | states | delegations | representatives) ...8 participate ...6 (in person or online | online or in person | on site or online | offline or online | in person and online | remotely or in person)",
      without = words.lookalikes { "webcast", "not", "no", "endeavo*", "attempt*" } },
  },
  forbid = {
    { text = "(group | groups) ...10 (in person only | only in person | exclusively in person | solely in person | only on site | exclusively on site | solely on site | on site only | online only | only online | exclusively online)",
      without = words.confined { "not", "no" } },
    { text = "(group | groups) ...10 (webcast only | only be watched | watch but not speak | only watch | only follow)",
      without = words.confined { "no" } },
  },
  weaken = {
    { text = "(provision of | providing) ...2 (remote access | online access | remote participation | online participation) ...8 (encouraged | welcomed | recommended)" },
    { text = "(not | nothing) ...2 (excluded | precluded | prevent | prevents | prevented) ...16 (online | remotely | by video)", negated = "either" },
  },
  exclude = require "lib.no-groups",
  message = {
    missing = "nothing lets groups be attended both on site and online; “shall meet in hybrid format” would",
    partial = "taking part both on site and online is not certain; "
      .. "“shall ensure participation in person and online” would make it so",
    forbid = "this deviates from the reference text: groups can be attended in one way only",
  },
  examples = {
    satisfied = {
      "The technical groups shall meet in hybrid format.",
      "Meetings of the technical groups shall be held in person and online.",
      "Meetings of the technical groups shall be hybrid except in cases of force majeure.",
    },
    violated = {
      "⟦The technical groups shall meet in person only.⟧",
      "⟦Meetings of the groups shall be held exclusively online.⟧",
    },
    partial = { "⟦Technical groups should meet in hybrid format.⟧" },
    missing = { "The groups shall study hybrid threats." },
  },
}
