return rule {
  title = "Groups meet between yearly meetings",
  requirement = "meetings.intersessional-groups",
  scope = "meeting",
  message = "it met",
  check = function(meeting, report, founding, options)
    if meeting.kind == "working-group" then return meeting end
  end,
  examples = {
    satisfied = { [[
record_version: 1
meeting: {id: wg-law, kind: working-group, organization_id: tg-law, start_date: 2027-11-15, eventAttendanceMode: MixedEventAttendanceMode, location: [{type: Place}, {type: VirtualLocation, access: interactive}]}
]] },
    undetermined = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
]] },
  },
}
