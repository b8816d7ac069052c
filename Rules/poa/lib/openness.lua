-- What rules on openness ask alike: whether a group takes every State that wishes to join.

local ledger = require "lib.ledger"
local telling = require "lib.telling"

local openness = {}

openness.messages = {
  default = "{id} is open to {open_to} only",
  refused = "{by} asked to join {group} and was refused",
  capped = "{id} takes at most {max_members} members",
}

-- Reports each way in which a group is closed, once, in the record that first says so; gives the group where
-- it is open. `see` is told of every finding.
function openness.check(group, report, see)
  local before = ledger.entry_before(group)
  local is_closed = false
  local function told(finding)
    if see then see(finding) end
  end
  local known = {}
  for _, request in ipairs(before and before.join_requests or {}) do
    if request.outcome == "refused" then known[request.by or ""] = true end
  end
  for _, request in ipairs(group.join_requests) do
    if request.outcome == "refused" then
      is_closed = true
      if not known[request.by or ""] then
        told(report.refused(request, { by = request.by or "A State", group = group.id }))
      end
    end
  end
  if group.max_members then
    is_closed = true
    if not (before
      and before.max_members == group.max_members) then told(report.capped(group:at "max_members")) end
  end
  if group.open_to and group.open_to ~= "all-states" and group.open_to ~= "not-stated" then
    is_closed = true
    if not (before and before.open_to == group.open_to) then
      told(report(group:at "open_to", { open_to = group.open_to:gsub("%-", " ") }))
    end
  end
  if not is_closed and group.open_to == "all-states" then return group end
end

local seats = { " group ", " groups ", " circle ", " panel ", " committee ", " task force ", " team ", " table ", " workshop ", " seats? ", " places? ",
  " working party ", " cluster ", " cell ", " join ", " membership of " }
local turned = { " waiting list ", " waitlist ", " wait list ", " turned away ", " no seat left ", " no seat was left ", " no seat free ", " no place left ",
  " no room for ", " is full ", " was full ", " were full ", " not admitted ", " was refused a ", " refused admission ", " could not be admitted ",
  " letter came too late ", " seats are taken ", " seats were taken ", " no further members ", " request to join was declined ",
  " asked to join and was refused ", " application was turned down ", " wish to join was refused ", " must wait " }
local taken = { " was admitted to the ", " were admitted to the ", " admitted to the group ", " joined the group ", " joined the committee ",
  " took its place ", " took its seat ", " took their seats ", " welcomed as a new member ", " was entered as a member ", " name was added ",
  " became a member of the ", " joined on giving ", " having asked to join ", " joins the group ", " was seated in the ", " all who asked were admitted ",
  " joined by letter ", " no one was turned away ", " nobody was turned away ", " none was turned away " }

-- Whether somebody of the meeting who is no State is named in words: what was refused to it is no seat of a State.
local function names_outsider(meeting, words)
  for _, participant in ipairs(meeting.participants) do
    local name = participant.type == "stakeholder" and participant.name
    if name and words:find(telling.plain(name), 1, true) then return true end
  end
  return false
end

-- Whether a record tells in words that somebody was turned away from a group ("refused") or taken in ("granted"), with the
-- sentence; nil where they tell neither.
function openness.told(meeting)
  if not meeting.prose and #meeting.statements == 0 then return nil end
  if meeting.kind ~= "yearly" and meeting.kind ~= "working-group" then return nil end
  -- Records that tell nothing in words need no lexicon.
  local lexicon = require "lib.law.reading.lexicon"
  local list = telling.sentences(meeting)
  local function has(words, patterns)
    for _, pattern in ipairs(patterns) do
      if words:find(pattern) then return true end
    end
  end
  local granted
  for _, sentence in ipairs(list) do
    local before = list[sentence.place - 1]
    local near = sentence.words .. (before and before.words or "")
    local whole = sentence.words .. (before and before.block == sentence.block and before.words or "")
    local asks = lexicon.has(whole, "ask_in") and lexicon.has(whole, "seat") and lexicon.any(sentence.words, "turned_down", "refuse")
    if has(sentence.words, taken) then
      granted = granted or sentence
    elseif has(sentence.words, turned) and has(near, seats) and not sentence.words:find " nobody " and not sentence.words:find " no longer "
      and not sentence.words:find " observer" and not sentence.words:find " stakeholder" then
      return "refused", sentence
    elseif asks and meeting.kind == "working-group" and not lexicon.any(whole, "no_seat", "stakeholder") and not names_outsider(meeting, whole) then
      return "refused", sentence
    end
  end
  if granted then return "granted", granted end
end

return openness
