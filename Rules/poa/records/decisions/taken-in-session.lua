local decisions = require "lib.decisions"
local example = require "lib.example"

return rule {
  title = "Reserved matters are decided in the yearly meeting, in session",
  requirement = "decisions.taken-in-session",
  why = "The yearly meeting is where every State sits and can answer. What is decided between sessions, or"
    .. " by letter,"
    .. " is decided without some of them.",
  scope = "decision",
  message = {
    default = "{id} {does} in a meeting of kind {kind}; that is for the yearly meeting, in session",
    silence = "{id} {does} by silence; that is for the yearly meeting, in session",
  },
  needs = {
    { ["effects.type"] = { "create-group", "end-group", "adopt-recommendation" } },
    { ["meeting.kind"] = "yearly", basis = true },
  },
  proof = {
    { ["meeting.kind"] = "yearly", basis = { "consensus", "without-a-vote", "vote", "chair" } },
  },
  applies = function(decision)
    local kind = decision.meeting.kind
    return decisions.reserved(decision) ~= nil or kind == "yearly" and decision.basis ~= nil
  end,
  check = function(decision, report)
    local kind, does = decision.meeting.kind, decisions.reserved(decision)
    if decision.basis == "silence-procedure" then
      if does then report.silence(decision:at "basis", { does = does }) end
    elseif kind == "yearly" or kind == "conference" then
      return decision
    else
      report(decision, { does = does, kind = kind or "unknown" })
    end
  end,
  examples = {
    satisfied = {
      example.yearly(2027, [[
decisions: [{id: D-1, text: done, basis: consensus, effects: [{type: create-group, target: tg-law}]}]
]]),
      example.yearly(2027, "decisions: [{id: D-1, text: to meet next in June, basis: consensus}]\n"),
    },
    violated = {
      example.sitting("2027-11-15", [[
decisions: [{id: ⟦D-1⟧, text: done, basis: consensus, effects: [{type: adopt-recommendation, target: REC-1}]}]
]]),
      example.yearly(2027, [[
decisions: [{id: D-1, text: done, basis: ⟦silence-procedure⟧, effects: [{type: end-group, target: tg-law}]}]
]]),
    },
    ["not-applicable"] = {
      example.sitting("2027-11-15", "decisions: [{id: D-1, text: to submit its report, basis: consensus}]\n"),
    },
  },
}
