-- Recommendations over all records: when they were first submitted, who adopted them, whose views they carry.

local decisions = require "lib.decisions"
local ledger = require "lib.ledger"

local recommendations = {}

local function is_adopted_status(status)
  return status == "adopted" or status == "adopted-as-amended" or status == "implemented"
end

-- For each recommendation what all records together say of it: entries, first submission, adopting decision.
local all, orders = {}, {}
function recommendations.all(series)
  if all[series] then return all[series] end
  local known, order = {}, {}
  all[series], orders[series] = known, order
  local function entry(id)
    if not known[id] then
      known[id] = { id = id, entries = {} }
      order[#order + 1] = known[id]
    end
    return known[id]
  end
  for _, item in ipairs(ledger.recommendations(series)) do
    local own = entry(item.id or "")
    own.entries[#own.entries + 1] = item
    own.prepared_by = own.prepared_by or ledger.group(series, item.prepared_by)
    if item.submitted and (not own.submitted or item.submitted < own.submitted) then
      own.submitted = item.submitted
    end
    if is_adopted_status(item.status) then own.adopted = own.adopted or item end
  end
  local adopting = { ["effects.type"] = "adopt-recommendation" }
  for _, decision in ipairs(series:select("meetings.decisions", adopting)) do
    for _, effect in ipairs(decisions.effects(decision, "adopt-recommendation")) do
      if effect.target then
        local own = entry(effect.target)
        own.decision = own.decision or decision
      end
    end
  end
  return known
end

-- The same, in order of their first mention.
function recommendations.list(series)
  recommendations.all(series)
  return orders[series]
end

function recommendations.of(recommendation)
  return recommendations.all(recommendation.meeting.series)[recommendation.id or ""]
end

function recommendations.is_adopted(recommendation)
  local own = recommendations.of(recommendation)
  return own.adopted ~= nil or own.decision ~= nil
end

-- Whether this entry is the one to report a fault at: where it is said to be adopted, else the first.
function recommendations.is_spokesman(recommendation)
  local own = recommendations.of(recommendation)
  local chosen = own.adopted or own.entries[1]
  return chosen.meeting.number == recommendation.meeting.number
end

-- The States behind a list of ids: a statement for a group of States speaks for each of them.
local function states(meeting, ids)
  local represents, set, count = {}, {}, 0
  for _, participant in ipairs(meeting.participants) do
    if #participant.represents > 0 then represents[participant.id or ""] = participant.represents end
  end
  local function add(id)
    if not set[id] then
      set[id] = true
      count = count + 1
    end
  end
  for _, id in ipairs(ids) do
    for _, state in ipairs(represents[id] or {}) do add(state) end
    if not represents[id] then add(id) end
  end
  return set, count
end

-- How many States a recommendation represents, how many spoke, and from how many regional groups (nil where
-- no regional groups are recorded).
function recommendations.breadth(recommendation)
  local meeting, views = recommendation.meeting, recommendation.views
  -- Minutes that name those who spoke and nobody who is represented say nothing on how broad it is.
  if meeting.minutes and #views.represented == 0 then return 0, 0 end
  local set, represented = states(meeting, views.represented)
  local _, expressed = states(meeting, views.expressed_by)
  local seen, regions, is_known = {}, 0, false
  for _, participant in ipairs(meeting.participants) do
    local region = participant.regional_group
    if participant.type == "state" and region and region ~= "none" then
      is_known = true
      if set[participant.id] and not seen[region] then
        seen[region] = true
        regions = regions + 1
      end
    end
  end
  return represented, expressed, is_known and regions or nil
end

return recommendations
