local decisions = require "lib.decisions"
local example = require "lib.example"
local votes = require "lib.votes"

return rule {
  title = "What is called consensus was not counted",
  requirement = "decisions.consensus-driven",
  why = "Where votes are counted somebody was outvoted, whatever the record calls it.",
  scope = "decision",
  message = {
    default = "{id} is recorded as consensus, but votes on {motion_id} were counted: {yes} to {no}",
    warning = "{id} is recorded as consensus; votes were counted on the amendment {amendment}, {yes} to {no}",
  },
  needs = { basis = "consensus", motion_id = true },
  applies = function(decision) return decision.basis == "consensus" and decision.motion_id ~= nil end,
  check = function(decision, report)
    local motion = decisions.motion(decision)
    local is_amendment = motion and motion.classification == "amendment"
    for _, own in ipairs(decision.meeting.motions) do
      for _, vote in ipairs(own.vote_events) do
        local yes, no = votes.counts(vote)
        local figures = { yes = yes, no = no, amendment = own.id }
        if yes and own.id == decision.motion_id and not is_amendment then
          report(decision:at "basis", figures):see(own, "votes on it were counted")
        elseif yes and own.classification == "amendment"
          and (own.id == decision.motion_id or #decision.meeting.decisions == 1) then
          report.warning(decision:at "basis", figures):see(own, "the amendment")
        end
      end
    end
  end,
  examples = {
    violated = {
      example.yearly(2027, [[
decisions: [{id: D-1, text: adopted, basis: ⟦consensus⟧, motion_id: m-1}]
motions: [{id: m-1, text: adopt, vote_events: [{counts: [{option: 'yes', value: 3}, {option: 'no', value: 1}]}]}]
]]),
    },
    undetermined = {
      -- A vote on an amendment is worth a remark and no more.
      example.yearly(2027, [[
decisions: [{id: D-1, text: adopted, basis: ⟦consensus⟧, motion_id: m-1}]
motions:
  - {id: m-1, text: adopt, classification: substantive}
  - {id: m-2, text: change it, classification: amendment, vote_events: [{counts: [{option: 'no', value: 3}]}]}
]]),
      example.yearly(2027, [[
decisions: [{id: D-1, text: adopted, basis: consensus, motion_id: m-1}]
motions: [{id: m-1, text: adopt}]
]]),
    },
    ["not-applicable"] = { example.yearly(2027, "decisions: [{id: D-1, text: adopted, basis: vote}]\n") },
  },
}
