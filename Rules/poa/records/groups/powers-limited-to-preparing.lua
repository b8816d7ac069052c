local records = require "lib.records"

return rule {
  title = "Groups prepare and do not decide what is reserved to the yearly meeting",
  requirement = "groups.powers-limited-to-preparing",
  scope = "meeting",
  message = "{id} decides what is reserved to the yearly meeting",
  applies = function(meeting) return meeting.kind == "working-group" end,
  check = function(meeting, report, founding, options)
    local over
    for _, decision in ipairs(meeting.decisions) do
      if records.is_reserved(decision) then
        over = true
        report(decision)
      end
    end
    if not over then return meeting end
  end,
  examples = {
    satisfied = { [[
record_version: 1
meeting: {id: wg-law, kind: working-group, organization_id: tg-law, start_date: 2027-11-15, eventAttendanceMode: MixedEventAttendanceMode, location: [{type: Place}, {type: VirtualLocation, access: interactive}]}
]] },
    violated = { [[
record_version: 1
meeting: {id: wg-law, kind: working-group, organization_id: tg-law, start_date: 2027-11-15, eventAttendanceMode: MixedEventAttendanceMode, location: [{type: Place}, {type: VirtualLocation, access: interactive}]}
decisions:
  - {id: ⟦D-1⟧, text: done, basis: consensus, effects: [{type: end-group, target: tg-law}]}
]] },
  },
}
