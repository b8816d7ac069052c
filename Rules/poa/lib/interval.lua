-- How the yearly meeting keeps its interval: asked by two requirements alike.

local meetings = require "lib.meetings"
local time = require "lib.time"

local interval = {}

interval.messages = {
  default = "{id} began on {start_date}, {gap} months after {before}; at most {months} months are asked for"
    .. " (option"
    .. " months, a tolerance of this pack) and one meeting in each calendar year",
  year = "{id} began on {start_date} and {before} in {year}: no yearly meeting was held in {skipped}",
  since = "{id} is the last yearly meeting on record; {gap} months later, on {date}, {other} took place and"
    .. " no yearly"
    .. " meeting had followed (more than {months} months, option months)",
  undetermined = "{id} is the only yearly meeting on record, so no interval can be seen",
  warning = "{id} began {gap} months after {before}, for which force majeure is recorded: {force_majeure}",
}

-- The last meeting of the series, whatever its kind.
local function last(series)
  local found
  for _, meeting in ipairs(series.meetings) do
    if meetings.took_place(meeting) then found = meeting end
  end
  return found
end

function interval.check(series, report, options)
  local yearly = meetings.yearly(series)
  local is_kept = true
  for before, after in meetings.intervals(series) do
    local gap = time.months(before.start_date, after.start_date)
    local year, next_year = time.year(before.start_date), time.year(after.start_date)
    local holes = { gap = gap, before = before.id, year = year }
    -- A day more than the whole months is more than the whole months.
    local is_long = gap > options.months
    if (is_long or next_year - year > 1) and after.force_majeure then
      report.warning(after, holes):see(before, "the meeting before")
    elseif is_long then
      is_kept = false
      report(after, holes):see(before, "the meeting before")
    elseif next_year - year > 1 then
      is_kept = false
      holes.skipped = year + 1
      report.year(after, holes):see(before, "the meeting before")
    end
  end
  local latest, final = yearly[#yearly], last(series)
  if latest then
    local gap = time.months(latest.start_date, final.start_date)
    if gap and gap > options.months then
      is_kept = false
      report.since(latest, { gap = gap, date = final.start_date, other = final.id }):see(final,
        "this took place")
    end
  end
  if #yearly == 1 and is_kept then report.undetermined(yearly[1]) end
  if #yearly > 1 and is_kept then return yearly end
end

return interval
