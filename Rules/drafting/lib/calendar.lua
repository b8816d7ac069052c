-- Days of the calendar, without a clock.

local calendar = {}

calendar.months = {
  january = 1, february = 2, march = 3, april = 4, may = 5, june = 6, july = 7, august = 8, september = 9, october = 10,
  november = 11, december = 12,
}
calendar.names = {
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
}
calendar.weekdays = { "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday" }

local lengths = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 }

local function isLeap(year) return year % 4 == 0 and (year % 100 ~= 0 or year % 400 == 0) end

--- Days of a month; without a year February has 29.
function calendar.days(month, year)
  if month == 2 and (not year or isLeap(year)) then return 29 end
  return lengths[month]
end

--- The weekday of a day in the Gregorian calendar: "Monday".
function calendar.weekday(year, month, day)
  -- Zeller's congruence, with January and February counted to the year before.
  if month < 3 then month, year = month + 12, year - 1 end
  local h = (day + (13 * (month + 1)) // 5 + year + year // 4 - year // 100 + year // 400) % 7
  return calendar.weekdays[(h + 6) % 7 + 1]
end

return calendar
