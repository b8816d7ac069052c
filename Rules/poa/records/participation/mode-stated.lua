local example = require "lib.example"

local people = "participants: [{id: state-a, type: state, mode: online}, {id: state-b, type: state, mode:"
  .. " in-person}]\n"

return rule {
  title = "The record says who took part from where",
  requirement = "record.participation-mode-stated",
  why = "Whether those online had the same rights can be judged only where the record says who was online.",
  scope = "meeting",
  message = "{id} does not say whether people took part in the room or online: neither the meeting nor any"
    .. " of its"
    .. " {people} participants has a mode",
  proof = {
    at = "eventAttendanceMode",
    {
      eventAttendanceMode = {
        "MixedEventAttendanceMode", "OfflineEventAttendanceMode", "OnlineEventAttendanceMode",
      },
    },
  },
  check = function(meeting, report)
    if meeting.eventAttendanceMode then return meeting:at "eventAttendanceMode" end
    for _, participant in ipairs(meeting.participants) do
      if participant.mode then return meeting end
    end
    report(meeting, { people = #meeting.participants })
  end,
  examples = {
    satisfied = {
      example.sitting "2027-11-15",
      example.yearly(2027, people),
    },
    violated = {
      example.meeting "id: ⟦ym⟧, kind: yearly, organization_id: poa, start_date: 2027-06-07",
      example.meeting("id: ⟦ym⟧, kind: yearly, start_date: 2027-06-07, location: [{type: Place, name:"
        .. " Online Street 1}]",
        "participants: [{id: state-a, type: state}]\n"),
    },
  },
}
