local example = require "lib.example"
local meetings = require "lib.meetings"

local function sitting(id, fields)
  return example.meeting(
    "id: " .. id .. ", kind: working-group, organization_id: tg-law, start_date: 2027-11-15, " .. fields)
end

return rule {
  title = "Groups meet in the room and online, with the same rights",
  requirement = "groups.hybrid-participation",
  why = "An expert who cannot travel takes part only if the link lets her speak. A webcast lets her watch.",
  scope = "meeting",
  message = {
    default = "{by} asked for the floor online in vain ({outcome}), while requests in the room were granted",
    told = "{by} asked for the floor online in vain ({outcome}), while requests in the room were granted",
    offline = "{id} could be attended in the room only; national experts were to be able to join online",
    linkless = "{id} is recorded as mixed, but no online location is: {places} and nothing else",
    watching = "{id} is recorded as mixed, but its online location is view-only: those online could not"
      .. " speak",
  },
  needs = { kind = "working-group" },
  applies = function(meeting)
    return meeting.kind == "working-group" and not meeting.force_majeure
      and meeting.eventAttendanceMode ~= "OnlineEventAttendanceMode"
  end,
  check = function(meeting, report)
    local mode, link = meeting.eventAttendanceMode, meetings.link(meeting)
    if mode == "OfflineEventAttendanceMode" then
      report.offline(meeting)
    elseif mode ~= "MixedEventAttendanceMode" then
      return
    elseif link == "none" then
      report.linkless(meeting, { places = #meeting.location == 1 and "one room" or #meeting.location
        .. " rooms" })
    elseif link == "view-only" then
      report.watching(meeting)
    else
      local denied = meetings.denied(meeting)
      if meeting.minutes and #denied > 1 then
        -- Prose tells of one act; those whom it shut out are named together.
        local names = {}
        for _, request in ipairs(denied) do names[#names + 1] = request.by or "somebody" end
        local by = table.concat(names, ", ", 1, #names - 1) .. " and " .. names[#names]
        local finding = report.told(meeting, { by = by, outcome = denied[1].outcome })
        for _, request in ipairs(denied) do finding:see(request, "asked online") end
      else
        for _, request in ipairs(denied) do report(request, { by = request.by or "Somebody" }) end
      end
      if #denied == 0 then return meeting end
    end
  end,
  examples = {
    satisfied = {
      example.sitting("2027-11-15"),
      -- A list of speakers that was closed for everybody, and a line that broke, deny nobody the floor.
      example.sitting("2027-11-15", [[
floor_requests:
  - {by: state-a, mode: in-person, outcome: granted}
  - {by: state-b, mode: in-person, outcome: not-reached}
  - {by: state-c, mode: online, outcome: not-reached}
  - {by: state-d, mode: online, outcome: technical-failure}
]]),
    },
    violated = {
      example.sitting("2027-11-15", [[
floor_requests:
  - {by: state-a, mode: in-person, outcome: granted}
  - ⟦{by: state-c, mode: online, outcome: denied}⟧
]]),
      sitting("⟦wg-law⟧", "eventAttendanceMode: OfflineEventAttendanceMode"),
      sitting("⟦wg-law⟧", "eventAttendanceMode: MixedEventAttendanceMode, location: [{type: Place}]"),
      sitting("⟦wg-law⟧",
        "eventAttendanceMode: MixedEventAttendanceMode, location: [{type: VirtualLocation, access:"
          .. " view-only}]"),
    },
    ["not-applicable"] = {
      -- The yearly meeting may sit in the room.
      example.yearly(2027),
      sitting("wg-law",
        "eventAttendanceMode: OfflineEventAttendanceMode, force_majeure: the network was down"),
    },
  },
}
