local records = require "lib.records"

return rule {
  title = "Groups meet in the room and online, with the same rights",
  requirement = "groups.hybrid-participation",
  scope = "meeting",
  message = {
    default = "{by} asked for the floor online in vain ({outcome}), while requests in the room were granted",
    offline = "{id} could be attended in the room only",
    watching = "online participants of {id} could only watch",
    partial = "{id} was held online only",
    undetermined = "{id} was held online only, because of {force_majeure}",
    excused = "{id} was held online only, because of {force_majeure}",
  },
  applies = function(meeting) return meeting.kind == "working-group" end,
  check = function(meeting, report, founding, options)
    local mode = meeting.eventAttendanceMode
    if mode == "OfflineEventAttendanceMode" then
      report.offline(meeting)
      return
    elseif mode == "OnlineEventAttendanceMode" then
      if meeting.force_majeure then report.excused(meeting) else report.partial(meeting) end
      return
    elseif mode ~= "MixedEventAttendanceMode" then
      return
    end
    local link = records.link(meeting)
    if link == "none" and #meeting.location > 0 then
      report.offline(meeting)
    elseif link == "view-only" then
      report.watching(meeting)
    else
      local denied = records.denied(meeting)
      for _, request in ipairs(denied) do report(request) end
      if #denied == 0 then return meeting end
    end
  end,
  examples = {
    satisfied = { [[
record_version: 1
meeting: {id: wg-law, kind: working-group, organization_id: tg-law, start_date: 2027-11-15, eventAttendanceMode: MixedEventAttendanceMode, location: [{type: Place}, {type: VirtualLocation, access: interactive}]}
]] },
    violated = { [[
record_version: 1
meeting: {id: ⟦wg⟧, kind: working-group, organization_id: tg-law, start_date: 2027-11-15, eventAttendanceMode: OfflineEventAttendanceMode}
]] },
  },
}
