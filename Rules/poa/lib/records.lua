-- What the rules on records share: dates, effects of decisions, the lives of groups, votes.

local records = {}

-- Time --------------------------------------------------------------------------------------------------------------

local function parts(date)
  return tonumber(date:sub(1, 4)), tonumber(date:sub(6, 7)), tonumber(date:sub(9, 10))
end

-- Whole months between two days; nil where one is unknown.
function records.months(from, to)
  if not from or not to then return nil end
  local year, month, day = parts(from)
  local nextYear, nextMonth, nextDay = parts(to)
  local months = (nextYear - year) * 12 + nextMonth - month
  if nextDay < day then months = months - 1 end
  return months
end

function records.year(meeting) return parts(meeting.start_date) end

-- Meetings ----------------------------------------------------------------------------------------------------------

-- The yearly meetings of a series that took place, in order of time.
function records.yearly(series)
  local list = {}
  for _, meeting in ipairs(series.meetings) do
    if meeting.kind == "yearly" and meeting.start_date and meeting.status ~= "cancelled" then list[#list + 1] = meeting end
  end
  return list
end

-- Everything of one kind in all records.
function records.all(series, kind)
  local list = {}
  for _, meeting in ipairs(series.meetings) do
    for _, item in ipairs(meeting[kind]) do list[#list + 1] = item end
  end
  return list
end

-- "interactive", "view-only" or "none": what people online can do.
function records.link(meeting)
  local found = "none"
  for _, place in ipairs(meeting.location) do
    if place.type == "VirtualLocation" then
      if place.access ~= "view-only" then return "interactive" end
      found = "view-only"
    end
  end
  return found
end

-- Requests online that had no floor although requests in the room had it.
function records.denied(meeting)
  local granted, list = false, {}
  for _, request in ipairs(meeting.floor_requests) do
    if request.mode == "in-person" and request.outcome == "granted" then granted = true end
  end
  for _, request in ipairs(meeting.floor_requests) do
    if granted and request.mode == "online" and (request.outcome == "denied" or request.outcome == "not-reached") then
      list[#list + 1] = request
    end
  end
  return list
end

-- Whether an item of the agenda speaks of something.
function records.mentions(meeting, word)
  for _, item in ipairs(meeting.agenda) do
    if item.description:lower():find(word) then return true end
    for _, subject in ipairs(item.subjects) do
      if subject:lower():find(word) then return true end
    end
  end
  return false
end

function records.tagged(meeting, subject)
  for _, item in ipairs(meeting.agenda) do
    for _, own in ipairs(item.subjects) do
      if own == subject then return item end
    end
  end
end

function records.stakeholders(meeting)
  local set = {}
  for _, participant in ipairs(meeting.participants) do
    if participant.type == "stakeholder" then set[participant.id] = true end
  end
  return set
end

-- Number of States that took part.
function records.states(meeting)
  local count = 0
  for _, participant in ipairs(meeting.participants) do
    if participant.type == "state" then count = count + 1 end
  end
  return count
end

-- Number of regional groups among some participants (nil where groups are not recorded), and of States present.
function records.regions(meeting, ids)
  local wanted, seen, count, known = {}, {}, 0, false
  for _, id in ipairs(ids) do wanted[id] = true end
  for _, participant in ipairs(meeting.participants) do
    local region = participant.regional_group
    if region and region ~= "none" and participant.type == "state" then
      known = true
      if wanted[participant.id] and not seen[region] then
        seen[region] = true
        count = count + 1
      end
    end
  end
  return known and count or nil, records.states(meeting)
end

-- Decisions ---------------------------------------------------------------------------------------------------------

function records.effects(decision, kind)
  local list = {}
  for _, effect in ipairs(decision.effects) do
    if effect.type == kind then list[#list + 1] = effect end
  end
  return list
end

-- Whether a decision lies with the yearly meeting: groups begin or end, a recommendation is adopted.
function records.is_reserved(decision)
  return #records.effects(decision, "create-group") + #records.effects(decision, "end-group")
    + #records.effects(decision, "adopt-recommendation") > 0
end

function records.date(decision) return decision.date or decision.meeting.end_date or decision.meeting.start_date end

function records.decisions(series)
  local byID = {}
  for _, decision in ipairs(records.all(series, "decisions")) do byID[decision.id] = decision end
  return byID
end

function records.motion(decision)
  for _, motion in ipairs(decision.meeting.motions) do
    if motion.id == decision.motion_id then return motion end
  end
end

-- The objection that stood when the gavel fell.
function records.maintained(decision)
  for _, objection in ipairs(decision.objections) do
    if objection.status == "maintained" then return objection end
  end
end

-- "all", "some" or nil: whether capacity, and whether resources, were weighed, and whose.
function records.weighs(decision)
  local capacity, resources
  for _, item in ipairs(decision.considerations) do
    local whose = (item.of == nil or item.of == "all-states") and "all" or "some"
    if item.matter == "capacity" and capacity ~= "all" then capacity = whose end
    if item.matter == "resources" and resources ~= "all" then resources = whose end
  end
  return capacity, resources
end

function records.lacking(capacity, resources)
  local list = {}
  if capacity ~= "all" then list[#list + 1] = "the capacity of all States" end
  if resources ~= "all" then list[#list + 1] = "the resources of all States" end
  return table.concat(list, " and ")
end

-- The first meeting that creates groups sets their initial number; later ones create additional groups.
local function first_creating(series)
  for _, meeting in ipairs(series.meetings) do
    for _, decision in ipairs(meeting.decisions) do
      if #records.effects(decision, "create-group") > 0 then return meeting.id end
    end
  end
end

-- Whether groups existed before the records begin, so that no creation among them is the first.
local function had_groups(series)
  local decisions = records.decisions(series)
  for _, group in ipairs(records.all(series, "groups")) do
    if group.created_by and not decisions[group.created_by] then return true end
  end
  return false
end

function records.is_initial(decision)
  if #records.effects(decision, "set-number-of-groups") > 0 then return true end
  if #records.effects(decision, "create-group") == 0 then return false end
  local series = decision.meeting.series
  return not had_groups(series) and first_creating(series) == decision.meeting.id
end

function records.is_additional(decision)
  if #records.effects(decision, "create-group") == 0 then return false end
  local series = decision.meeting.series
  return had_groups(series) or first_creating(series) ~= decision.meeting.id
end

-- Groups ------------------------------------------------------------------------------------------------------------

local function lives(series, effect)
  local result = {}
  for _, decision in ipairs(records.all(series, "decisions")) do
    for _, own in ipairs(records.effects(decision, effect)) do
      if own.target and not result[own.target] then
        result[own.target] = { date = records.date(decision) or "", decision = decision }
      end
    end
  end
  return result
end

-- For each group the decision that created it, and its day.
function records.created(series) return lives(series, "create-group") end

-- For each group the decision that ended it, and its day.
function records.ended(series) return lives(series, "end-group") end

function records.ends(series, id) return lives(series, "end-group")[id] ~= nil end

-- Ids of all groups that a record lists, creates, or that met.
function records.group_ids(series)
  local ids = {}
  for _, group in ipairs(records.all(series, "groups")) do ids[group.id] = true end
  for id in pairs(records.created(series)) do ids[id] = true end
  for _, meeting in ipairs(series.meetings) do
    if meeting.kind == "working-group" and meeting.organization_id then ids[meeting.organization_id] = true end
  end
  return ids
end

function records.subjects(series, id)
  local set, any = {}, false
  for _, group in ipairs(records.all(series, "groups")) do
    if group.id == id then
      for _, subject in ipairs(group.subjects) do
        set[subject] = true
        any = true
      end
    end
  end
  return any and set or nil
end

-- Recommendations ---------------------------------------------------------------------------------------------------

function records.is_adopted(recommendation)
  if recommendation.status == "adopted" or recommendation.status == "adopted-as-amended" then return true end
  for _, decision in ipairs(recommendation.meeting.decisions) do
    for _, effect in ipairs(records.effects(decision, "adopt-recommendation")) do
      if effect.target == recommendation.id then return true end
    end
  end
  return false
end

-- Votes -------------------------------------------------------------------------------------------------------------

function records.counts(vote)
  local yes, no, abstain
  for _, count in ipairs(vote.counts) do
    if count.option == "yes" then yes = count.value
    elseif count.option == "no" then no = count.value
    elseif count.option == "abstain" then abstain = count.value end
  end
  if yes or no then return yes or 0, no or 0, abstain or 0 end
end

-- The majority that words ask for: a share, "simple", "consensus" or nil.
function records.majority(words)
  words = words:lower()
  if words:find("consensus") or words:find("unanim") then return "consensus" end
  if words:find("two%-third") or words:find("two third") or words:find("2/3") then return 2 / 3 end
  if words:find("three%-quarter") or words:find("three quarter") or words:find("three%-fourth") or words:find("3/4") then return 3 / 4 end
  if words:find("three%-fifth") or words:find("three fifth") then return 3 / 5 end
  if words:find("majority") then return "simple" end
end

-- Whether counts reach a majority; nil where it is unknown. `base` is "voting" (abstentions are out), "present" or "all".
function records.reaches(majority, yes, no, abstain, base, members)
  if majority == "consensus" then return no == 0 end
  if majority == nil then return nil end
  local whole = yes + no
  if base == "present" then whole = whole + abstain end
  if base == "all" and members and members > whole then whole = members end
  if majority == "simple" then return yes * 2 > whole end
  return yes >= majority * whole
end

return records
