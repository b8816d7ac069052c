local records = require "lib.records"

return rule {
  title = "Recommendations are adopted by the yearly meeting",
  requirement = "recommendations.adopted-by-yearly-meeting",
  scope = "decision",
  message = "{id} adopts a recommendation in a meeting of kind {kind}",
  applies = function(decision) return #records.effects(decision, "adopt-recommendation") > 0 end,
  check = function(decision, report, founding, options)
    if decision.meeting.kind == "yearly" then return decision end
    report(decision, { kind = decision.meeting.kind })
  end,
  examples = {
    satisfied = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
decisions:
  - {id: D-1, text: done, basis: consensus, effects: [{type: adopt-recommendation, target: REC-1}]}
]] },
    violated = { [[
record_version: 1
meeting: {id: wg-law, kind: working-group, organization_id: tg-law, start_date: 2027-11-15, eventAttendanceMode: MixedEventAttendanceMode, location: [{type: Place}, {type: VirtualLocation, access: interactive}]}
decisions:
  - {id: ⟦D-1⟧, text: done, basis: consensus, effects: [{type: adopt-recommendation, target: REC-1}]}
]] },
  },
}
