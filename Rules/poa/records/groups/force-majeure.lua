local example = require "lib.example"

local words = { OfflineEventAttendanceMode = "in the room only", OnlineEventAttendanceMode = "online only" }

local function sitting(id, fields)
  return example.meeting(
    "id: " .. id .. ", kind: working-group, organization_id: tg-law, start_date: 2027-11-15"
      .. (fields or ""))
end

return rule {
  title = "A sitting that force majeure kept from being hybrid is hybrid in part",
  requirement = "groups.hybrid-participation",
  why = "Nobody is to blame for a storm; still, some national experts could not take part.",
  scope = "meeting",
  severity = "info",
  message = {
    partial = "{id} was held {how}; the record gives force majeure as the reason: {force_majeure}",
  },
  needs = { kind = "working-group", force_majeure = true },
  applies = function(meeting)
    return meeting.kind == "working-group" and meeting.force_majeure ~= nil
      and words[meeting.eventAttendanceMode or ""] ~= nil
  end,
  check = function(meeting, report) report.partial(meeting, { how = words[meeting.eventAttendanceMode] }) end,
  examples = {
    partial = {
      sitting("⟦wg-law⟧",
        ", eventAttendanceMode: OnlineEventAttendanceMode, force_majeure: the building was closed"),
      sitting("⟦wg-law⟧",
        ", eventAttendanceMode: OfflineEventAttendanceMode, force_majeure: the network was down"),
    },
    ["not-applicable"] = {
      sitting("wg-law", ", eventAttendanceMode: MixedEventAttendanceMode, force_majeure: postponed by a day"),
      example.sitting "2027-11-15",
    },
  },
}
