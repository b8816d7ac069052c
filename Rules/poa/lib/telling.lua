-- What a record tells in words: the prose of minutes, and the texts of its decisions, motions, statements and items.

local kept = require "lib.kept"

local telling = {}

local function plain(words) return " " .. words:lower():gsub("[^%w/]+", " "):gsub("^ ", ""):gsub(" $", "") .. " " end
telling.plain = plain

-- Adds the sentences of some words to a list; a full stop ends one where a capital, a mark or nothing follows.
local function split(words, block, list)
  words = words:gsub("%s+", " ")
  local start = 1
  while start <= #words do
    local _, last = words:find("[%.!?;]+[%*_\"')%]]*%s+%f[%u%*%[\"'(→]", start)
    local part = words:sub(start, last or #words)
    if part:find "%w" then
      list[#list + 1] = { raw = part, words = plain(part), block = block, place = #list + 1 }
    end
    if not last then break end
    start = last + 1
  end
end

-- Every sentence that a meeting is told in, in the order of the record, each with its words and the number of its
-- paragraph.
telling.sentences = kept.by_meeting(function(meeting)
  local list, block = {}, 0
  if meeting.prose then
    local paragraph = {}
    local function close()
      block = block + 1
      if #paragraph > 0 then split(table.concat(paragraph, " "), block, list) end
      paragraph = {}
    end
    for line in (meeting.prose .. "\n"):gmatch "(.-)\r?\n" do
      local is_mark = line:find "^%s*[%-%*%+] " or line:find "^%s*%d+[%.%)] " or line:find "^%s*#" or line:find "^%s*|"
      if is_mark or not line:find "%S" then close() end
      paragraph[#paragraph + 1] = line
      if line:find "^%s*#" then close() end
    end
    close()
    list.prose = #list
  end
  for _, kind in ipairs { "statements", "decisions", "motions" } do
    for _, item in ipairs(meeting[kind]) do
      block = block + 1
      if item.text and not (meeting.minutes and meeting.prose and kind ~= "decisions") then
        split(item.text, block, list)
      end
    end
  end
  for _, item in ipairs(meeting.agenda) do
    block = block + 1
    if item.description then split(item.description, block, list) end
  end
  return list
end)

-- Where prose tells of a decision: the place of the sentence that has its id, or else the id of what it changes.
local function place_of(decision, list)
  local ids = { decision.id }
  for _, effect in ipairs(decision.effects) do
    if effect.target and effect.type == "adopt-recommendation" then ids[#ids + 1] = effect.target end
  end
  for index, id in ipairs(ids) do
    local wanted = plain(id)
    local found
    for _, sentence in ipairs(list) do
      if #wanted > 3 and sentence.words:find(wanted, 1, true) then
        -- A decision is told where its number stands first, what it adopts where it is adopted, mostly last.
        if index == 1 then return sentence.place end
        if sentence.words:find " adopt" or sentence.words:find " approv" or sentence.words:find " agreed " then found = sentence.place end
      end
    end
    if found then return found end
  end
  -- "It is Act II", of one that is "Act II of 2033" elsewhere.
  local short = plain(decision.id or ""):match "^( %a+ %w+ )of %d%d%d%d $"
  for _, sentence in ipairs(short and list or {}) do
    if sentence.words:find(short, 1, true) then return sentence.place end
  end
  -- A decision that has no number of its own is told where its words stand.
  local told = decision.meeting.minutes and decision.text and plain(decision.text):sub(1, 60)
  if not told or #told < 20 then return nil end
  for _, sentence in ipairs(list) do
    if sentence.words:find(told, 1, true) and (sentence.place <= (list.prose or 0) or not decision.meeting.prose) then return sentence.place end
  end
end

local told_at = kept.by_decision(function(decision) return place_of(decision, telling.sentences(decision.meeting)) end)

-- The sentences that tell of a decision, from behind the decision before it up to its own; nil where the minutes do not
-- say where they tell of it. With them, the place of the last one.
telling.before = kept.by_decision(function(decision)
  local meeting = decision.meeting
  local place = meeting.prose and told_at(decision)
  if not place then return nil end
  local list, first = telling.sentences(meeting), 1
  for _, other in ipairs(meeting.decisions) do
    local own = other.id ~= decision.id and told_at(other)
    if own and own < place and own >= first then first = own + 1 end
  end
  local result = {}
  for index = first, place do result[#result + 1] = list[index] end
  return result
end)

-- The sentences that belong to a decision most closely: those of its paragraph, and the texts of the record on it.
function telling.about(decision)
  local list = {}
  local before = telling.before(decision)
  local last = before and before[#before]
  for _, sentence in ipairs(before or {}) do
    if sentence.block == last.block then list[#list + 1] = sentence end
  end
  local meeting, block = decision.meeting, -1
  if decision.text then split(decision.text, block, list) end
  for _, statement in ipairs(meeting.prose and {} or meeting.statements) do
    if statement.on == decision.id and statement.text then split(statement.text, block, list) end
  end
  return list
end

local months = { january = 1, february = 2, march = 3, april = 4, may = 5, june = 6, july = 7, august = 8, september = 9,
  october = 10, november = 11, december = 12 }

local function iso(year, month, day)
  local own = months[month] or tonumber(month)
  return year and own and ("%04d-%02d-%02d"):format(tonumber(year), own, tonumber(day))
end

-- The two days of a period in plain words, with the year of the record where none is named: "from 8 to 26 September
-- 2031", "between 4 August and 3 September". nil where there is none.
function telling.period(words, year)
  local first, first_month, last, last_month = words:match " from (%d%d?) (%a+) .-to (%d%d?) (%a+) "
  if not (first and months[first_month] and months[last_month]) then
    first, first_month, last, last_month = words:match " between (%d%d?) (%a+) .-and (%d%d?) (%a+) "
  end
  if not (first and months[first_month] and months[last_month]) then
    first, last, last_month = words:match " from (%d%d?) to (%d%d?) (%a+) "
    if not (first and months[last_month]) then first, last, last_month = words:match " (%d%d?) to (%d%d?) (%a+) " end
    first_month = last_month
  end
  if first and months[first_month] and months[last_month] then
    local own = words:match(" " .. last .. " " .. last_month .. " (%d%d%d%d) ") or year
    local before = words:match(" " .. first .. " " .. first_month .. " (%d%d%d%d) ") or own
    return iso(before, first_month, first), iso(own, last_month, last)
  end
  local y1, m1, d1, y2, m2, d2 = words:match " (%d%d%d%d) (%d%d) (%d%d) .-(%d%d%d%d) (%d%d) (%d%d) "
  if y1 then return iso(y1, m1, d1), iso(y2, m2, d2) end
end

-- The day and the hour that plain words name, the hour in minutes since midnight; either may be nil. `year` is that of the
-- record.
function telling.moment(sentence, year)
  local words, day = sentence.words, nil
  local first, month, own = words:match " (%d%d?) (%a+) (%d%d%d%d) "
  if first and months[month] then
    day = iso(own, month, first)
  else
    for second, name in words:gmatch " (%d%d?) (%a+) " do
      if months[name] and not day then day = iso(year, name, second) end
    end
    if not day then
      local y, m, d = words:match " (%d%d%d%d) (%d%d) (%d%d) "
      day = y and iso(y, m, d)
    end
  end
  local hour, minute = sentence.raw:match "%f[%d](%d%d?)[%.:h](%d%d)%f[%D]"
  if not hour then
    hour = words:match " at (%d%d?) h " or words:match " at (%d%d?) hours " or words:match " at (%d%d?) o clock "
    minute = hour and 0
  end
  local minutes = hour and tonumber(hour) < 25 and tonumber(hour) * 60 + tonumber(minute) or nil
  if minutes and minutes < 720 and (words:find " p m " or words:find " pm " or words:find " in the afternoon ") then
    minutes = minutes + 720
  end
  return day, minutes
end

return telling
