local decisions = require "lib.decisions"
local example = require "lib.example"
local law = require "lib.law.meetings"
local meetings = require "lib.meetings"
local text = require "lib.law.reading.text"
local time = require "lib.time"

local function record(id, value)
  return example.yearly(2027,
    ("decisions: [{id: %s, text: done, effects: [{type: set-frequency, target: tg-law, value: %s}]}]\n"):format(id, value))
end

-- The number of the interval between two yearly meetings, or the year, in which a day lies.
local function period(series, per, day)
  if per == "year" then return time.year(day) end
  local number = 0
  for _, yearly in ipairs(meetings.yearly(series)) do
    if yearly.start_date <= day then number = number + 1 end
  end
  return number
end

-- The meetings of groups that took place, in order of time; with each those of the same group before it.
local function sittings(series)
  local list, of = {}, {}
  for _, meeting in ipairs(series.meetings) do
    local group = meeting.kind == "working-group" and meetings.took_place(meeting) and meeting.organization_id
    if group then
      of[group] = of[group] or {}
      table.insert(of[group], meeting)
      list[#list + 1] = { meeting = meeting, earlier = { table.unpack(of[group]) } }
    end
  end
  return list
end

local function length(meeting) return time.days(meeting.start_date, meetings.last_day(meeting)) + 1 end

-- How often, and on how many days, a group has met up to a meeting in the same period.
local function counts(series, own, per)
  local number, days = 0, 0
  for _, other in ipairs(own.earlier) do
    if period(series, per, other.start_date) == period(series, per, own.meeting.start_date) then number, days = number + 1, days + length(other) end
  end
  return number, days
end

local most = example.founding { [8] = "Technical groups meet no more than twice in each year." }
local least = example.founding { [8] = "Technical groups meet at least three times a year." }
local between = example.founding { [8] = "A technical group shall be convened no more than once in the interval between two yearly meetings." }
local later = example.founding { [8] = "No technical group shall convene before 1 January 2028." }
local apart = example.founding { [8] = "No two technical groups shall meet on the same day, and no group shall meet for more than two days in a year." }
local function sitting(id, day, last) return example.meeting("id: " .. id .. ", kind: working-group, organization_id: tg-" .. id:match "%a+"
  .. ", start_date: " .. day .. ", end_date: " .. (last or day)) end

return rule {
  title = "Groups meet as often, and at such times, as the founding text allows and asks",
  why = "Every meeting of a group costs those most who have the fewest people.",
  against = "founding",
  scope = "series",
  message = text.messages,
  applies = function(_, founding) return founding.words > 0 end,
  check = function(series, report, founding)
    local often, days, start, parallel = law.group_frequency(founding), law.group_days(founding), law.group_start(founding), law.parallel(founding)
    local yearly = law.frequency(founding)
    local sat = (often or days or start or parallel) and sittings(series) or {}
    for index, own in ipairs(sat) do
      local meeting = own.meeting
      text.judge(report, meeting, often or {}, function(clause)
        if not clause.most or counts(series, own, clause.per) <= clause.most then return nil end
        return ("%s is meeting %d of %s in its time"):format(meeting.id, counts(series, own, clause.per), meeting.organization_id), "this is the most"
      end)
      text.judge(report, meeting, days or {}, function(clause)
        local _, number = counts(series, own, "year")
        if number <= clause.most then return nil end
        return ("with %s %s has met on %d days of the year"):format(meeting.id, meeting.organization_id, number), "this is the most"
      end)
      text.judge(report, meeting, start or {}, function(clause)
        return meeting.start_date < clause.day and meeting.id .. " began on " .. meeting.start_date or nil, "groups meet from " .. clause.day
      end)
      text.judge(report, meeting, parallel or {}, function()
        for other = 1, index - 1 do
          local before = sat[other].meeting
          if before.organization_id ~= meeting.organization_id and meetings.last_day(before) >= meeting.start_date then
            return meeting.id .. " met at the same time as " .. before.id, "groups do not meet at the same time"
          end
        end
      end)
    end
    for _, meeting in ipairs(often and series.meetings or {}) do
      for _, decision in ipairs(meeting.decisions) do
        for _, effect in ipairs(decisions.effects(decision, "set-frequency")) do
          local value = effect.value and tostring(effect.value)
          local rate = value and law.rate(value)
          text.judge(report, decision, rate and often or {}, function(clause)
            if clause.per ~= "year" and not (yearly and yearly[1].months == 12) then return nil end
            local target = effect.target or "a group"
            if clause.most and rate > clause.most then
              return ("%s has %s meet %s"):format(decision.id, target, value), "this is the most"
            elseif clause.least and rate < clause.least then
              return ("%s has %s meet %s"):format(decision.id, target, value), "this is the least"
            end
          end)
        end
      end
    end
  end,
  examples = {
    founding = most,
    satisfied = {
      record("D-1", "twice a year"),
      { founding = example.founding { [8] = "Technical groups meet three times a year at most." }, records = record("D-1", "twice a year") },
      record("D-1", "as needed"),
      { founding = example.founding { [8] = "A technical group may hold no more than one meeting in each year entirely online." },
        records = record("D-1", "twice a year") },
      { founding = example.founding(), records = record("D-1", "monthly") },
      { founding = least, records = record("D-1", "quarterly") },
      example.series(sitting("law-1", "2027-02-01"), sitting("law-2", "2027-09-01"), sitting("law-3", "2028-02-01")),
      { founding = between, records = example.series(sitting("law-1", "2027-02-01"), example.yearly(2027), sitting("law-2", "2027-09-01")) },
      { founding = later, records = sitting("law-1", "2028-01-10") },
      { founding = apart, records = example.series(example.yearly(2026), sitting("law-1", "2027-02-01", "2027-02-02"),
        sitting("trade-1", "2027-02-03")) },
    },
    violated = {
      record("⟦D-1⟧", "four times a year"),
      { founding = least, records = record("⟦D-1⟧", "once a year") },
      { founding = example.founding { [8] = "A technical group meets once or twice a year." }, records = record("⟦D-1⟧", "quarterly") },
      example.series(sitting("law-1", "2027-02-01"), sitting("law-2", "2027-09-01"), sitting("⟦law-3⟧", "2027-11-01")),
      { founding = between, records = example.series(example.yearly(2027), sitting("law-1", "2027-09-01"), sitting("⟦law-2⟧", "2028-02-01")) },
      { founding = later, records = sitting("⟦law-1⟧", "2027-11-10") },
      { founding = apart, records = example.series(example.yearly(2026), sitting("law-1", "2027-02-01", "2027-02-02"), sitting("⟦trade-1⟧", "2027-02-02")) },
      { founding = apart, records = example.series(sitting("law-1", "2027-02-01", "2027-02-02"), sitting("⟦law-2⟧", "2027-09-02")) },
      { founding = example.founding { [8] = "Two technical groups shall not be in session at the same time." }, records = example.series(
        example.yearly(2026), sitting("law-1", "2027-02-01", "2027-02-02"), sitting("⟦trade-1⟧", "2027-02-02")) },
    },
  },
}
