local charters = require "lib.charters"
local example = require "lib.example"
local law = require "lib.law.terms"
local ledger = require "lib.ledger"
local lexicon = require "lib.law.reading.lexicon"
local meetings = require "lib.meetings"
local openness = require "lib.law.openness"
local roles = require "lib.law.reading.roles"
local text = require "lib.law.reading.text"
local time = require "lib.time"

-- What marks a group in words: its id, and of its id and name what no other group has and what names no kind of body: "norms"
-- of "Panel on norms".
local function marks(series, id, founding)
  local own, others = id, ""
  for _, group in ipairs(ledger.groups(series)) do
    if group.id == id then own = own .. " " .. (group.name or "") else others = others .. " " .. (group.name or "") end
  end
  local list, other = { (text.plain(id):gsub("^ ", ""):gsub(" $", "")) }, text.plain(others)
  local kinds = " group expert working technical thematic " .. table.concat(roles.group_nouns(founding), " ") .. " "
  for word in text.plain(own):gmatch "%a+" do
    local mark = " " .. word .. " "
    if #word > 3 and not other:find(mark, 1, true) and not kinds:find(mark, 1, true) then list[#list + 1] = word end
  end
  return list
end

-- Whether a decision after the creation of a group keeps it going: it changes the group and says so, or one of its sentences
-- does for this group or for all, and does not say that it is not kept going.
local function was_prolonged(series, id, day, founding)
  local own = marks(series, id, founding)
  for _, mark in ipairs { "all groups", "the groups", "existing groups", "each group" } do own[#own + 1] = mark end
  local function names_it(words) return text.has({ words = words }, own) ~= nil and not text.has({ words = words }, { "not", "no", "nor", "lapsed" }) end
  for _, decision in ipairs(ledger.decisions(series)) do
    local is_target, is_kept = false, false
    for _, effect in ipairs(decision.effects) do is_target = is_target or effect.target == id and effect.type ~= "create-group" end
    for sentence in ((decision.text or "") .. "."):gmatch "[^%.;]+" do
      local words = text.plain(sentence)
      is_kept = is_kept or lexicon.has(words, "prolong") and (is_target or names_it(words))
        or is_target and text.has({ words = words }, { "another", "further", "continu*", "longer" }) ~= nil
    end
    if is_kept and (decision.date or "") <= day then return true end
  end
  return false
end

-- How a clause on the life of groups is broken by one that lives on a day, in words: so many months after its creation, or
-- after so many meetings of the body of all.
local function outlived(series, clause, life, day, founding, is_listed)
  if not life or was_prolonged(series, life.id, day, founding) then return nil end
  if clause.months then
    local months = time.months(life.day, day)
    if not months or months < clause.months or is_listed and months == clause.months then return nil end
    return ("%d months after %s created it"):format(months, life.decision.id)
  end
  local count, last = 0, nil
  for _, meeting in ipairs(meetings.yearly(series)) do
    if meeting.start_date > life.day and meeting.id ~= life.decision.meeting.id and count < clause.meetings then
      count, last = count + 1, meeting
    end
  end
  if count < clause.meetings or day <= meetings.last_day(last) then return nil end
  return ("after %s had closed, %d meetings after %s created it"):format(last.id, count, life.decision.id)
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
    local series, rule = meeting.series, law.term(founding)
    local function life(id)
      local own = id and ledger.created(series)[id]
      return own and { id = id, day = own.day, decision = own.decision } or nil
    end
    local function told(finding)
      local over = finding and law.over(founding, rule[1])
      if over then finding:see(over, "unless it is prolonged") end
      local idle = finding and law.idle(founding)
      if idle and idle[1].place ~= over then finding:see(idle[1].place, "a group whose term is over sits no more") end
    end
    local id = meeting.organization_id
    if rule and meeting.kind == "working-group" and time.is_day(meeting.start_date) then
      told(text.judge(report, meeting, rule, function(clause)
        local how = outlived(series, clause, life(id), meeting.start_date, founding)
        return how and ("%s met on %s, %s, and no decision on record prolonged it"):format(id, meeting.start_date, how), "it is to last " .. clause.words
      end))
    end
    local live, last = goes_on(meeting), nil
    for _, group in ipairs(meeting.groups) do
      if group.status == "live" then
        live = live + 1
        last = group
      end
      if rule and group.status == "live" and meeting.kind == "yearly" and time.is_day(meeting.start_date) then
        told(text.judge(report, group, rule, function(clause)
          local how = clause.months and outlived(series, clause, life(group.id), meeting.start_date, founding, true)
          return how and ("%s lists %s as live, %s"):format(meeting.id, group.id, how), "it is to last " .. clause.words
        end))
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
      example.series(example.yearly(2027, create .. "groups: [{id: tg-law, name: Technical group on treaties, status: live}]\n"),
        example.yearly(2029, "decisions: [{id: D-2, date: 2029-06-08, text: The term of the group on treaties was renewed for two years.}]\n"),
        example.sitting "2029-11-15"),
      { founding = cap, records = groups("{id: a, status: live}", "{id: b, status: ended}",
        "{id: c, status: live}") },
    },
    violated = {
      { founding = example.founding { [5] = "The plenary establishes technical groups, each for a period of one year. Following the lapse of its mandate a"
        .. " technical group holds no meeting." },
        records = example.series(example.yearly(2027, create), example.marked(example.sitting("2028-11-15"), "wg-2028-11-15")) },
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
      { founding = example.founding {
        [5] = "A technical group remains in being until the close of the second yearly meeting following the one at which it was set up." },
        records = example.series(example.yearly(2027, create), example.yearly(2028, ""), example.yearly(2029,
          ""), example.marked(example.sitting "2029-11-15", "wg-2029-11-15")) },
      { founding = example.founding { [5] = "The plenary keeps technical groups to two or fewer." },
        records = groups("{id: a, status: live}", "{id: b, status: live}", "{id: ⟦c⟧, status: live}") },
      { founding = example.founding { [5] = "A technical group lapses at the end of the second year after the plenary created it." },
        records = example.series(example.yearly(2027, create), example.marked(example.sitting "2029-11-15", "wg-2029-11-15")) },
      { founding = example.founding { [5] = "A technical group expires at the next session of the plenary after the one that created it." },
        records = example.series(example.yearly(2027, create), example.yearly(2028, ""),
          example.marked(example.sitting "2028-11-15", "wg-2028-11-15")) },
      { founding = example.founding { [5] = "The number of technical groups shall not exceed two." },
        records = groups("{id: a, status: live}", "{id: b, status: live}", "{id: ⟦c⟧, status: live}") },
      { founding = cap, records = groups("{id: a, status: live}", "{id: b, status: live}",
        "{id: ⟦c⟧, status: live}") },
    },
  },
}
