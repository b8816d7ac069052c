local words = require "lib.words"
local base = "(builds on | build on | building on | builds upon | build upon | building upon | based on | rests on | rest on | founded on | founded upon | draws on | draw on)"

return rule {
  title = "The founding document builds on the consensus decisions of the working group of 2021–2025",
  requirement = "prep.builds-on-oewg-consensus",
  why = "What all States agreed in five years of work need not be negotiated again.",
  expect = {
    { text = base .. " ...20 consensus ...12 (2021 2025 | 2021–2025)", without = words.lookalikes { "not", "no", "nor", "instead", "non consensus", "unagreed", "without" } },
    { text = base .. " ...20 (2021 2025 | 2021–2025) ...12 consensus", without = words.lookalikes { "not", "no", "nor", "instead", "non consensus", "unagreed", "without" } },
  },
  forbid = {
    { text = "(supersede | supersedes | replace | replaces | sets aside | set aside | discards | disregards) ...8 consensus (decisions | outcomes | reports) ...10 (2021 2025 | 2021–2025)", without = { "not", "no", "nor" } },
    { text = "(does not | shall not | do not) (build on | rest on | rely on) ...12 consensus ...12 (2021 2025 | 2021–2025)", negated = true },
  },
  message = {
    missing = "nothing says that the text builds on the consensus decisions of the open-ended working group 2021–2025",
    partial = "building on the consensus decisions of the open-ended working group 2021–2025 is only hinted at",
    forbid = "this deviates from the reference text: the consensus decisions of the open-ended working group 2021–2025 are set aside",
  },
  examples = {
    satisfied = {
      "The Programme builds on the work and the consensus decisions of the open-ended working group 2021–2025.",
      "This document is based on the open-ended working group 2021–2025 and on its decisions taken by consensus.",
    },
    violated = {
      "⟦The Programme supersedes the consensus decisions of the open-ended working group 2021–2025.⟧",
      "⟦The Programme does not build on the consensus decisions of the open-ended working group 2021–2025⟧.",
    },
    missing = { "The architects build on the site that the city reserved by consensus in 2021." },
  },
}
