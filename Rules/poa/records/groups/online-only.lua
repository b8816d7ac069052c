local example = require "lib.example"

local function sitting(id, fields)
  return example.meeting(
    "id: " .. id .. ", kind: working-group, organization_id: tg-law, start_date: 2027-11-15,"
      .. " eventAttendanceMode: OnlineEventAttendanceMode" .. (fields or ""))
end

return rule {
  title = "Groups do not meet online only",
  requirement = "groups.hybrid-participation",
  why = "Hybrid means both: a delegation without a good line, or in another time zone, needs the room.",
  scope = "meeting",
  severity = "warning",
  message = "{id} was held online only, and no force majeure is recorded; groups are to meet in the room as"
    .. " well",
  needs = { kind = "working-group", eventAttendanceMode = "OnlineEventAttendanceMode" },
  applies = function(meeting)
    return meeting.kind == "working-group" and meeting.eventAttendanceMode == "OnlineEventAttendanceMode"
      and not meeting.force_majeure
  end,
  check = function(meeting, report) report(meeting) end,
  examples = {
    violated = { sitting "⟦wg-law⟧" },
    ["not-applicable"] = {
      sitting("wg-law", ", force_majeure: the building was closed after a storm"),
      example.sitting "2027-11-15",
    },
  },
}
