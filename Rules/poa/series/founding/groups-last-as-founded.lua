local charters = require "lib.charters"
local example = require "lib.example"
local law = require "lib.law.terms"
local ledger = require "lib.ledger"
local meetings = require "lib.meetings"
local openness = require "lib.law.openness"
local text = require "lib.law.text"
local time = require "lib.time"

-- Whether a decision after the creation of a group keeps it going.
local function was_prolonged(series, id, day)
  for _, decision in ipairs(ledger.decisions(series)) do
    local words = (decision.text or ""):lower()
    local group = words:find(id:lower(), 1, true) or words:find("group", 1, true)
    local is_target = false
    for _, effect in ipairs(decision.effects) do is_target = is_target or effect.target == id and effect.type ~= "create-group" end
    group = group or is_target
    local extends = words:find("prolong", 1, true) or words:find("extend", 1, true)
      or words:find("renew", 1, true)
      or is_target and (words:find("another", 1, true) or words:find("further", 1, true) or words:find("continu", 1, true) or words:find("longer", 1, true))
    if group and extends and (decision.date or "") <= day then return true end
  end
  return false
end

-- How many groups the meeting says nothing of that were created before and that nothing ended: minutes tell of what is
-- new, other records list what there is.
local function goes_on(meeting)
  if not meeting.minutes then return 0 end
  local listed, count, day = {}, 0, meetings.last_day(meeting)
  for _, group in ipairs(meeting.groups) do listed[group.id] = true end
  local ended = ledger.ended(meeting.series)
  for id, life in pairs(ledger.created(meeting.series)) do
    local is_over = ended[id] ~= nil and ended[id].day <= day
    if not listed[id] and not is_over and life.day < day then count = count + 1 end
  end
  return count
end

local create = "decisions: [{id: D-1, date: 2027-06-11, text: done, effects: [{type: create-group, target:"
  .. " tg-law}]}]\n"
local term = example.founding { [5] = "The plenary establishes technical groups, each for a period of two"
  .. " years." }
local cap = example.founding { [5] = "There are at most two technical groups at any time." }
local function groups(...) return example.yearly(2027, "groups: [" .. table.concat({ ... }, ", ")
  .. "]\n") end

return rule {
  title = "Groups last as long, and are as many, as the founding text says",
  why = "A term and a ceiling protect small delegations; both are easily forgotten.",
  against = "founding",
  scope = "meeting",
  message = text.messages,
  applies = function(_, founding) return founding.words > 0 end,
  check = function(meeting, report, founding)
    local id = meeting.organization_id
    local life = id and meeting.kind == "working-group" and ledger.created(meeting.series)[id]
    local months = life and time.months(life.day, meeting.start_date)
    local rule = months and law.term(founding)
    if rule and not was_prolonged(meeting.series, id, meeting.start_date) then
      text.judge(report, meeting, rule, function(clause)
        if months < clause.months then return nil end
        return ("%s met on %s, %d months after %s created it, and no decision on record prolonged it"):format(
          id, meeting.start_date, months, life.decision.id), "it is to last " .. clause.words
      end)
    end
    local live, last = goes_on(meeting), nil
    for _, group in ipairs(meeting.groups) do
      if group.status == "live" then
        live = live + 1
        last = group
      end
    end
    local lasting = law.term(founding)
    for _, group in ipairs(lasting and meeting.kind == "yearly" and meeting.groups or {}) do
      local own = group.status == "live" and ledger.created(meeting.series)[group.id]
      local age = own and time.months(own.day, meeting.start_date)
      if age and not was_prolonged(meeting.series, group.id, meetings.last_day(meeting)) then
        text.judge(report, group, lasting, function(clause)
          if age <= clause.months then return nil end
          return ("%s lists %s as live, %d months after %s created it"):format(meeting.id, group.id, age, own.decision.id),
            "it is to last " .. clause.words
        end)
      end
    end
    local number = last and openness.number(founding)
    if number then
      text.judge(report, last, number, function(clause)
        if live <= clause.cap then return nil end
        return ("%s lists %d live groups, %s the last of them"):format(meeting.id, live, last.id),
          "there are to be at most " .. clause.cap
      end)
    end
  end,
  examples = {
    founding = term,
    satisfied = {
      { founding = example.founding { [9] = "The chair of a technical group is elected for one year." },
        records = example.series(example.yearly(2027, create), example.sitting("2028-11-15")) },
      example.series(example.yearly(2027, create), example.sitting "2028-11-15"),
      example.series(
        example.yearly(2027, create),
        example.yearly(2029, "decisions: [{id: D-2, date: 2029-06-08, text: to prolong tg-law by a year}]\n"),
        example.sitting "2029-11-15"),
      { founding = cap, records = groups("{id: a, status: live}", "{id: b, status: ended}",
        "{id: c, status: live}") },
    },
    violated = {
      { founding = example.founding { [9] = "No group shall continue for more than a year without a new decision of the plenary." },
        records = example.series(example.yearly(2027, create), example.marked(example.sitting("2028-11-15"), "wg-2028-11-15")) },
      { founding = charters.league,
        records = example.series(example.yearly(2027, create),
          example.yearly(2030, "groups: [{id: ⟦tg-law⟧, status: live}]\n")) },
      { founding = charters.league, records = groups("{id: a, status: live}", "{id: b, status: live}",
        "{id: c, status: live}", "{id: d, status: live}", "{id: e, status: live}", "{id: ⟦f⟧, status: live}") },
      { founding = charters.council, records = groups("{id: a, status: live}", "{id: b, status: live}",
        "{id: ⟦c⟧, status: live}") },
      example.series(example.yearly(2027, create),
        example.marked(example.sitting "2029-11-15", "wg-2029-11-15")),
      { founding = example.founding { [5] = "The plenary keeps technical groups to two or fewer." },
        records = groups("{id: a, status: live}", "{id: b, status: live}", "{id: ⟦c⟧, status: live}") },
      { founding = example.founding { [5] = "A technical group lapses at the end of the second year after the plenary created it." },
        records = example.series(example.yearly(2027, create), example.marked(example.sitting "2029-11-15", "wg-2029-11-15")) },
      { founding = cap, records = groups("{id: a, status: live}", "{id: b, status: live}",
        "{id: ⟦c⟧, status: live}") },
    },
  },
}
