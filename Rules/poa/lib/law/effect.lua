-- From when a founding text holds, and from when changes of it do.

local lexicon = require "lib.law.reading.lexicon"
local text = require "lib.law.reading.text"

local law = {}

local months = { january = 1, february = 2, march = 3, april = 4, may = 5, june = 6, july = 7, august = 8, september = 9, october = 10, november = 11,
  december = 12 }
local taking = { "takes effect", "take effect", "took effect", "taking effect", "into force", "into effect", "in force", "applies from", "apply from",
  "applies as", "apply as", "applied as",
  "effective from", "effective as", "has effect", "have effect", "with effect from", "becomes effective", "become effective", "operative from",
    "applied provisionally", "applies provisionally" }
local later = { "close of", "closed", "following", "later", "next", "after", "from the session", "january" }

-- The first day in words, as YYYY-MM-DD.
local function day_of(words)
  for day, month, year in words:gmatch " (%d%d?) (%a+) (%d%d%d%d) " do
    if months[month] then return ("%s-%02d-%02d"):format(year, months[month], tonumber(day)) end
  end
  for month, day, year in words:gmatch " (%a+) (%d%d?) (%d%d%d%d) " do
    if months[month] then return ("%s-%02d-%02d"):format(year, months[month], tonumber(day)) end
  end
  local year, month, day = words:match " (%d%d%d%d) (%d%d) (%d%d) "
  return year and year .. "-" .. month .. "-" .. day
end

-- The day on which the text takes effect.
law.start = text.reader(function(founding)
  return text.parameter(founding, function(entry)
    if not text.has(entry, taking) or lexicon.has(entry.words, "recommendation") or entry.words:find " amendments? " then return nil end
    local day = day_of(entry.words)
    return day and { day = day, force = "full" }
  end)
end)

-- That a change of the text holds only some time after it is decided.
law.of_changes = text.reader(function(founding)
  return text.parameter(founding, function(entry)
    local before = entry.earlier and entry.earlier.words or ""
    local of_change = text.has(entry, { "amendment*", "change", "changes", "adjustment*", "alteration*", "revision*", "modification*" })
      or text.matches(entry, { "^ they ", "^ it ", "^ these " }) and lexicon.has(before, "change")
    return of_change and text.has(entry, taking) and text.has(entry, later) and { force = "full" } or nil
  end)
end)

return law
