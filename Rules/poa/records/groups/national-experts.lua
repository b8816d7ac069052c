return rule {
  title = "National experts take part in groups",
  requirement = "groups.national-experts",
  scope = "meeting",
  message = "no expert",
  applies = function(meeting) return meeting.kind == "working-group" and #meeting.participants > 0 end,
  check = function(meeting, report, founding, options)
    for _, participant in ipairs(meeting.participants) do
      if participant.role == "expert" then return { meeting, participant } end
    end
  end,
  examples = {
    satisfied = { [[
record_version: 1
meeting: {id: wg-law, kind: working-group, organization_id: tg-law, start_date: 2027-11-15, eventAttendanceMode: MixedEventAttendanceMode, location: [{type: Place}, {type: VirtualLocation, access: interactive}]}
participants: [{id: state-b, type: state, role: expert}]
]] },
    ["not-applicable"] = { [[
record_version: 1
meeting: {id: wg-law, kind: working-group, organization_id: tg-law, start_date: 2027-11-15, eventAttendanceMode: MixedEventAttendanceMode, location: [{type: Place}, {type: VirtualLocation, access: interactive}]}
]] },
  },
}
