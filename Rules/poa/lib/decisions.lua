-- Decisions: what they change, how they were taken, what was weighed before.

local kept = require "lib.kept"
local votes = require "lib.votes"

local decisions = {}

function decisions.effects(decision, kind)
  local list = {}
  for _, effect in ipairs(decision.effects) do
    if effect.type == kind then list[#list + 1] = effect end
  end
  return list
end

function decisions.has(decision, ...)
  for _, effect in ipairs(decision.effects) do
    for _, kind in ipairs { ... } do
      if effect.type == kind then return true end
    end
  end
  return false
end

-- The targets of effects of a kind, for messages: "tg-law and tg-cbm".
function decisions.targets(decision, kind, otherwise)
  local names = {}
  for _, effect in ipairs(decisions.effects(decision, kind)) do
    if effect.target then names[#names + 1] = effect.target end
  end
  if #names == 0 then return otherwise end
  if #names == 1 then return names[1] end
  return table.concat(names, ", ", 1, #names - 1) .. " and " .. names[#names]
end

local verbs = {
  { "create-group", "creates", "a group" },
  { "end-group", "ends", "a group" },
  { "adopt-recommendation", "adopts", "a recommendation" },
}

-- What a decision does that is reserved to the yearly meeting, for messages: "ends tg-law"; nil where
-- nothing.
function decisions.reserved(decision)
  local parts = {}
  for _, verb in ipairs(verbs) do
    if decisions.has(decision, verb[1]) then
      parts[#parts + 1] = verb[2] .. " " .. decisions.targets(decision, verb[1], verb[3])
    end
  end
  if #parts > 0 then return table.concat(parts, " and ") end
end

function decisions.day(decision)
  return decision.date or decision.meeting.end_date or decision.meeting.start_date
end

-- The motion that a decision was taken on.
function decisions.motion(decision)
  if not decision.motion_id then return nil end
  for _, motion in ipairs(decision.meeting.motions) do
    if motion.id == decision.motion_id then return motion end
  end
end

-- Whether votes on it were counted.
function decisions.is_counted(decision)
  local motion = decisions.motion(decision)
  for _, vote in ipairs(motion and motion.vote_events or {}) do
    if votes.counts(vote) then return true end
  end
  return false
end

-- How it was taken: its basis, or "vote" where none is stated but votes were counted.
function decisions.basis(decision)
  return decision.basis or decisions.is_counted(decision) and "vote" or nil
end

local letters = { "ballot", "in writing", "written procedure", "written consultation", "correspondence", "circular", "written vote",
  "by letter", "by e-mail", "by email", "silence" }

-- "written" where all States of a meeting took part in writing only, "sitting" where one did not, "unknown" where none is
-- listed.
local way_of = kept.by_meeting(function(meeting)
  local way = "unknown"
  for _, participant in ipairs(meeting.participants) do
    if participant.type == "state" then
      if participant.mode ~= "written-only" then return "sitting" end
      way = "written"
    end
  end
  return way
end)

-- Whether it was taken outside a meeting, by silence or by votes that were sent in.
function decisions.is_written(decision)
  local meeting = decision.meeting
  if decision.basis == "silence-procedure" then return true end
  if decision.basis == "chair" or meeting.kind == "yearly" or meeting.kind == "working-group" then return false end
  local way = way_of(meeting)
  if way ~= "unknown" then return way == "written" end
  local words = ((meeting.name or "") .. " " .. (decision.text or "")):lower()
  for _, word in ipairs(letters) do
    if words:find(word, 1, true) and not words:find("secret ballot", 1, true) then return true end
  end
  return false
end

function decisions.is_procedural(decision)
  if decision.procedural ~= nil then return decision.procedural end
  local motion = decisions.motion(decision)
  return motion ~= nil and motion.classification == "procedural"
end

-- Those who take part and have no part in decisions, by id: what they hold against a proposal is advice.
local advisers = kept.by_meeting(function(meeting)
  local set = {}
  for _, participant in ipairs(meeting:select("participants", { { type = { "stakeholder", "observer-state", "secretariat" } } })) do
    set[participant.id or ""] = true
  end
  return set
end)

-- Objections that stood when the gavel fell, and those of which the record does not say what became of them.
-- A statement that is recorded as an objection to the decision is one, unless the list of objections knows
-- its author.
function decisions.objections(decision)
  local maintained, open, known = {}, {}, {}
  if #decision.objections == 0 and #decision.meeting.statements == 0 then return maintained, open end
  local function advises(by) return advisers(decision.meeting)[by or ""] end
  for _, objection in ipairs(decision.objections) do
    if objection.by then known[objection.by] = true end
    local is_advice = advises(objection.by)
    if not is_advice and (objection.status == "maintained" or objection.status == nil and decision.meeting.minutes) then
      maintained[#maintained + 1] = objection
    elseif objection.status == nil and not is_advice then
      open[#open + 1] = objection
    end
  end
  for _, statement in ipairs(decision.meeting.statements) do
    if statement.kind == "objection" and statement.on == decision.id and not known[statement.by]
      and not advises(statement.by) then
      maintained[#maintained + 1] = statement
    end
  end
  return maintained, open
end

-- What a decision says was weighed of the capacity and of the resources of all States: the two
-- considerations. A statement of costs for the secretariat, or the needs of some States, weighs neither for
-- all.
function decisions.weighs(decision, takes_some)
  local capacity, resources
  for _, item in ipairs(decision.considerations) do
    local text = (item.text or ""):lower()
    local is_budget = text:find("budget implication", 1, true) ~= nil
    if item.of == "all-states" or takes_some and item.of == "some-states" or item.of == nil and not is_budget then
      if item.matter == "capacity" then capacity = item end
      if item.matter == "resources" then resources = item end
    end
  end
  return capacity, resources
end

-- What was weighed instead, for messages: "; it weighed urgency", or nothing.
function decisions.instead(decision)
  local names = {}
  for _, item in ipairs(decision.considerations) do
    local whose = item.of and item.of ~= "all-states" and " of " .. item.of:gsub("%-", " ") or ""
    names[#names + 1] = (item.matter or "something") .. whose
  end
  if #names == 0 then return "nothing is recorded as weighed" end
  return "only " .. table.concat(names, " and ") .. " is recorded as weighed"
end

return decisions
