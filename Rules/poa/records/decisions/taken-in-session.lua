local records = require "lib.records"

return rule {
  title = "Reserved matters are decided in the yearly meeting, in session",
  requirement = "decisions.taken-in-session",
  scope = "decision",
  message = {
    default = "{id} decides a matter of the yearly meeting in a meeting of kind {kind}",
    violated = "{id} decides a matter of the yearly meeting by silence, out of session",
  },
  applies = function(decision) return records.is_reserved(decision) end,
  check = function(decision, report, founding, options)
    if decision.meeting.kind ~= "yearly" and decision.meeting.kind ~= "conference" then
      report(decision, { kind = decision.meeting.kind })
    elseif decision.basis == "silence-procedure" then
      report.violated(decision:at "basis")
    else
      return decision
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
meeting: {id: wg-law, kind: working-group, organization_id: tg-law, start_date: 2027-11-15, eventAttendanceMode: MixedEventAttendanceMode, location: [{type: Place}, {type: VirtualLocation, access: interactive}]}
decisions:
  - {id: ⟦D-1⟧, text: done, basis: consensus, effects: [{type: end-group, target: tg-law}]}
]] },
  },
}
