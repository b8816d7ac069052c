-- The calendar in words: how often something is done, and in which part of the year.

local span = require "lib.law.reading.span"
local text = require "lib.law.reading.text"
local time = require "lib.time"

local calendar = {}

local months = { january = 1, february = 2, march = 3, april = 4, may = 5, june = 6, july = 7, august = 8, september = 9, october = 10,
  november = 11, december = 12 }
-- Spring and autumn are those of the north; the months beside them are left open.
local seasons = { spring = { 2, 6 }, summer = { 5, 9 }, autumn = { 8, 12 }, fall = { 8, 12 }, winter = { 1, 12 } }
local weekdays = { saturday = 0, sunday = 1, monday = 2, tuesday = 3, wednesday = 4, thursday = 5, friday = 6 }
local nths = { first = 1, second = 2, third = 3, fourth = 4, fifth = 5, last = 5, final = 5 }
local days_of = { 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 }

local adverbs = { annual = 12, annually = 12, yearly = 12, biennial = 24, biennially = 24, biennium = 24, triennial = 36, triennially = 36, triennium = 36,
  quadrennial = 48, quadrennially = 48, quinquennial = 60, quarterly = 3, monthly = 1, weekly = 0.25, bimonthly = 2, biannual = 6, biannually = 6,
  semiannual = 6, semiannually = 6 }
local every = { other = 2, second = 2, third = 3, fourth = 4, fifth = 5, sixth = 6 }

-- "Once" and "twice" as numbers, "half yearly" in one word, so that fewer forms are left.
local function plain(words)
  return (words:gsub(" once ", " 1 times "):gsub(" twice ", " 2 times "):gsub(" thrice ", " 3 times "):gsub(" semi annual", " semiannual")
    :gsub(" half yearly ", " biannual "):gsub(" two yearly ", " biennial "):gsub(" calendar year", " year"):gsub(" civil year", " year")
    :gsub(" formal ", " "):gsub(" ordinary ", " "):gsub(" regular ", " "):gsub(" substantive ", " "):gsub(" plenary (%a*ings?) ",
      " %1 "):gsub(" plenary (sessions?) ", " %1 "))
end

local yearly = { " a year ", " per year ", " each year ", " every year ", " each of the year", " in the year ", " of the year ", " any year ",
  " no year ", " year by year " }

local gatherings = { "times?", "meetings?", "sessions?", "sittings?" }

-- The most, the least and the fixed number of times in words: 3, 1 of "at least once and at most three times"; and
-- whether it is in a year or between two sessions: "year", "sessions".
function calendar.limits(words)
  -- "No more than three a year", "twice in the interval between two sessions".
  local own = plain(words):gsub(" (%w+) a year ", function(word) return span.number(word) and " " .. word .. " times a year " or nil end)
  own = own:gsub(" (%w+) per (%a+)", function(word, unit)
    local is_time = unit == "year" or unit == "intersessional" or unit == "session"
    return is_time and span.number(word) and " " .. word .. " times per " .. unit or nil
  end)
  own = own:gsub(" between (%w+) (%w+)", function(word, after) return span.number(word) and after ~= "and" and after ~= "or" and " between " .. after
    or nil end)
  local per = text.matches({ words = own }, yearly) and "year" or text.matches({ words = own }, { " between ", " intersessional ",
    " in the interval ", " from one " }) and "sessions"
  for _, unit in ipairs(gatherings) do
    local most, least, exact = span.limits(own, unit)
    if most or least or exact then return most, least, exact, per end
  end
end

-- How often, in months, by words, with those of them that say so: 24 of "every second year".
function calendar.interval(words)
  local own = { words = plain(words) }
  for _, unit in ipairs { { "years?", 12 }, { "months?", 1 }, { "springs?", 12 }, { "autumns?", 12 }, { "summers?", 12 }, { "winters?", 12 } } do
    for _, lead in ipairs { " every (%w+) ", " each (%w+) ", " in every (%w+) ", " 1 times in (%w+) ", " intervals? of (%w+) " } do
      local word = own.words:match(lead .. unit[1] .. " ")
      local count = word and (every[word] or span.number(word))
      if count then return count * unit[2], "every " .. word .. " " .. unit[1]:gsub("s%?", "") end
    end
  end
  if text.matches(own, { " alternate years ", " even numbered year", " odd numbered year", " even year", " odd year",
    " even number ", " odd number " }) then return 24, "every second year" end
  if text.matches(own, { " each half year ", " every half year " }) then return 6, "every half year" end
  if text.matches(own, yearly) then
    local most, least, exact, per = calendar.limits(words)
    local number = per == "year" and (least or exact or most)
    if number and number <= 12 then return 12 // number, number == 1 and "once a year" or number .. " times a year" end
    if text.matches(own, { " a year ", " the year " }) and not text.matches(own, { " each ", " every ", " per ", " no year " }) then return nil end
    return 12, "every year"
  end
  for _, names in ipairs { months, seasons } do
    for name in pairs(names) do
      if own.words:find(" every " .. name .. " ", 1, true) or own.words:find(" each " .. name .. " ", 1, true) then return 12, "every year" end
    end
  end
  for word in own.words:gmatch "%S+" do
    if adverbs[word] then return adverbs[word], word end
  end
end

-- The words of a sentence with the month of May told from the verb, by its capital letter.
local function dated(entry)
  local flags, count = {}, 0
  for at, word in entry.node.text:gmatch "()%f[%a]([Mm]ay)%f[%A]" do flags[#flags + 1] = word == "May" and at > 1 end
  local _, all = entry.words:gsub("%f[%a]may%f[%A]", "")
  return (entry.words:gsub("%f[%a]may%f[%A]", function()
    count = count + 1
    -- A sentence that is one with its heading has other words in front.
    return flags[#flags - all + count] and "~may" or nil
  end))
end

-- The points of the calendar in words, in order: each from a day to a day, as functions of the year.
local function points(words)
  local list = {}
  for word in words:gmatch "%S+" do list[#list + 1] = word end
  local found = {}
  local function add(index, from, to) found[#found + 1] = { index = index, from = from, to = to } end
  for index, word in ipairs(list) do
    local month = word == "~may" and 5 or word ~= "may" and months[word]
    local is_date = tonumber(list[index + 1] or "") and #list[index + 1] == 4
    if month and not is_date then
      local one, two = list[index - 1] or "", list[index - 2] or ""
      if one == "of" or one == "in" then one, two = two, list[index - 3] or "" end
      if two == "day" or one == "day" then one, two = (one == "day" and two or one), "" end
      local day = tonumber(one:match "^(%d+)[snrt]?[tdh]?$") or one ~= "second" and one ~= "half" and list[index - 1] == "of" and span.number(one)
      if not day and tonumber(list[index + 1] or "") and #list[index + 1] <= 2 then day = tonumber(list[index + 1]) end
      local nth = nths[two]
      if weekdays[one] and nth then
        add(index, { month = month, nth = nth, weekday = weekdays[one] })
      elseif one == "half" and (two == "first" or two == "second" or two == "latter") then
        add(index, { month = month, day = two == "first" and 1 or 15 }, { month = month, day = two == "first" and 16 or days_of[month] })
      elseif one == "mid" or one == "middle" then
        add(index, { month = month, day = 10 }, { month = month, day = 20 })
      elseif one == "end" or one == "late" then
        add(index, { month = month, day = 20 }, { month = month, day = days_of[month] })
      elseif one == "week" and nth then
        add(index, { month = month, day = nth == 5 and days_of[month] - 7 or nth * 7 - 9 }, { month = month, day = math.min(nth * 7 + 2, days_of[month]) })
      elseif day and day <= 31 then
        add(index, { month = month, day = day })
      else
        add(index, { month = month, day = 1 }, { month = month, day = days_of[month] })
      end
    end
  end
  return found, list
end

-- A point of the calendar in a year, as MM-DD.
local function resolve(point, year)
  if not point.weekday then return ("%02d-%02d"):format(point.month, point.day) end
  -- 2000-01-01 was a Saturday.
  local first = time.days("2000-01-01", ("%04d-%02d-01"):format(year, point.month)) % 7
  local day = 1 + (point.weekday - first) % 7 + (math.min(point.nth, 4) - 1) * 7
  if point.nth == 5 and day + 7 <= days_of[point.month] then day = day + 7 end
  return ("%02d-%02d"):format(point.month, day)
end

local function whole(from, to) return { { from = { month = from, day = 1 }, to = { month = to, day = days_of[to] } } } end

-- Halves, quarters and seasons of the year.
local function part(words)
  for _, half in ipairs { { "first", 1, 6 }, { "second", 7, 12 }, { "latter", 7, 12 } } do
    local forms = { " " .. half[1] .. " half of [%a ]-year", " " .. half[1] .. " half year ", " " .. half[1] .. " six months of " }
    if text.matches({ words = words }, forms) then return whole(half[2], half[3]) end
  end
  local found = {}
  local function quarter(name)
    local number = (name == "last" or name == "final") and 4 or nths[name] or tonumber(name)
    if number and number <= 4 then found[#found + 1] = whole(number * 3 - 2, number * 3)[1] end
  end
  for before, name in words:gmatch " (%w+ ?%w*) (%w+) quarter " do
    quarter(name)
    quarter(before:match "^(%a+) or$" or "")
  end
  for number in words:gmatch " q([1-4]) " do quarter(number) end
  for name, own in pairs(seasons) do
    for before in words:gmatch(" (%a+) " .. name .. " ") do
      local is_time = before ~= "southern" and (name ~= "fall" or before == "in" or before == "the" or before == "each" or before == "every")
      if is_time then found[#found + 1] = whole(own[1], own[2])[1] end
    end
  end
  return #found > 0 and found or nil
end

local upper = { " not later than ", " no later than ", " before ", " by ", " until ", " on or before ", " at the latest " }
local lower = { " not earlier than ", " no earlier than ", " no sooner than ", " not before ", " after ", " on or after ", " from " }
-- What may stand between such a mark and the month: "not later than the last Friday of May".
local leading = {}
for word in ("the of on end beginning day month mid middle week half and start late early close"):gmatch "%S+" do leading[word] = true end
local function last_of(words, marks)
  local found
  for _, mark in ipairs(marks) do
    local _, last = words:find("^.*" .. mark)
    local is_near = last ~= nil
    for word in (is_near and words:sub(last) or ""):gmatch "%S+" do
      is_near = is_near and (leading[word] or nths[word] or weekdays[word] or span.number(word) or word:find "^%d") and true or false
    end
    if is_near and (not found or last > found) then found = last end
  end
  return found
end

-- The part of the year that a sentence sets: a list of windows from a day to a day; nil where it names none. A day with a
-- year behind it is a date and none.
function calendar.window(entry)
  local words = dated(entry)
  local found, list = points(words)
  if #found == 0 then return part(words) end
  local windows, index = {}, 1
  while found[index] do
    local own, after = found[index], found[index + 1]
    local before = " " .. table.concat(list, " ", math.max(1, own.index - 8), own.index - 1) .. " "
    local between = after and " " .. table.concat(list, " ", own.index + 1, after.index - 1) .. " " or ""
    local high, low = last_of(before, upper), last_of(before, lower)
    local is_range = after and (before:find " between " and between:find "^ and " or before:find " from " and text.matches({ words = between }, {
      "^ to ", "^ until ", "^ through " })
      or between:find "^ to %w* ?$" or low and last_of(between, upper))
    -- "Between 10 and 25 October": the first day has its month behind the second.
    local first = before:match " between (%w+) and [%w ]-$" or before:match " between the (%w+) and [%w ]-$" or before:match " from (%w+) to [%w ]-$"
      or before:match " from the (%w+) to [%w ]-$"
    local day = first and own.from.day and (tonumber(first) or span.number(first) or nths[first])
    if day and not is_range then
      windows[#windows + 1] = { from = { month = own.from.month, day = day }, to = own.to or own.from }
    elseif is_range then
      windows[#windows + 1] = { from = own.from, to = after.to or after.from }
      index = index + 1
    elseif high and (not low or high > low) then
      windows[#windows + 1] = { from = { month = 1, day = 1 }, to = own.to or own.from }
    elseif low then
      windows[#windows + 1] = { from = own.from, to = { month = 12, day = 31 } }
    else
      windows[#windows + 1] = { from = own.from, to = own.to or own.from }
    end
    index = index + 1
  end
  return windows
end

-- Whether a day, as YYYY-MM-DD, falls into one of the windows.
function calendar.falls(windows, day)
  local year, own = time.year(day), day:sub(6)
  for _, window in ipairs(windows) do
    local from, to = resolve(window.from, year), resolve(window.to, year)
    if from <= to and own >= from and own <= to or from > to and (own >= from or own <= to) then return true end
  end
  return false
end

-- The first day in words, as YYYY-MM-DD.
function calendar.day(words)
  for _, form in ipairs { { " (%d%d?) (%a+) (%d%d%d%d) ", 1, 2 }, { " (%a+) (%d%d?) (%d%d%d%d) ", 2, 1 } } do
    for one, two, year in words:gmatch(form[1]) do
      local both = { one, two }
      local day, month = both[form[2]], months[both[form[3]]]
      if month then return ("%s-%02d-%02d"):format(year, month, tonumber(day)) end
    end
  end
  local year, month, day = words:match " (%d%d%d%d) (%d%d) (%d%d) "
  return year and year .. "-" .. month .. "-" .. day
end

return calendar
