return rule {
  title = "The yearly meeting is in formal session",
  requirement = "meetings.yearly-formal",
  scope = "meeting",
  message = "{id} is a yearly meeting, but informal",
  applies = function(meeting) return meeting.kind == "yearly" and meeting.formal == false end,
  check = function(meeting, report, founding, options)
    if meeting.formal == false then report(meeting:at "formal") end
  end,
  examples = {
    violated = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: ⟦false⟧, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
]] },
    ["not-applicable"] = { [[
record_version: 1
meeting: {id: wg-law, kind: working-group, organization_id: tg-law, start_date: 2027-11-15, eventAttendanceMode: MixedEventAttendanceMode, location: [{type: Place}, {type: VirtualLocation, access: interactive}]}
]] },
  },
}
