local calendar = require "lib.law.reading.calendar"
local charters = require "lib.charters"
local example = require "lib.example"
local law = require "lib.law.meetings"
local meetings = require "lib.meetings"
local text = require "lib.law.reading.text"
local time = require "lib.time"

-- How a meeting misses the limits that a text sets to the time between two.
local function apart(before, after, clause)
  local gap = time.months(before.start_date, after.start_date)
  -- A day more than so many months is more than they.
  local is_more = after.start_date:sub(9) ~= before.start_date:sub(9)
  if clause.most and (gap > clause.most or gap == clause.most and is_more) then
    return ("%s began on %s, more than %d months after %s"):format(after.id, after.start_date, clause.most, before.id),
      "so much time may pass: " .. clause.words
  elseif clause.least and gap < clause.least then
    return ("%s began on %s, less than %d months after %s"):format(after.id, after.start_date, clause.least, before.id),
      "so much time is to pass: " .. clause.words
  end
end

-- How a meeting comes too late after the one before; by the reference text where the founding text is silent.
local function late(before, after, clause, tolerance)
  local months, gap = clause and clause.months or 12, time.months(before.start_date, after.start_date)
  local years = time.year(after.start_date) - time.year(before.start_date)
  if gap <= months * tolerance and (months ~= 12 or years <= 1) then return nil end
  return ("%s began on %s, %d months after %s (more than %d, with a tolerance of a factor of %s, option tolerance)"):format(after.id, after.start_date, gap,
    before.id, months, tostring(tolerance)), clause and "this interval is asked for: " .. clause.words
end

-- Whether a day lies in another time that the text opens, or so close behind the day set as a holiday moves it.
local function is_in_other_time(founding, clause, day)
  local other = law.other_seasons(founding)
  if calendar.falls(other.windows, day) then return true end
  for back = 1, other.is_next_day and 3 or 0 do
    local before = ("%s-%02d"):format(day:sub(1, 7), math.max(1, tonumber(day:sub(9)) - back))
    if calendar.falls(clause.window, before) then return true end
  end
  return false
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
    local often, limit = law.frequency(founding), law.apart(founding)
    for before, after in meetings.intervals(series) do
      if not after.force_majeure then
        if limit then text.judge(report, after, limit, function(clause) return apart(before, after, clause) end) end
        if not limit or not limit[1].most then
          text.judge(report, after, often, function(clause) return late(before, after, clause, options.tolerance) end)
        end
      end
    end
    local formal, season, movable, first = law.formal(founding), law.season(founding), law.movable(founding), law.first(founding)
    for _, meeting in ipairs(meetings.yearly(series)) do
      if formal and meeting.formal == false then
        text.judge(report, meeting:at "formal", formal, function() return meeting.id .. " was informal", "a formal session is asked for" end)
      end
      -- Who may move a meeting has to have done so before it; the first one may have a time of its own.
      local is_moved = meeting.force_majeure or movable and meetings.is_moved(meeting) or first and meeting.session == "1" or meetings.is_special(meeting)
      if season and not is_moved then
        text.judge(report, meeting, season, function(clause)
          if calendar.falls(clause.window, meeting.start_date) or is_in_other_time(founding, clause, meeting.start_date) then return nil end
          return ("%s began on %s, outside the time of the year that is set"):format(meeting.id, meeting.start_date), "it meets at this time of the year"
        end)
      end
      if often and often[1].parity and not is_moved then
        text.judge(report, meeting, often, function(clause)
          if not clause.parity or time.year(meeting.start_date) % 2 == clause.parity then return nil end
          return ("%s began on %s, in a year without a meeting"):format(meeting.id, meeting.start_date), "it meets in every other year"
        end)
      end
    end
  end,
  examples = {
    founding = example.founding(),
    satisfied = {
      -- What is done as a rule may be done otherwise.
      { founding = example.founding { [3] = "The plenary meets once a year, as a rule in October." }, records = example.yearly(2027) },
      { founding = example.founding { [3] = "The yearly meeting takes place each year on the first Monday in June." }, records = example.yearly(2027) },
      -- Another time that the text opens, and a day that is a holiday.
      { founding = example.founding { [3] = "The yearly meeting opens between 1 March and 30 April. Where no suitable week is left in that time, the"
        .. " Bureau may place the yearly meeting in June of the same year." }, records = example.yearly(2027) },
      { founding = example.founding { [3] = "The yearly meeting opens on the second Monday of June. Where that Monday is a holiday, the meeting opens on"
        .. " the next working day." }, records = (example.yearly(2027):gsub("start_date: 2027%-06%-%d+", "start_date: 2027-06-15")) },
      { founding = charters.questions, records = example.series(example.yearly(2027), example.yearly(2028)) },
      { founding = example.founding { [3] = "The plenary is held each year in the month of May." },
        records = (example.yearly(2027):gsub("2027%-06", "2027-05")) },
      example.series(example.yearly(2027), example.yearly(2028)),
      { founding = example.founding { [3] = "The Conference, hereinafter the yearly meeting, is held every"
        .. " second year." },
        records = example.series(example.yearly(2027), example.yearly(2029)) },
      { founding = example.founding { [3] = "The yearly meeting opens in October. The first yearly meeting is held in June 2027." },
        records = example.yearly(2027) },
      { founding = example.founding { [3] = "The yearly meeting opens in the second quarter, unless it has set another date at its preceding session." },
        records = example.series(example.yearly(2027, "decisions: [{id: D-1, text: The next meeting is moved to other dates in October}]\n"),
          (example.yearly(2028):gsub("2028%-06", "2028-10"))) },
      -- How often groups meet is another matter.
      { founding = example.founding { [3] = "Technical groups meet twice a year. The plenary meets every"
        .. " two years." },
        records = example.series(example.yearly(2027), example.yearly(2029)) },
    },
    violated = {
      { founding = example.founding { [3] = "The yearly meeting would open within fourteen months of the opening of the one before it." },
        records = example.series(example.yearly(2027), (example.marked(example.yearly(2028), "ym-2028"):gsub("2028%-06", "2028-10"))) },
      { founding = example.founding { [3] = "The yearly meeting shall meet formally once in each year, and it shall be completed by 31 March." },
        records = example.marked(example.yearly(2027), "ym-2027") },
      -- A plenary of no usual name, in small letters.
      { founding = "# Charter\n\n1. The main meeting opens in October. It decides by consensus.\n2. The main meeting may establish study circles.\n"
        .. "3. Recommendations are adopted by the main meeting.\n", records = example.marked(example.yearly(2027), "ym-2027") },
      { founding = "# Charter\n\n1. The full membership meets in October. It decides by consensus.\n2. The full membership may establish study"
        .. " circles.\n3. Recommendations are adopted by the full membership.\n", records = example.marked(example.yearly(2027), "ym-2027") },
      { founding = example.founding { [3] = "The plenary meets once a year, as a rule in October." }, records = two_years },
      { founding = example.founding { [3] = "No session of the plenary may begin later than 30 April." },
        records = example.marked(example.yearly(2027), "ym-2027") },
      { founding = example.founding { [3] = "The plenary shall meet every year in the month of May unless the Chair, with the agreement of"
        .. " all States, sets other dates." }, records = example.marked(example.yearly(2027), "ym-2027") },
      { founding = example.founding { [3] = "The yearly meeting takes place each year on the second Monday in June." },
        records = example.marked(example.yearly(2027), "ym-2027") },
      { founding = example.founding { [3] = "The yearly meeting is held once a year, in the autumn." }, records = example.marked(example.yearly(2027),
        "ym-2027") },
      { founding = example.founding { [3] = "The plenary is held every year. Between two meetings of it never more than"
        .. " fourteen months pass." },
        records = example.series(example.yearly(2027),
          example.marked((example.yearly(2028):gsub("2028%-06%-05", "2028-08-20")), "ym-2028")) },
      { founding = example.founding { [3] = "The yearly meeting shall open not earlier than the first Monday of March and not later than the last"
          .. " Friday of May." },
        records = example.marked(example.yearly(2027), "ym-2027") },
      { founding = example.founding { [3] = "Ten to eleven months lie between two consecutive yearly meetings." },
        records = example.series(example.yearly(2027), example.marked(example.yearly(2028), "ym-2028")) },
      { founding = example.founding { [3] = "The plenary is held every second year, in an even-numbered year." },
        records = example.marked(example.yearly(2027), "ym-2027") },
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
