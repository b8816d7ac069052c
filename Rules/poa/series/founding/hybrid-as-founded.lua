local charters = require "lib.charters"
local example = require "lib.example"
local law = require "lib.law.format"
local meetings = require "lib.meetings"
local text = require "lib.law.reading.text"

local function sitting(id, fields)
  return example.meeting(
    "id: " .. id .. ", kind: working-group, organization_id: tg-law, start_date: 2027-11-15, " .. fields)
end

-- How a meeting misses the form that a clause asks for.
local function form(meeting, clause)
  local mode, link = meeting.eventAttendanceMode, meetings.link(meeting)
  if not clause or clause.kind == "hybrid" then
    if mode == "OfflineEventAttendanceMode" then
      return meeting.id .. " could be attended in the room only", "a hybrid form is asked for"
    elseif mode == "OnlineEventAttendanceMode" then
      return meeting.id .. " was held online only", "a hybrid form is asked for"
    elseif mode == "MixedEventAttendanceMode" and link == "none" then
      return meeting.id .. " had no online location", "a hybrid form is asked for"
    end
  elseif clause.kind == "online" then
    return mode == "OfflineEventAttendanceMode" and meeting.id .. " could be attended in the room only" or nil, "it is to meet online"
  elseif mode == "OnlineEventAttendanceMode" then
    return meeting.id .. " was held online only", "it is to meet in the room"
  elseif clause.kind == "room-only" and link ~= "view-only" and (mode == "MixedEventAttendanceMode" or meetings.has_online(meeting)) then
    return meeting.id .. " was held with participants from afar", "it is to meet in the room only"
  end
end

-- Those who asked for the floor, in words.
local function who(requests)
  local list = {}
  for _, request in ipairs(requests) do list[#list + 1] = request.by or "somebody" end
  local last = table.remove(list)
  return #list == 0 and last or table.concat(list, ", ") .. " and " .. last
end

local view_only = "eventAttendanceMode: MixedEventAttendanceMode, location: [{type: VirtualLocation,"
  .. " access: view-only}]"
local denied = [[
floor_requests: [{by: a, mode: in-person, outcome: granted}, ⟦{by: d, mode: online, outcome: denied}⟧]
]]

return rule {
  title = "Meetings have the form, and those online the rights, that the founding text gives them",
  why = "A right to take part from afar is worth what the meeting makes of it.",
  against = "founding",
  scope = "meeting",
  message = text.messages,
  applies = function(meeting, founding) return founding.words > 0 and not meeting.force_majeure end,
  check = function(meeting, report, founding)
    local of_groups = meeting.kind == "working-group"
    -- The form of the body's meetings is none for its chairs and its bureau.
    if not meetings.is_of_all(meeting) then return end
    local format, rights = law.format(founding, of_groups), law.rights(founding, of_groups)
    local is_left = meeting.eventAttendanceMode == "OnlineEventAttendanceMode" and law.may_be_online(founding, of_groups)
    if (of_groups or format) and not is_left then
      text.judge(report, meeting, format, function(clause) return form(meeting, clause) end)
    end
    if meetings.link(meeting) == "view-only" and (of_groups or rights) then
      text.judge(report, meeting, rights or format, function(clause)
        if clause and (clause.kind == "watch" or clause.kind ~= "equal" and clause.kind ~= "hybrid") then return nil end
        return "those online could only watch " .. meeting.id, "those online take part"
      end)
    end
    if not of_groups and not rights then return end
    local silent, heard = rights and rights[1].is_strict, {}
    for _, request in ipairs(silent and meeting.floor_requests or {}) do
      if request.mode == "online" and request.outcome == "granted" then heard[#heard + 1] = request end
    end
    -- What happened to several of one meeting is said once, at the first of them.
    text.judge(report, heard[1], heard[1] and rights or {}, function()
      return who(heard) .. (#heard == 1 and " was" or " were") .. " given the floor online", "those online do not speak"
    end)
    local lost = meetings.denied(meeting)
    if #lost == 0 then return end
    text.judge(report, lost[1], rights, function(clause)
      if clause and clause.kind == "watch" then return nil end
      local outcome = #lost == 1 and " (" .. lost[1].outcome .. ")" or ""
      return ("%s asked for the floor online in vain%s, while requests in the room were granted"):format(who(lost), outcome),
        "those online have the same rights"
    end)
  end,
  examples = {
    founding = example.founding(),
    satisfied = {
      { founding = example.founding { [6] = "Groups sit on site. The Secretariat may provide means of remote attendance." },
        records = sitting("wg", "eventAttendanceMode: OfflineEventAttendanceMode") },
      { founding = charters.questions, records = sitting("wg", view_only) },
      -- A link over which others look on brings nobody into a meeting in the room.
      { founding = example.founding { [6] = "Groups sit in person only." }, records = sitting("wg", view_only) },
      -- What becomes of a meeting whose link breaks silences nobody.
      { founding = example.founding { [6] = "A breakdown of the connection does not affect the validity of a meeting of a technical group, provided"
        .. " that the delegations concerned are given a further opportunity to speak." },
        records = example.sitting("2027-11-15", "floor_requests: [{by: d, mode: online, outcome: granted}]\n") },
      { founding = charters.league, records = sitting("wg", "eventAttendanceMode: OfflineEventAttendanceMode") },
      example.sitting "2027-11-15",
      -- The form of the body's meetings is none for four officers who talk over a link.
      { founding = example.founding { [6] = "All meetings are held both in person and online." },
        records = example.meeting("id: b, kind: intersessional, organization_id: poa, start_date: 2027-09-01, eventAttendanceMode: OnlineEventAttendanceMode",
          "participants: [{id: a, type: officer}, {id: b, type: officer}, {id: c, type: officer}, {id: d, type: secretariat}]\n") },
      { founding = example.founding { [6] = "Technical groups meet in person. A meeting is held online if the chair of the group so decides on"
          .. " account of cost." },
        records = sitting("wg", "eventAttendanceMode: OnlineEventAttendanceMode") },
      -- What is said of groups is not said of the plenary.
      { founding = example.founding { [6] = "Groups meet in hybrid form. A representative connected remotely may ask for the floor and be heard like"
          .. " any other." },
        records = example.meeting("id: ym, kind: yearly, organization_id: poa, start_date: 2027-06-07, " .. view_only) },
      { founding = example.founding { [6] = "Technical groups meet in person at Headquarters." },
        records = sitting("wg", "eventAttendanceMode: OfflineEventAttendanceMode") },
      { founding = example.founding { [6] = "Groups sit in hybrid form; those online may follow by webcast." },
        records = sitting("wg", view_only) },
    },
    violated = {
      { founding = example.founding { [6] = "Technical groups sit at the same time in room and at distance." },
        records = sitting("⟦g-1⟧", "eventAttendanceMode: OfflineEventAttendanceMode") },
      { founding = example.founding { [6] = "At every meeting of a technical group there is a line over which members at a distance can speak." },
        records = sitting("⟦wg-1⟧", "eventAttendanceMode: OfflineEventAttendanceMode") },
      { founding = charters.lists, records = sitting("⟦wg⟧", "eventAttendanceMode: OnlineEventAttendanceMode") },
      { founding = example.founding { [6] = "Participation in a technical group is ensured on site and online alike; the rights of delegates do not"
          .. " depend on where they sit." },
        records = sitting("⟦wg⟧", view_only) },
      { founding = example.founding { [6] = "Technical groups meet exclusively by videoconference." },
        records = sitting("⟦wg⟧", "eventAttendanceMode: OfflineEventAttendanceMode") },
      { founding = charters.lists, records = sitting("⟦wg⟧",
        "eventAttendanceMode: MixedEventAttendanceMode, location: [{type: Place}]") },
      { founding = charters.league, records = sitting("⟦wg⟧", "eventAttendanceMode: OnlineEventAttendanceMode") },
      { founding = example.founding { [6] = "Groups sit in person only." }, records = sitting("⟦wg⟧",
        "eventAttendanceMode: MixedEventAttendanceMode") },
      { founding = example.founding { [6] = "Groups sit in the room. Those who follow online do not take the floor." },
        records = example.sitting("2027-11-15", "floor_requests: [⟦{by: d, mode: online, outcome: granted}⟧]\n") },
      sitting("⟦wg⟧", "eventAttendanceMode: OfflineEventAttendanceMode"),
      sitting("⟦wg⟧", view_only),
      { founding = example.founding { [6] = "A delegate who is connected online to a technical group may make proposals and raise objections"
        .. " on exactly the same terms as a delegate who is in the room." }, records = example.sitting("2027-11-15", denied) },
      { founding = example.founding { [6] = "Technical groups meet in hybrid form. No delegate shall be refused the floor because he or she takes"
        .. " part from a distance." }, records = example.sitting("2027-11-15", denied) },
      example.sitting("2027-11-15", denied),
      { founding = example.founding { [6] = "All meetings are held both in person and online." },
        records = example.meeting("id: ⟦ym⟧, kind: yearly, organization_id: poa, start_date: 2027-06-07,"
          .. " eventAttendanceMode: OfflineEventAttendanceMode") },
      { founding = example.founding { [6] = false },
        records = sitting("⟦wg⟧", "eventAttendanceMode: OfflineEventAttendanceMode") },
    },
  },
}
