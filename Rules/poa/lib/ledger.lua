-- What a whole series tells: which decision created and ended each group, which groups there are, where the
-- records begin.

local decisions = require "lib.decisions"
local kept = require "lib.kept"
local meetings = require "lib.meetings"

local ledger = {}

local function all(kind)
  return kept.by_series(function(series)
    local list = {}
    for _, meeting in ipairs(series.meetings) do
      for _, item in ipairs(meeting[kind]) do list[#list + 1] = item end
    end
    return list
  end)
end

ledger.decisions = all "decisions"
ledger.groups = all "groups"
ledger.recommendations = all "recommendations"
ledger.participants = all "participants"

-- How many States the records of a series know at least: a body has no fewer members.
ledger.states = kept.by_series(function(series)
  local seen, count = {}, 0
  for _, participant in ipairs(ledger.participants(series)) do
    if participant.type == "state" and participant.id and not seen[participant.id] then
      seen[participant.id] = true
      count = count + 1
    end
  end
  return count
end)

-- Decisions by id.
ledger.by_id = kept.by_series(function(series)
  local result = {}
  for _, decision in ipairs(ledger.decisions(series)) do result[decision.id or ""] = decision end
  return result
end)

-- For each group the decision that created or ended it: by its effect, else by the word of the group's own
-- entry.
-- One that ends with a term which the decision that created it fixed ends at the latest where a record first says so.
local function lives(effect, field)
  return kept.by_series(function(series)
    local result = {}
    for _, decision in ipairs(series:select("meetings.decisions", { ["effects.type"] = effect })) do
      for _, own in ipairs(decisions.effects(decision, effect)) do
        if own.target and not result[own.target] then
          result[own.target] = { day = decisions.day(decision) or "", decision = decision }
        end
      end
    end
    for _, group in ipairs(ledger.groups(series)) do
      local decision = group[field] and ledger.by_id(series)[group[field]]
      if decision and not result[group.id] then
        local is_term = field == "ended_by" and group.created_by == group.ended_by
        local day = is_term and group.meeting.start_date or decisions.day(decision)
        result[group.id] = { day = day or "", decision = decision }
      end
    end
    return result
  end)
end

ledger.created = lives("create-group", "created_by")
ledger.ended = lives("end-group", "ended_by")

-- Ids of all groups that a record lists, creates, or that met.
ledger.group_ids = kept.by_series(function(series)
  local ids = {}
  for _, group in ipairs(ledger.groups(series)) do ids[group.id or ""] = true end
  for id in pairs(ledger.created(series)) do ids[id] = true end
  for _, meeting in ipairs(series.meetings) do
    if meeting.kind == "working-group"
      and meeting.organization_id then ids[meeting.organization_id] = true end
  end
  return ids
end)

local function slug(words) return (words:lower():gsub("[^%w]+", "-"):gsub("^%-", ""):gsub("%-$", "")) end

-- Groups by what records call them: by the name of their entry, and by that of their meetings.
local by_name = kept.by_series(function(series)
  local names = {}
  for _, group in ipairs(ledger.groups(series)) do
    if group.name and group.id then names[slug(group.name)] = group.id end
  end
  for _, meeting in ipairs(series.meetings) do
    if meeting.kind == "working-group" and meeting.organization_id and meeting.name then
      -- "Task Force on incidents, call 3", "Circle ransomware - November".
      local name = meeting.name:match "^(.-)[,;:%(]" or meeting.name:match "^(.-) %- " or meeting.name:match "^(.-) – " or meeting.name
      names[slug(name)] = meeting.organization_id
    end
  end
  return names
end)

-- The id of a group that a record may call by its name instead.
function ledger.group(series, id)
  if not id or ledger.group_ids(series)[id] then return id end
  local own = slug(id)
  return by_name(series)[own] or by_name(series)[own:gsub("^the%-", "")] or id
end

function ledger.has_groups(series)
  local count = 0
  for _ in pairs(ledger.group_ids(series)) do count = count + 1 end
  return count > 0
end

-- Whether the records reach back to the first meeting of the body: nothing can have been decided before them.
ledger.begins_at_the_beginning = kept.by_series(function(series)
  for _, meeting in ipairs(series.meetings) do
    if meeting.kind == "conference" or meeting.kind == "organizational" then return true end
    if meeting.kind == "yearly" then
      local session = (meeting.session or ""):lower()
      return session == "1" or session == "i" or session:find "first" ~= nil
    end
  end
  return false
end)

-- Whether the decision that created a group must be among the records: they reach back to the first meeting,
-- or an earlier yearly meeting lists groups and this one is not among them.
function ledger.must_hold_creation(series, id, first)
  if ledger.begins_at_the_beginning(series) then return true end
  for _, meeting in ipairs(meetings.yearly(series)) do
    if meeting.number >= first.number then return false end
    for _, group in ipairs(meeting.groups) do
      if group.id == id then return false end
    end
    if #meeting.groups > 0 then return true end
  end
  return false
end

-- The meeting that first creates groups.
local first_creating = kept.by_series(function(series)
  local creating = { ["effects.type"] = { "create-group", "set-number-of-groups" } }
  local first = series:select("meetings.decisions", creating)[1]
  return first and first.meeting.number or 0
end)

-- Whether groups existed before the records begin, so that no creation among them is the first: one whose creation is not
-- among them, be it named or not, that a record before the first creation lists.
local had_groups = kept.by_series(function(series)
  local created = ledger.created(series)
  for _, group in ipairs(ledger.groups(series)) do
    if group.created_by and not ledger.by_id(series)[group.created_by] then
      return not ledger.begins_at_the_beginning(series)
    end
    if not group.created_by and not created[group.id or ""] and group.meeting.number < first_creating(series) then
      return not ledger.begins_at_the_beginning(series)
    end
  end
  return false
end)

local further = { "another ", "additional ", "further ", "second ", "third ", "fourth ", "one more " }

-- Whether the record itself says that there were groups before: "another group", as an item of the agenda or in the
-- decision. Only where the records begin late is that needed.
local function is_said_to_be_further(decision)
  if ledger.begins_at_the_beginning(decision.meeting.series) then return false end
  local texts = { decision.text or "" }
  for _, item in ipairs(decision.meeting.agenda) do texts[#texts + 1] = item.description or "" end
  for _, words in ipairs(texts) do
    for _, word in ipairs(further) do
      local after = (" " .. words:lower()):match("[ %p]" .. word .. "(%a+ ?%a*)")
      if after and (after:find "group" or after:find "team" or after:find "part" or after:find "circle" or after:find "panel"
        or after:find "cluster" or after:find "committee" or after:find "force") then
        return true
      end
    end
  end
  return false
end

-- Whether a decision is on the first set of groups; later ones create additional groups.
function ledger.is_initial(decision)
  if not decisions.has(decision, "create-group", "set-number-of-groups") then return false end
  local series = decision.meeting.series
  if is_said_to_be_further(decision) then return false end
  return not had_groups(series) and first_creating(series) == decision.meeting.number
end

function ledger.is_additional(decision)
  return decisions.has(decision, "create-group") and not ledger.is_initial(decision)
end

-- Tags of what a group is for, over all records; nil where none is given.
ledger.subjects = kept.by_series(function(series)
  local result = {}
  for _, group in ipairs(ledger.groups(series)) do
    for _, subject in ipairs(group.subjects) do
      result[group.id] = result[group.id] or {}
      result[group.id][subject] = true
    end
  end
  return result
end)

-- The entry of a group in the record before, so that a fault that stands in every record is reported once.
function ledger.entry_before(group)
  local found
  for _, other in ipairs(ledger.groups(group.meeting.series)) do
    if other.meeting.number >= group.meeting.number then break end
    if other.id == group.id then found = other end
  end
  return found
end

-- For each group the number of the first meeting that lists it, and of its own first sitting that does.
local first_entries = kept.by_series(function(series)
  local listed, sat = {}, {}
  for _, group in ipairs(ledger.groups(series)) do
    local id, meeting = group.id or "", group.meeting
    listed[id] = listed[id] or meeting.number
    if meeting.organization_id == id then sat[id] = sat[id] or meeting.number end
  end
  return { listed = listed, sat = sat }
end)

-- Whether an entry proves what no entry before it has proved: the first of its group, or that of its first sitting.
function ledger.is_telling(group)
  local first, id, number = first_entries(group.meeting.series), group.id or "", group.meeting.number
  return first.listed[id] == number or first.sat[id] == number
end

return ledger
