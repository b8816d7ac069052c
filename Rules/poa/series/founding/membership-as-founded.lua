local law = require "lib.founding"
local records = require "lib.records"

return rule {
  title = "Groups are as open as the founding text says",
  against = "founding",
  scope = "group",
  message = {
    default = "{id} is open to {open_to} only",
    refused = "{by} asked to join {group} and was refused",
    capped = "{id} takes at most {max_members} members",
  },
  check = function(group, report, founding, options)
    local place = law.open(founding)
    if not place then return end
    for _, request in ipairs(group.join_requests) do
      if request.outcome == "refused" then report.refused(request, { by = request.by or "a State", group = group.id }):see(place, "groups are open") end
    end
    if group.max_members then report.capped(group:at "max_members"):see(place, "groups are open")
    elseif group.open_to == "selected-states" or group.open_to == "states-on-request" then report(group:at "open_to"):see(place, "groups are open") end
  end,
  examples = {
    founding = "Founding document.\n\n1. The yearly meeting is held once in each calendar year.\n2. All decisions are taken by consensus.\n3. Technical groups are created and ended only by a decision of the yearly meeting.\n",
    satisfied = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
groups: [{id: tg-law, status: live, open_to: all-states}]
]] },
  },
}
