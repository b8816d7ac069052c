local records = require "lib.records"

return rule {
  title = "What is called consensus was not counted",
  requirement = "decisions.consensus-driven",
  scope = "decision",
  message = "{id} is called consensus, but votes were counted",
  applies = function(decision) return decision.basis == "consensus" and decision.motion_id ~= nil end,
  check = function(decision, report, founding, options)
    local motion = records.motion(decision)
    for _, vote in ipairs(motion and motion.vote_events or {}) do
      if #vote.counts > 0 then report(decision:at "basis"):see(motion, "votes on it were counted") end
    end
  end,
  examples = {
    violated = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
decisions:
  - {id: D-1, text: adopted, basis: ⟦consensus⟧, motion_id: m-1}
motions: [{id: m-1, text: adopt, vote_events: [{counts: [{option: 'yes', value: 3}, {option: 'no', value: 1}]}]}]
]] },
    ["not-applicable"] = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
decisions:
  - {id: D-1, text: adopted, basis: vote}
]] },
  },
}
