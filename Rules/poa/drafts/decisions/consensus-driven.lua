local words = require "lib.words"
local lookalikes = words.lookalikes { "<replace-vote>", "<soft-consensus>", "failing", "except", "save", "unless", "minus", "where", "<past-group>", "reports", "outcomes" }

return rule {
  title = "Decisions are taken by consensus",
  requirement = "decisions.consensus-driven",
  why = "Where a vote can settle a matter, nobody has to convince those who object.",
  expect = {
    { text = "(decision | decisions | resolutions) ...6 (taken | made | adopted | reached | take | arrived at) ...2 (by | on the basis of) consensus",
      without = lookalikes },
    { text = "(take | takes | taking | make | makes | adopt | adopts | reach) [all | its | their | all its | all their | any | every] (decision | decisions) ...3 (by | on the basis of) consensus",
      without = lookalikes },
    { text = "(decide | decides | act | acts) [only | always | solely] by consensus", without = lookalikes },
  },
  forbid = {
    { text = "(decision | decisions | question | questions | matter | matters) ...6 not ...4 (by vote | by a vote | to a vote | to the vote) ...2 unless", negated = "either" },
    { text = "(decision | decisions | decide | decides | decided | resolutions | questions | matters) ...8 by [a | the] [simple | absolute | qualified | two thirds | three quarters | special] (majority | vote)",
      without = words.confined { "not", "no", "never", "without", "procedural", "procedure", "recorded", "by consensus" } },
    { text = "(failing | in the absence of) [that | which | consensus | such consensus] ...12 (vote | majority | two thirds)",
      without = words.confined { "not", "no", "never" } },
    { text = "(shall have | has | will have | would have) [a | the] casting vote", without = words.confined { "no" } },
    { text = "consensus minus (one | two | three)", without = words.confined(words.denials) },
  },
  message = {
    missing = "nothing says how decisions are taken; "
      .. "a sentence such as “the yearly meeting shall take its decisions by consensus” would",
    partial = "consensus is not the rule for every decision; "
      .. "“shall take its decisions by consensus”, without a fallback, would be",
    forbid = "this deviates from the reference text: decisions can be taken without consensus; "
      .. "delete the vote or the fallback",
  },
  examples = {
    satisfied = {
      "The yearly meeting shall take its decisions by consensus.",
      "All decisions of the mechanism shall be taken by consensus.",
    },
    violated = {
      "⟦Decisions of the Assembly shall be taken by a simple majority.⟧",
      "Decisions shall be taken by consensus. ⟦Failing consensus, a proposal is put to the vote.⟧",
    },
    partial = { "⟦Decisions should be taken by consensus.⟧" },
    missing = { "The consensus reports of earlier expert groups shall be kept in the archive." },
  },
}
