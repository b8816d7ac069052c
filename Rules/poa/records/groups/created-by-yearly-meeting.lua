local records = require "lib.records"

return rule {
  title = "Groups are created by a decision of the yearly meeting",
  requirement = "groups.created-by-yearly-meeting",
  scope = "decision",
  message = {
    default = "{id} creates a group in a meeting of kind {kind}",
    violated = "{id}: the Chair creates a group without the yearly meeting",
  },
  applies = function(decision) return #records.effects(decision, "create-group") > 0 end,
  check = function(decision, report, founding, options)
    if decision.basis == "chair" then
      report.violated(decision)
    elseif decision.meeting.kind == "yearly" then
      return decision
    elseif decision.meeting.kind ~= "conference" then
      report(decision, { kind = decision.meeting.kind })
    end
  end,
  examples = {
    satisfied = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
decisions:
  - {id: D-1, text: done, basis: consensus, effects: [{type: create-group, target: tg-law}]}
]] },
    violated = { [[
record_version: 1
meeting: {id: im, kind: intersessional, organization_id: poa, start_date: 2027-10-20}
decisions:
  - {id: ⟦D-1⟧, text: done, basis: chair, effects: [{type: create-group, target: tg-law}]}
]] },
  },
}
