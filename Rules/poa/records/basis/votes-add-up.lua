local records = require "lib.records"

return rule {
  title = "The result of a vote is what the counts and the required majority give",
  requirement = "record.basis-stated",
  scope = "decision",
  message = "{id} passed with {yes} to {no}, which is not {requirement}",
  applies = function(decision) return decision.basis == "vote" and decision.motion_id ~= nil end,
  check = function(decision, report, founding, options)
    local motion = records.motion(decision)
    if not motion then return end
    local needed = records.majority(motion.requirement or "")
    for _, vote in ipairs(motion.vote_events) do
      local yes, no, abstain = records.counts(vote)
      if yes then
        local passed = vote.result == "pass" or motion.result == "pass" or decision.text:lower():find("adopted", 1, true)
        local reached = records.reaches(needed, yes, no, abstain)
        if needed == "consensus" and no > 0 then reached = false end
        if passed and reached == false then
          report(decision, { yes = yes, no = no, requirement = motion.requirement }):see(motion:at "requirement", "this majority is required")
        end
      end
    end
  end,
  examples = {
    violated = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
decisions:
  - {id: ⟦D-1⟧, text: adopted, basis: vote, motion_id: m-1}
motions: [{id: m-1, text: adopt, requirement: two-thirds of those voting, result: pass, vote_events: [{counts: [{option: 'yes', value: 3}, {option: 'no', value: 2}]}]}]
]] },
    ["not-applicable"] = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
decisions:
  - {id: D-1, text: adopted, basis: consensus}
]] },
  },
}
