local law = require "lib.founding"
local records = require "lib.records"

return rule {
  title = "A decision is taken the way the founding text says",
  against = "founding",
  scope = "decision",
  message = {
    default = "{id} was decided by vote, but the founding text asks for consensus",
    chair = "{id} was decided by the Chair alone",
    held = "{by} maintained an objection, which the founding text lets stand in the way of consensus",
    short = "{id} passed with {yes} to {no}, less than the founding text asks for",
  },
  check = function(decision, report, founding, options)
    local rule = law.decision(founding)
    if not rule.place then return end
    local held = records.maintained(decision)
    if decision.basis == "chair" and rule.kind ~= "chair" then
      report.chair(decision):see(rule.place, "decisions are taken otherwise")
    elseif rule.kind == "consensus" and decision.basis == "vote" and not decision.procedural and not (rule.fallback) then
      report(decision:at "basis"):see(rule.place, "consensus is asked for here")
    elseif rule.kind == "consensus" and held and (decision.basis == "consensus" or decision.basis == "without-a-vote") then
      report.held(held, { by = held.by or "somebody" }):see(rule.place, "consensus is asked for here")
    elseif rule.kind == "majority" or rule.fallback then
      local motion = records.motion(decision)
      for _, vote in ipairs(motion and motion.vote_events or {}) do
        local yes, no, abstain = records.counts(vote)
        local reached = yes and records.reaches(rule.majority, yes, no, abstain, rule.base, records.states(decision.meeting))
        if reached == false and (vote.result == "pass" or motion.result == "pass" or records.is_reserved(decision)) then
          report.short(decision, { yes = yes, no = no }):see(rule.place, "this majority is asked for")
        end
      end
    end
  end,
  examples = {
    founding = "Founding document.\n\n1. The yearly meeting is held once in each calendar year.\n2. All decisions are taken by consensus.\n3. Technical groups are created and ended only by a decision of the yearly meeting.\n",
    violated = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
decisions:
  - {id: D-1, text: done, basis: ⟦vote⟧}
]] },
    satisfied = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
decisions:
  - {id: D-1, text: done, basis: consensus}
]] },
  },
}
