local tally = require "lib.tally"

return rule {
  title = "The result of a vote is what its counts give",
  requirement = "votes.add-up",
  scope = "decision",
  why = "A motion that failed and was minuted as carried binds nobody.",
  message = {
    default = "{id} was carried with {yes} to {no}, which is not {needed}",
    failed = "{id} was lost with {yes} to {no}, although that is {needed}",
    listed = "{id} counts {counted} votes in all, and {listed} are listed by name",
    crowded = "{id} counts {counted} votes in all, and {present} took part",
  },
  applies = function(decision) return decision.motion_id ~= nil end,
  check = function(decision, report)
    local sound
    for _, motion in ipairs(decision.meeting.motions) do
      if motion.id == decision.motion_id then
        local above, below, name = tally.share(motion.requirement or "")
        for _, vote in ipairs(motion.vote_events) do
          local yes, no, abstain = tally.counts(vote)
          if yes then
            local counted, listed, present = yes + no + abstain, #vote.votes, tally.present(decision.meeting)
            local holes = { yes = yes, no = no, needed = name and name .. " of the votes" or "more than half of the votes", counted = counted, listed = listed, present = present }
            local result = vote.result or motion.result
            local reached = tally.reaches(yes, no, above, below)
            if result == "pass" and not reached then
              report(decision, holes):see(vote, "these are the counts")
            elseif result == "fail" and reached then
              report.failed(decision, holes):see(vote, "these are the counts")
            elseif listed > 0 and listed ~= counted then
              report.listed(decision, holes):see(vote, "these are the votes")
            elseif present > 0 and counted > present then
              report.crowded(decision, holes):see(vote, "these are the votes")
            else
              sound = decision
            end
          end
        end
      end
    end
    return sound
  end,
  examples = {
    satisfied = { [[
record_version: 1
meeting: {id: m-1, kind: yearly, organization_id: club, start_date: 2027-06-07}
decisions: [{id: D-1, text: Dues stay as they are., basis: vote, motion_id: mo-1}]
motions: [{id: mo-1, text: dues, requirement: two-thirds of those voting, result: pass, vote_events: [{counts: [{option: 'yes', value: 8}, {option: 'no', value: 4}]}]}]
]] },
    violated = {
      [[
record_version: 1
meeting: {id: m-1, kind: yearly, organization_id: club, start_date: 2027-06-07}
decisions: [{id: ⟦D-1⟧, text: Dues rise., basis: vote, motion_id: mo-1}]
motions: [{id: mo-1, text: dues, requirement: two-thirds of those voting, result: pass, vote_events: [{counts: [{option: 'yes', value: 7}, {option: 'no', value: 4}]}]}]
]],
      [[
record_version: 1
meeting: {id: m-1, kind: yearly, organization_id: club, start_date: 2027-06-07}
participants: [{id: ann, type: person}, {id: bea, type: person}]
decisions: [{id: ⟦D-1⟧, text: Dues rise., basis: vote, motion_id: mo-1}]
motions: [{id: mo-1, text: dues, result: pass, vote_events: [{counts: [{option: 'yes', value: 3}, {option: 'no', value: 0}]}]}]
]],
      [[
record_version: 1
meeting: {id: m-1, kind: yearly, organization_id: club, start_date: 2027-06-07}
decisions: [{id: ⟦D-1⟧, text: Dues stay., basis: vote, motion_id: mo-1}]
motions: [{id: mo-1, text: dues, result: fail, vote_events: [{counts: [{option: 'yes', value: 7}, {option: 'no', value: 4}]}]}]
]],
      [[
record_version: 1
meeting: {id: m-1, kind: yearly, organization_id: club, start_date: 2027-06-07}
decisions: [{id: ⟦D-1⟧, text: Dues rise., basis: vote, motion_id: mo-1}]
motions: [{id: mo-1, text: dues, result: pass, vote_events: [{counts: [{option: 'yes', value: 2}], votes: [{voter_id: ann, option: 'yes'}]}]}]
]],
    },
    ["not-applicable"] = { [[
record_version: 1
meeting: {id: m-1, kind: yearly, organization_id: club, start_date: 2027-06-07}
decisions: [{id: D-1, text: Dues stay as they are., basis: consensus}]
]] },
  },
}
