local words = require "lib.words"
local act = "(recalling | recalls | reaffirms | reaffirming | pursuant to | acting under | acting pursuant to | by virtue of | in accordance with)"

return rule {
  title = "The mandate of General Assembly resolution 77/37 is recalled",
  requirement = "prep.mandate-recalled",
  why = "A reader should see at once who asked for the text.",
  expect = {
    { text = act .. " [the | its] [general assembly] (resolution | resolutions) 77/37", without = words.lookalikes { "not", "no", "nor", "contributions", "submissions", "submitted", "otherwise" } },
    { text = act .. " [the] mandate ...8 (resolution | resolutions) [numbered] 77/37", without = words.lookalikes { "not", "no", "nor", "contributions", "submissions", "otherwise" } },
  },
  forbid = {
    { text = "(without | absent) [any | a] mandate (of | from) the general assembly", without = { "not" } },
  },
  message = {
    missing = "the mandate of the General Assembly is not recalled; a recital “Recalling resolution 77/37” would do so",
    partial = "the mandate of the General Assembly is only hinted at; a recital “Recalling resolution 77/37” says it",
    forbid = "this deviates from the reference text: the mandate of the General Assembly is denied",
  },
  examples = {
    satisfied = {
      "Recalling resolution 77/37 of the General Assembly, the Programme is established.",
      "Pursuant to General Assembly resolution 77/37, the Programme is established.",
    },
    violated = { "⟦The Programme is established without any mandate of the General Assembly.⟧" },
    missing = { "Recalling its resolution 73/27, by which it created an earlier working group." },
  },
}
