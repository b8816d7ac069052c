local records = require "lib.records"

return rule {
  title = "Groups are ended by a decision of the yearly meeting",
  requirement = "groups.ended-by-yearly-meeting",
  scope = "decision",
  message = {
    default = "{id} ends a group in a meeting of kind {kind}",
    violated = "{id} ends a group by {basis}, not by a decision of the yearly meeting in session",
  },
  applies = function(decision) return #records.effects(decision, "end-group") > 0 end,
  check = function(decision, report, founding, options)
    if decision.meeting.kind ~= "yearly" then
      report(decision, { kind = decision.meeting.kind })
    elseif decision.basis == "silence-procedure" or decision.basis == "chair" then
      report.violated(decision)
    else
      return decision
    end
  end,
  examples = {
    satisfied = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
decisions:
  - {id: D-1, text: done, basis: consensus, effects: [{type: end-group, target: tg-law}]}
]] },
    violated = { [[
record_version: 1
meeting: {id: wg-law, kind: working-group, organization_id: tg-law, start_date: 2027-11-15, eventAttendanceMode: MixedEventAttendanceMode, location: [{type: Place}, {type: VirtualLocation, access: interactive}]}
decisions:
  - {id: ⟦D-1⟧, text: done, basis: consensus, effects: [{type: end-group, target: tg-law}]}
]] },
  },
}
