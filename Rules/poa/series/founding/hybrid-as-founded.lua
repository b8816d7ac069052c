local law = require "lib.founding"
local records = require "lib.records"

return rule {
  title = "Groups meet in the form that the founding text says",
  against = "founding",
  scope = "meeting",
  message = {
    default = "{id} could be attended in the room only",
    watching = "online participants of {id} could only watch",
    denied = "{by} asked for the floor online in vain ({outcome})",
  },
  applies = function(meeting) return meeting.kind == "working-group" end,
  check = function(meeting, report, founding, options)
    local form, rights = law.hybrid(founding), law.rights(founding)
    local mode, link = meeting.eventAttendanceMode, records.link(meeting)
    if meeting.force_majeure then return end
    if form and (mode == "OfflineEventAttendanceMode" or mode == "MixedEventAttendanceMode" and link == "none" and #meeting.location > 0) then
      report(meeting):see(form, "a hybrid format is asked for")
    elseif (rights or form) and link == "view-only" then
      report.watching(meeting):see(rights or form, "participants online have rights")
    end
    if rights then
      for _, request in ipairs(records.denied(meeting)) do
        report.denied(request):see(rights, "participants online have the same rights")
        break
      end
    end
  end,
  examples = {
    founding = "Founding document.\n\n1. The yearly meeting is held once in each calendar year.\n2. All decisions are taken by consensus.\n3. Technical groups are created and ended only by a decision of the yearly meeting.\n",
    satisfied = { [[
record_version: 1
meeting: {id: wg-law, kind: working-group, organization_id: tg-law, start_date: 2027-11-15, eventAttendanceMode: MixedEventAttendanceMode, location: [{type: Place}, {type: VirtualLocation, access: interactive}]}
]] },
  },
}
