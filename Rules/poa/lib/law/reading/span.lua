-- Numbers and spans of time in the words of a sentence.

local span = {}

local units = {
  one = 1, two = 2, three = 3, four = 4, five = 5, six = 6, seven = 7, eight = 8, nine = 9, ten = 10,
  eleven = 11, twelve = 12, thirteen = 13, fourteen = 14, fifteen = 15, sixteen = 16, seventeen = 17,
  eighteen = 18, nineteen = 19, twenty = 20, thirty = 30, forty = 40, fifty = 50, sixty = 60, seventy = 70,
  eighty = 80, ninety = 90, dozen = 12,
  -- "No later than the seventieth day before".
  seventh = 7, tenth = 10, fourteenth = 14, fifteenth = 15, twentieth = 20, thirtieth = 30, fortieth = 40, fiftieth = 50,
  sixtieth = 60, seventieth = 70, eightieth = 80, ninetieth = 90, hundredth = 100,
}

local ordinal_of = { first = 1, second = 2, third = 3, fourth = 4, fifth = 5, sixth = 6, seventh = 7, eighth = 8, ninth = 9 }

-- The number that a word stands for, or two such as "twenty five", or "one hundred" and "hundred twenty".
function span.number(word, before)
  local value = tonumber(word) or units[word]
  if word == "hundred" then return (before and units[before] or 1) * 100 end
  -- "The forty-fifth day before": behind tens only, as "the fifth day" is mostly a day of the session.
  if ordinal_of[word] and before and units[before] and units[before] >= 20 and units[before] < 100 then return units[before] + ordinal_of[word] end
  if value and before == "hundred" then return 100 + value end
  if value and before and units[before] and units[before] >= 20 and value < 10 then
    return units[before] + value
  end
  return value
end

local skipped = { calendar = true, full = true, clear = true, whole = true, working = true, business = true,
  consecutive = true, further = true, more = true, such = true, active = true, live = true }

-- The number before a noun, with one adjective between them at most: number_before(" not more than twenty five
-- members ", "members") is 25, and so is that of "25 (twenty-five) members". With it, the adjective.
function span.number_before(words, noun)
  local start = 1
  while true do
    local first, last = words:find(" " .. noun .. " ", start)
    if not first then return nil end
    local before, word = words:sub(1, first):match "(%S+) (%S+) $"
    word = word or words:sub(1, first):match "(%S+) $"
    local adjective
    if word and skipped[word] then
      adjective = word
      local more, one = words:sub(1, first):match "(%S+) (%S+) %S+ $"
      before, word = more, one or before
    end
    local value = word and span.number(word, before)
    if value then return value, adjective end
    if word == "a" or word == "an" then return 1, adjective end
    start = last
  end
end

-- A span of time in a sentence as days, with its words: "thirty days", "four weeks", "two months". Five working
-- days are a week; a month is taken as thirty days, so that nobody is late by the calendar alone.
function span.days(words)
  for _, unit in ipairs { { "days", 1 }, { "day", 1 }, { "weeks?", 7 }, { "fortnight", 14 }, { "months?", 30 } } do
    local count, adjective = span.number_before(words, unit[1])
    if count and unit[1] ~= "day" or count and count > 1 then
      local is_working = adjective == "working" or adjective == "business"
      local name = unit[1]:gsub("%?", "")
      return is_working and count * 7 // 5 or count * unit[2],
        count .. " " .. (is_working and adjective .. " " or "") .. name
    end
  end
end

local ordinals = { first = 1, second = 2, third = 3, fourth = 4, fifth = 5, sixth = 6 }

-- A span of time as months, with its words: "two years", "eighteen months".
function span.months(words)
  if words:find " a year and a half " or words:find " one year and a half " or words:find " one and a half years " then return 18, "18 months" end
  if words:find " two years and a half " or words:find " two and a half years " then return 30, "30 months" end
  local years = span.number_before(words, "years?")
  if years then return years * 12, years .. (years == 1 and " year" or " years") end
  local ordinal, unit = words:match " end of the (%a+) (year) "
  if not ordinal then ordinal, unit = words:match " (%a+) (anniversary) " end
  if unit and ordinals[ordinal] then return ordinals[ordinal] * 12, "until the " .. ordinal .. " " .. unit end
  local months = span.number_before(words, "months?")
  if months then return months, months .. (months == 1 and " month" or " months") end
end

local shares = {
  { "two thirds?", 2 / 3 }, { "2/3", 2 / 3 }, { "three quarters?", 3 / 4 }, { "three fourths?", 3 / 4 },
  { "3/4", 3 / 4 }, { "three fifths?", 3 / 5 }, { "3/5", 3 / 5 }, { "four fifths?", 4 / 5 }, { "4/5", 4 / 5 },
  { "two third parts?", 2 / 3 }, { "three fourth parts?", 3 / 4 }, { "moiety", 1 / 2 },
  { "one third", 1 / 3 }, { "a third", 1 / 3 }, { "1/3", 1 / 3 }, { "one half", 1 / 2 }, { "half", 1 / 2 },
  { "one quarter", 1 / 4 }, { "a quarter", 1 / 4 },
}

-- The share that words name first, with its words: 2/3 of "two thirds of the members".
function span.share(words)
  local found, at
  for _, share in ipairs(shares) do
    local first = words:find(" " .. share[1] .. " ")
    if first and (not at or first < at) then found, at = share, first end
  end
  if found then return found[2], (found[1]:gsub("%?", "")) end
end

local most = { "no more than", "not more than", "at most", "up to", "never more than", "no longer than", "not longer than", "maximum of",
  "limited to", "not exceed", "not exceeding", "never exceed", "at the most", "no more often than", "not more often than", "not later than",
  "no later than", "within" }
local least = { "at least", "no fewer than", "not fewer than", "no less than", "not less than", "minimum of", "not earlier than", "no earlier than" }

-- The most and the least that words allow of a unit, or the number that they fix: limits(" no fewer than two and no more
-- than four days ", "days") is 4, 2; of " for five days " it is nil, nil, 5.
function span.limits(words, unit)
  local own = words
  for _, phrase in ipairs(most) do own = own:gsub(" " .. phrase .. " ", " <= ") end
  for _, phrase in ipairs(least) do own = own:gsub(" " .. phrase .. " ", " >= ") end
  if own:find " no %S+" or own:find " not " or own:find " never " then
    own = own:gsub(" more than ", " <= "):gsub(" longer than ", " <= "):gsub(" more often than ", " <= "):gsub(" fewer than ", " >= "):gsub(" less than ",
      " >= ")
  end
  local high, low, exact
  local first, last = own:match("^.*() " .. unit .. " ()")
  if not first then return nil end
  local head = own:sub(1, first)
  for mark, rest in head:gmatch "([<>]=)()" do
    local one, two = head:sub(rest):match "^ (%w+) ?(%w*)"
    local value = one and (span.number(two, one) and span.number(one) and span.number(two, one) or span.number(one) or (one == "a" or one == "an"
      or one == "one") and 1)
    if mark == "<=" then high = value or high else low = value or low end
  end
  local from, to = head:match " between (%w+) and (%w+) [%a ]-$"
  if not from then from, to = head:match " (%w+) to (%w+) [%a ]-$" end
  if not from then from, to = head:match " (%w+) or (%w+) [%a ]-$" end
  if from and span.number(from) and span.number(to) then low, high = low or span.number(from), high or span.number(to) end
  -- "No fewer than two days and no more than four", "five days at most".
  local further = own:match " <= (%w+) $"
  high = high or further and span.number(further) or nil
  -- "Three times a year at most": the mark ends the sentence.
  local behind = own:sub(last - 1)
  local tail = behind:match "^ [<>]=" or behind:match "^[%a ]-( [<>]=) $"
  exact = span.number_before(own, unit)
  if tail == " <=" then high = high or exact elseif tail == " >=" then low = low or exact end
  if high or low then return high, low end
  return nil, nil, exact
end

return span
