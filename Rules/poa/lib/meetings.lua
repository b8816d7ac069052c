-- Meetings of a series: which are yearly, what people online could do, what was on the agenda.

local time = require "lib.time"

local meetings = {}

function meetings.took_place(meeting)
  return time.is_day(meeting.start_date) and meeting.status ~= "cancelled" and meeting.status ~= "tentative"
end

-- The last day; the first where only that is known.
function meetings.last_day(meeting)
  return time.is_day(meeting.end_date) and meeting.end_date or meeting.start_date
end

-- Whether a meeting is one of an organ: a council, a bureau, a secretariat that goes by a name of its own.
function meetings.is_of_organ(meeting)
  if meeting.kind == "yearly" or meeting.kind == "conference" or meeting.kind == "working-group" then return false end
  local own = meeting.organization_id
  if not own then return false end
  local latest = meetings.yearly(meeting.series)[1]
  -- Where no meeting of the whole body is at hand, what an organ is called must tell.
  if not latest then
    for _, word in ipairs { "council", "board", "bureau", "secretariat", "steering", "presidium", "executive" } do
      if own:lower():find(word, 1, true) and meeting.kind == "intersessional" then return true end
    end
  end
  if not latest or latest.organization_id == own then return false end
  for _, other in ipairs(meetings.yearly(meeting.series)) do
    if other.organization_id and other.organization_id ~= own then return true end
  end
  return false
end

-- Whether a meeting is one of the body of all, and not of its chairs, its bureau or its office: of a kind that only the
-- body holds, or one where somebody else than officers took part.
function meetings.is_of_all(meeting)
  if meeting.kind == "yearly" or meeting.kind == "conference" then return true end
  if meetings.is_of_organ(meeting) then return false end
  if meeting.kind == "working-group" or #meeting.participants == 0 then return meeting.kind == "working-group" end
  if #meeting.participants < 4 then return false end
  for _, participant in ipairs(meeting.participants) do
    if participant.type ~= "officer" and participant.type ~= "secretariat" and participant.role ~= "chair" then return true end
  end
  return false
end

-- The yearly meetings of a series that took place, in order of time.
local yearly = {}
function meetings.yearly(series)
  if yearly[series] then return yearly[series] end
  local list = {}
  for _, meeting in ipairs(series.meetings) do
    if meeting.kind == "yearly" and meetings.took_place(meeting) then list[#list + 1] = meeting end
  end
  yearly[series] = list
  return list
end

local dating = { "date", "dates", "postpone", "postponed", "postponement", "rescheduled", "reschedule", "moved" }
local fixing = { "date", "dates", "postpone", "postponed", "postponement", "opening", "reschedule", "moved", "later" }

-- Whether the records show that the day of a meeting was set otherwise before it: by a decision, an item or a document.
function meetings.is_moved(meeting)
  for _, other in ipairs(meeting.series.meetings) do
    local is_before = other.start_date and other.start_date < meeting.start_date
    local own = is_before and { { list = "decisions", field = "text", words = fixing }, { list = "agenda", field = "description", words = dating } } or {}
    if is_before or other.id == meeting.id then own[#own + 1] = { list = "documents", field = "name", words = dating } end
    for _, where in ipairs(own) do
      if #other:select(where.list, { { [where.field] = { holds = where.words } } }) > 0 then return true end
    end
  end
  return false
end

-- Whether a meeting goes by the name of an extraordinary one, which is called when it is needed.
function meetings.is_special(meeting)
  local name = (meeting.name or ""):lower()
  return name:find("extraordinary", 1, true) ~= nil or name:find("special session", 1, true) ~= nil or name:find("emergency session", 1, true) ~= nil
    or name:find("resumed", 1, true) ~= nil
end

-- Pairs of a yearly meeting and the next one.
function meetings.intervals(series)
  local list = meetings.yearly(series)
  local index = 1
  return function()
    index = index + 1
    if list[index] then return list[index - 1], list[index] end
  end
end

-- The yearly meeting that was sitting on a day.
function meetings.sitting_on(series, day)
  for _, meeting in ipairs(meetings.yearly(series)) do
    if day >= meeting.start_date and day <= meetings.last_day(meeting) then return meeting end
  end
end

-- "interactive", "view-only" or "none": what people online could do; nil where no place is recorded at all.
function meetings.link(meeting)
  if #meeting.location == 0 then return nil end
  local found = "none"
  for _, place in ipairs(meeting.location) do
    if place.type == "VirtualLocation" then
      if place.access ~= "view-only" then return "interactive" end
      found = "view-only"
    end
  end
  return found
end

function meetings.has_online(meeting)
  return #meeting:select("participants", { mode = { "online", "both" } }) > 0
end

local function types(meeting)
  local result = {}
  for _, participant in ipairs(meeting.participants) do result[participant.id or ""] = participant.type end
  return result
end

-- Requests from online that had no floor although requests of the same standing in the room had it. A list of
-- speakers that was closed for the room too, and a lost connection, are no denial.
function meetings.denied(meeting)
  local standing, granted, closed, list = types(meeting), {}, {}, {}
  local function key(request)
    local of = standing[request.by or ""] == "stakeholder" and "stakeholder" or "delegation"
    return of .. "\0" .. (request.agenda or "")
  end
  for _, request in ipairs(meeting.floor_requests) do
    if request.mode == "in-person" then
      if request.outcome == "granted" then granted[key(request)] = true end
      if request.outcome == "not-reached" then closed[key(request)] = true end
    end
  end
  for _, request in ipairs(meeting.floor_requests) do
    local own = key(request)
    local is_lost = request.outcome == "denied" or request.outcome == "not-reached" and not closed[own]
    if request.mode == "online" and granted[own] and is_lost then list[#list + 1] = request end
  end
  return list
end

-- Items of the agenda that one of the words occurs in, by tag or by title.
function meetings.items(meeting, words)
  if #words == 0 then return {} end
  return meeting:select("agenda", { { description = { holds = words } }, { subjects = { holds = words } } })
end

-- The item of the agenda that has this tag.
function meetings.tagged(meeting, tag)
  for _, item in ipairs(meeting.agenda) do
    for _, own in ipairs(item.subjects) do
      if own == tag then return item end
    end
  end
end

-- Number of States that took part.
function meetings.states(meeting)
  return #meeting:select("participants", { type = "state" })
end

return meetings
