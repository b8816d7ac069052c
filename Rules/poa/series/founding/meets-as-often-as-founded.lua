local charters = require "lib.charters"
local example = require "lib.example"
local law = require "lib.law.meetings"
local meetings = require "lib.meetings"
local text = require "lib.law.text"
local time = require "lib.time"

-- Whether a day is the weekday of its month that a clause names.
local function is_on(own, day)
  -- 2000-01-01 was a Saturday.
  local number = tonumber(day:sub(9))
  if time.days("2000-01-01", day) % 7 ~= own.day then return false end
  local nth = (number - 1) // 7 + 1
  return nth == own.nth or own.nth == 5 and number > 21
end

local two_years = example.series(example.yearly(2027), example.marked(example.yearly(2029), "ym-2029"))

return rule {
  title = "The plenary meets as often, and as formally, as the founding text says",
  why = "Everything else in the calendar hangs on the plenary.",
  against = "founding",
  scope = "series",
  options = { tolerance = 1.25 },
  message = text.messages,
  applies = function(_, founding) return founding.words > 0 end,
  check = function(series, report, founding, options)
    local rule = law.frequency(founding)
    local apart = law.apart(founding) or rule
    for before, after in meetings.intervals(series) do
      text.judge(report, after, apart, function(clause)
        if after.force_majeure then return nil end
        local months = clause and clause.months or not clause and 12
        if not months then return nil end
        local tolerance = clause and clause.most and 1 or options.tolerance
        local gap = time.months(before.start_date, after.start_date)
        local years = time.year(after.start_date) - time.year(before.start_date)
        local is_long = gap > months * tolerance
        if clause and clause.most and gap == months then
          -- A day more than so many months is more than they.
          is_long = after.start_date:sub(9) ~= before.start_date:sub(9)
        end
        if not is_long and (months ~= 12 or years <= 1) then return nil end
        return ("%s began on %s, %d months after %s (more than %d, with a tolerance of a factor of %s,"
          .. " option tolerance)")
          :format(after.id, after.start_date, gap, before.id, months, tostring(tolerance)),
          clause and "this interval is asked for: " .. clause.words
      end)
    end
    local formal = rule and rule[1].is_formal and rule or law.formal(founding)
    for _, meeting in ipairs(meetings.yearly(series)) do
      if formal and meeting.formal == false then
        text.judge(report, meeting:at "formal", formal, function(clause)
          if clause.is_formal ~= false then
            return meeting.id .. " was informal", "a formal session is asked for"
          end
        end)
      end
      if rule and not meeting.force_majeure then
        text.judge(report, meeting, rule, function(clause)
          local month = tonumber(meeting.start_date:sub(6, 7))
          local own = clause.weekday
          if own and month == own.month and not is_on(own, meeting.start_date) then
            return ("%s began on %s, which is not %s"):format(meeting.id, meeting.start_date, own.words), "it opens on that day"
          end
          if not clause.window or clause.window[month] then return nil end
          return ("%s began on %s, outside the time of the year that is set"):format(meeting.id, meeting.start_date),
            "it meets at this time of the year"
        end)
      end
    end
  end,
  examples = {
    founding = example.founding(),
    satisfied = {
      { founding = example.founding { [3] = "The yearly meeting takes place each year on the first Monday in June." }, records = example.yearly(2027) },
      { founding = charters.questions, records = example.series(example.yearly(2027), example.yearly(2028)) },
      { founding = example.founding { [3] = "The plenary is held each year in the month of May." },
        records = (example.yearly(2027):gsub("2027%-06", "2027-05")) },
      example.series(example.yearly(2027), example.yearly(2028)),
      { founding = example.founding { [3] = "The Conference, hereinafter the yearly meeting, is held every"
        .. " second year." },
        records = example.series(example.yearly(2027), example.yearly(2029)) },
      -- How often groups meet is another matter.
      { founding = example.founding { [3] = "Technical groups meet twice a year. The plenary meets every"
        .. " two years." },
        records = example.series(example.yearly(2027), example.yearly(2029)) },
    },
    violated = {
      { founding = example.founding { [3] = "The yearly meeting takes place each year on the second Monday in June." }, records = example.marked(example.yearly(2027), "ym-2027") },
      { founding = example.founding { [3] = "The yearly meeting is held once a year, in the autumn." }, records = example.marked(example.yearly(2027), "ym-2027") },
      { founding = example.founding { [3] = "The plenary is held every year. Between two meetings of it never more than"
        .. " fourteen months pass." },
        records = example.series(example.yearly(2027),
          example.marked((example.yearly(2028):gsub("2028%-06%-05", "2028-08-20")), "ym-2028")) },
      { founding = charters.questions, records = (example.yearly(2027):gsub("formal: true", "formal: ⟦false⟧")) },
      { founding = charters.lists, records = example.marked(example.yearly(2027), "ym-2027") },
      { founding = charters.league, records = example.series((example.yearly(2027):gsub("2027%-06", "2027-01")),
        example.marked((example.yearly(2028):gsub("2028%-06", "2028-05")), "ym-2028")) },
      { founding = example.founding { [3] = "The plenary is held each year in May, in the first half of the year." },
        records = example.marked((example.yearly(2027):gsub("2027%-06", "2027-07")), "ym-2027") },
      { founding = example.founding { [3] = "The plenary meets in October." },
        records = example.marked(example.yearly(2027), "ym-2027") },
      two_years,
      { founding = example.founding { [3] = "The Plenary must meet every year." }, records = two_years },
      { founding = example.founding { [3] = "The plenary is convened every [year] [two years]." },
        records = two_years },
      { founding = example.founding { [3] = false }, records = two_years },
      (example.yearly(2027):gsub("formal: true", "formal: ⟦false⟧")),
      { founding = example.founding { [3] = "The plenary meets every year in the month of October." },
        records = example.marked(example.yearly(2027), "ym-2027") },
      { founding = example.founding { [3] = "Assemblies are held each spring, between 1 March and 30 April." },
        records = example.marked(example.yearly(2027), "ym-2027") },
    },
  },
}
