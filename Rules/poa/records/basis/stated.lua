local decisions = require "lib.decisions"
local example = require "lib.example"

return rule {
  title = "Every decision states how it was taken",
  requirement = "record.basis-stated",
  why = "Whether a decision binds, and whom, depends on how it was taken; years later only the record can"
    .. " tell.",
  scope = "decision",
  severity = "warning",
  message = {
    default = "{id} does not say how it was taken: by consensus, by a vote, without a vote, by silence or"
      .. " by the Chair",
    counted = "{id} does not say how it was taken, although votes on {motion_id} were counted",
  },
  proof = {
    at = "basis",
    { basis = { "consensus", "without-a-vote", "vote", "silence-procedure", "chair" } },
  },
  check = function(decision, report)
    if decision.basis then return decision:at "basis" end
    if decisions.basis(decision) then report.counted(decision) else report(decision) end
  end,
  examples = {
    satisfied = {
      example.yearly(2027, "decisions: [{id: D-1, text: adopted, basis: consensus}]\n"),
      example.yearly(2027, "decisions: [{id: D-1, text: adopted by 60 votes to 2, basis: vote}]\n"),
    },
    violated = {
      example.yearly(2027, "decisions: [{id: ⟦D-1⟧, text: adopted by consensus}]\n"),
      example.yearly(2027, [[
decisions: [{id: ⟦D-1⟧, text: adopted, motion_id: m-1}]
motions: [{id: m-1, text: adopt, vote_events: [{counts: [{option: 'yes', value: 3}]}]}]
]]),
    },
  },
}
