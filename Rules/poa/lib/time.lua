-- Days written as YYYY-MM-DD, and the time between them. Days in this form also compare as strings.

local time = {}

local function parts(date)
  return tonumber(date:sub(1, 4)), tonumber(date:sub(6, 7)), tonumber(date:sub(9, 10))
end

-- Whether a value is a day of this form; a schema violation elsewhere must not stop a rule.
function time.is_day(date) return date ~= nil and date:match "^%d%d%d%d%-%d%d%-%d%d$" ~= nil end

function time.year(date) return (parts(date)) end

-- Whole months between two days; nil where one is unknown.
function time.months(from, to)
  if not (time.is_day(from) and time.is_day(to)) then return nil end
  local year, month, day = parts(from)
  local next_year, next_month, next_day = parts(to)
  local months = (next_year - year) * 12 + next_month - month
  if next_day < day then months = months - 1 end
  return months
end

-- Days since a fixed day long ago, by the Gregorian calendar.
local function ordinal(date)
  local year, month, day = parts(date)
  if month <= 2 then
    year = year - 1
    month = month + 12
  end
  return 365 * year + year // 4 - year // 100 + year // 400 + (153 * (month - 3) + 2) // 5 + day
end

-- Days between two days; nil where one is unknown.
function time.days(from, to)
  if not (time.is_day(from) and time.is_day(to)) then return nil end
  return ordinal(to) - ordinal(from)
end

return time
