return rule {
  title = "The record says who took part from where",
  requirement = "record.participation-mode-stated",
  scope = "meeting",
  message = "{id} does not say whether people took part in the room or online",
  check = function(meeting, report, founding, options)
    if meeting.eventAttendanceMode then return meeting:at "eventAttendanceMode" end
    for _, participant in ipairs(meeting.participants) do
      if participant.mode then return meeting end
    end
    report(meeting)
  end,
  examples = {
    satisfied = { [[
record_version: 1
meeting: {id: wg-law, kind: working-group, organization_id: tg-law, start_date: 2027-11-15, eventAttendanceMode: MixedEventAttendanceMode, location: [{type: Place}, {type: VirtualLocation, access: interactive}]}
]] },
    violated = { [[
record_version: 1
meeting: {id: ⟦ym⟧, kind: yearly, start_date: 2027-06-07}
]] },
  },
}
