-- How often the body meets and in which months, and from when the text is in force.

local roles = require "lib.law.roles"
local span = require "lib.law.span"
local text = require "lib.law.text"

local law = {}

local intervals = {
  { 6, { "twice a year", "twice each year", "twice every year", "twice in each calendar year",
    "twice in every calendar year", "twice per year", "every six months", "semi annual*", "two times a year", "half yearly",
    "two sessions a year", "two meetings a year", "twice in each year", "twice in every year", "twice yearly",
    "each half year", "every half year", "at least twice each year", "at least twice in" } },
  { 4, { "three times a year", "three times each year", "three times in each", "three times in every", "every four months",
    "thrice a year" } },
  { 3, { "four times a year", "quarterly", "every three months", "each quarter", "every quarter" } },
  { 24, { "every second year", "every two years", "every 2 years", "biennial*", "every other year",
    "once in two years", "each second year", "once every two years", "in alternate years", "even year", "odd year",
    "even numbered year*", "odd numbered year*", "two yearly", "each two years", "at intervals of two years", "every other spring", "every other autumn", "every other summer" } },
  { 36, { "every third year", "every three years", "every 3 years", "triennial*", "once in three years",
    "at intervals of three years", "once every three years" } },
  { 48, { "every fourth year", "every four years", "quadrennial*", "once every four years" } },
  { 60, { "every fifth year", "every five years", "quinquennial*", "once every five years" } },
  { 18, { "every eighteen months", "every 18 months" } },
  { 12, { "once in each calendar year", "once in every calendar year", "each calendar year", "every calendar year",
    "once a year", "once per year", "once each year", "once every year", "every year", "each year", "annually",
    "no calendar year", "no year", "every twelve months", "every 12 months", "yearly", "per calendar year", "once a calendar year", "a year",
    "annual", "once in a year", "once in the year", "year by year", "each spring", "every spring", "each autumn",
    "every autumn", "each summer", "every summer", "each winter", "every winter", "every fall", "each fall",
    "every january", "every february", "every march", "every april", "every may", "every june", "every july",
    "every august", "every september", "every october", "every november", "every december", "each january",
    "each february", "each march", "each april", "each may", "each june", "each july", "each august", "each september",
    "each october", "each november", "each december" } },
}
local meeting = { "meet", "meets", "met", "held", "hold", "holds", "conven*", "session", "sessions", "take place",
  "takes place", "sit", "sits", "assemble", "assembles", "assembly", "come together", "comes together", "called",
  "opens once", "open once", "opens every", "opens each", "gather", "gathers", "convok*", "summon*", "sittings", "sitting", "meetings", "pass between", "how often" }

local months = {
  january = 1, february = 2, march = 3, april = 4, may = 5, june = 6, july = 7, august = 8, september = 9,
  october = 10, november = 11, december = 12,
}

-- The months in which a meeting may begin, by the words of a sentence: "in October", "between 1 March and 31 May",
-- "in the second half of the year". A day with a year behind it is a date, and the month of May no "may". nil where
-- no month is named.
local function window(words)
  local from, to = words:match " between %d* ?(%a+) and %d* ?(%a+) "
  if not (from and months[from] and months[to]) then from, to = words:match " from %d* ?(%a+) to %d* ?(%a+) " end
  local found, any = {}, false
  if from and months[from] and months[to] then
    local month = months[from]
    while true do
      found[month] = true
      if month == months[to] then return found end
      month = month % 12 + 1
    end
  end
  local last = words:match " before the end of (%a+) " or words:match " by the end of (%a+) " or words:match " not later than (%a+) "
    or words:match " no later than (%a+) " or words:match " not later than the end of (%a+) "
  if last and months[last] then
    for month = 1, months[last] do found[month] = true end
    return found
  end
  -- Spring and autumn are those of the north; the months beside them are left open.
  for _, season in ipairs { { "spring", 2, 6 }, { "summer", 5, 9 }, { "autumn", 8, 12 }, { "fall", 8, 12 } } do
    if words:find(" in " .. season[1] .. " ", 1, true) or words:find(" in the " .. season[1] .. " ", 1, true) or words:find(" each " .. season[1] .. " ", 1, true)
      or words:find(" every " .. season[1] .. " ", 1, true) or words:find(" in early " .. season[1] .. " ", 1, true) then
      for month = season[2], season[3] do found[month] = true end
      return found
    end
  end
  local quarters = { first = 1, second = 4, third = 7, fourth = 10, last = 10 }
  local quarter = words:match " (%a+) quarter of "or words:match " (%a+) quarter "
  if quarter and quarters[quarter] then
    for month = quarters[quarter], quarters[quarter] + 2 do found[month] = true end
    return found
  end
  if words:find " first half of the year " or words:find " first half of each year " then
    for month = 1, 6 do found[month] = true end
    return found
  elseif words:find " second half of the year " or words:find " second half of each year " then
    for month = 7, 12 do found[month] = true end
    return found
  end
  local list = {}
  for word in words:gmatch "%S+" do list[#list + 1] = word end
  for index, name in ipairs(list) do
    local is_month = months[name] and not (tonumber(list[index + 1]) and #list[index + 1] == 4)
    if name == "may" then
      local before = list[index - 1]
      is_month = is_month and (before == "in" or before == "each" or before == "every" or before == "of" or before == "and"
        or before == "or" or months[before or ""] ~= nil)
    end
    if is_month then found[months[name]], any = true, true end
  end
  return any and found or nil
end

local weekdays = { sunday = 1, monday = 2, tuesday = 3, wednesday = 4, thursday = 5, friday = 6, saturday = 0 }
local nths = { first = 1, second = 2, third = 3, fourth = 4, last = 5 }

-- Which weekday of a month it is on which a meeting opens: "on the third Monday in September". nil where none is named.
local function weekday(words)
  local nth, name, month = words:match " the (%a+) (%a+day) in (%a+) "
  if not nth then nth, name, month = words:match " the (%a+) (%a+day) of (%a+) " end
  if nth and nths[nth] and weekdays[name] and months[month] then
    return { nth = nths[nth], day = weekdays[name], month = months[month], words = "the " .. nth .. " " .. name .. " of " .. month }
  end
end

local function is_of_plenary(founding, entry)
  local is_plenary = roles.plenary(founding, entry) or text.mentions(entry, "mechanism")
    or text.has(entry, { "we meet", "we come together" })
    or entry.earlier and text.is_pronominal(entry) and (roles.plenary(founding, entry.earlier)
      or text.mentions(entry.earlier, "mechanism")) or text.matches(entry, { "^ it meets ", "^ [%a%d ]+ it meets ", "^ it shall be conv", "^ it is conv",
      "^ it shall be held ", "^ it is held ", "^ it shall meet ", "^ it sits ", "^ it assembles " })
  if not is_plenary then return false end
  if text.has(entry, { "report", "reports", "elect*", "elected", "budget", "recommendation*", "vacanc*",
    "extraordinary", "special session", "notice", "formerly", "amendments shall", "bureau meets", "first committee", "account*", "civil society", "stakeholder*", "fee", "contribution*" }) then
    return false
  end
  if roles.subject(founding, entry) == "group" then return false end
  return not (roles.group(founding, entry) and (text.has(entry, { "how often", "between" })
    or not text.has(entry, { "yearly meeting", "annual meeting", "plenary" })))
end

-- How many months may pass at most between two meetings: "there are never more than fourteen months".
law.apart = text.reader(function(founding)
  return text.parameter(founding, function(entry)
    if not text.matches(entry, { " not more than ", " no more than ", " at most ", " never more than ", " no longer than ",
      " longer than ", " not exceed ", " fewer than ", " less than ", " within .- of the ", " within .- after the ", " at least once every %S+ months ",
      " at least once in every %S+ months ", " never later than %S+ months after ", " later than %S+ months after ", " not later than %S+ months after ", " no later than %S+ months after " }) or not text.has(entry, { "between", "pass", "passes",
      "elapse", "elapses", "apart", "intervals", "interval", "separate", "separates", "go by", "goes by", "gone by", "lapse", "follow", "follows", "opens", "open",
      "one before", "previous session", "preceding", "last session", "once every", "in every", "held", "convened" }) then
      return nil
    end
    if text.has(entry, { "report*", "minutes", "record", "document*", "amendment*", "notice", "days", "weeks" }) then return nil end
    local is_about = is_of_plenary(founding, entry) or text.has(entry, { "between two meetings", "between two sessions",
      "the next", "between meetings", "between sessions" })
    if not is_about or roles.group(founding, entry) then return nil end
    local limit, words = span.months(entry.words)
    return limit and { most = limit, months = limit, words = words, force = text.force(entry) } or nil
  end)
end)

-- How often the plenary meets, in months, in which months of the year, and whether in formal session.
law.frequency = text.reader(function(founding)
  return text.parameter(founding, function(entry)
    -- "Annual Sync: once a year, in May."
    local is_entry = entry.node.text:find "^[%w%s%*_%-]+:" ~= nil
    if not text.has(entry, meeting) and not is_entry or not is_of_plenary(founding, entry) then return nil end
    local is_limit = text.has(entry, { "no later than", "before the" })
      and not text.matches(entry, { " before the end of %a+ ", " not later than the end of %a+ ", " never later than ", " no later than the end of %a+ ", " no later than %a+ " })
    if is_limit or text.has(entry, { "informal*", "documents", "papers" }) then return nil end
    if text.has(entry, { "not" }) and not text.has(entry, { "not less than", "not fewer than", "not only", "not later than", "not exceed*", "not more than",
      "not longer than" }) then return nil end
    for _, own in ipairs(intervals) do
      local words = text.has(entry, own[2])
      if words then
        return { months = own[1], words = words, is_formal = text.has(entry, { "formal*" }) ~= nil,
          window = window(entry.words), weekday = weekday(entry.words), force = text.force(entry), rank = (words == "a year" or words == "annual" or words == "yearly") and 0 or 1 }
      end
    end
    local times = window(entry.words)
    if times and text.force(entry) ~= "permission" then
      return { window = times, weekday = weekday(entry.words), words = "these months", is_formal = text.has(entry, { "formal*" }) ~= nil,
        force = text.force(entry), rank = -1 }
    end
  end)
end)

-- "The session is a formal one."
law.formal = text.reader(function(founding)
  return text.parameter(founding, function(entry)
    if not text.has(entry, { "formal", "formally" }) or text.has(entry, { "objection*", "informal" }) then return nil end
    if not text.has(entry, meeting) or not is_of_plenary(founding, entry) then return nil end
    return { force = text.force(entry) }
  end)
end)

local rates = {
  { 1, { "once a year", "once each year", "once per year", "once in each year", "annually", "every year", "yearly" } },
  { 2, { "twice" , "every six months", "two times", "two meetings", "two per year", "two a year", "two sessions", "two sittings" } },
  { 3, { "three times", "every four months", "thrice", "three meetings" } },
  { 4, { "four times", "quarterly", "every three months", "four meetings", "each quarter" } },
  { 6, { "every two months", "six times", "every second month", "bimonthly", "six meetings" } },
  { 12, { "monthly", "every month", "each month", "once a month", "twelve times" } },
  { 52, { "weekly", "every week", "each week" } },
}

-- Meetings a year by some words: 2 of "twice a year"; nil where they do not say.
function law.rate(words)
  local entry = { words = text.plain(words) }
  for index = #rates, 1, -1 do
    if text.has(entry, rates[index][2]) then return rates[index][1] end
  end
end

-- How often groups meet at most or at least, in meetings a year.
law.group_frequency = text.reader(function(founding)
  return text.parameter(founding, function(entry)
    if not roles.speaks_of_groups(founding, entry) or not text.has(entry, { "meet", "meets", "sit", "sits", "gather",
      "gathers", "meetings", "convene", "convenes", "conven*" }) then
      return nil
    end
    local rate = law.rate(entry.words)
    if not rate or text.has(entry, { "plenary meets", "chair*", "elect*" }) then return nil end
    local most = text.has(entry, { "at most", "no more than", "not more than", "no more often than", "never more than",
      "not more often than", "up to", "more often than", "limited to", "maximum of" })
    local least = text.has(entry, { "at least", "no less than", "not less than", "no fewer than", "not fewer than" })
    if not most and not least then return nil end
    return { most = most and rate or nil, least = least and not most and rate or nil, force = "full" }
  end)
end)

return law
