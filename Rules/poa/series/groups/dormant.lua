local example = require "lib.example"
local meetings = require "lib.meetings"

-- Groups that the last yearly record to speak of them lists as live, and the number of yearly meetings that
-- have begun since they last met or, where they never met, since they were first listed.
local function waiting(series)
  local entry, since = {}, {}
  for _, meeting in ipairs(series.meetings) do
    if meeting.kind == "working-group" and meetings.took_place(meeting) and meeting.organization_id then
      since[meeting.organization_id] = meeting.start_date
    end
    for _, group in ipairs(meeting.groups) do
      entry[group.id or ""] = group
      since[group.id or ""] = since[group.id or ""] or meeting.start_date
    end
  end
  local list = {}
  for id, group in pairs(entry) do
    local cycles = 0
    for _, meeting in ipairs(meetings.yearly(series)) do
      if since[id] and meeting.start_date > since[id] then cycles = cycles + 1 end
    end
    if group.status == "live" then list[#list + 1] = { group = group, cycles = cycles, since = since[id] } end
  end
  return list
end

local function listed(year, mark)
  return example.yearly(year, "groups: [{id: " .. (mark and "⟦tg-law⟧" or "tg-law") .. ", status: live}]\n")
end

return rule {
  title = "A group that no longer meets is ended",
  requirement = "groups.ended-by-yearly-meeting",
  why = "A group that sleeps holds its subject, and nobody can tell whether the work is done. The reference"
    .. " text names"
    .. " no time; the number of cycles is an option of this pack.",
  scope = "series",
  severity = "warning",
  options = { cycles = 2 },
  message = {
    partial = "{id} has not met since {since}, through {passed} yearly meetings, and was not ended (more"
      .. " than {cycles}"
      .. " cycles, option cycles)",
  },
  needs = { ["meetings.groups.status"] = "live" },
  applies = function(series, _, options)
    for _, own in ipairs(waiting(series)) do
      if own.cycles > options.cycles then return true end
    end
    return false
  end,
  check = function(series, report, _, options)
    for _, own in ipairs(waiting(series)) do
      if own.cycles > options.cycles then
        report.partial(own.group, { since = own.since, passed = own.cycles })
      end
    end
  end,
  examples = {
    partial = {
      example.series(listed(2027), listed(2028), listed(2029), listed(2030, true)),
      example.series(
        listed(2027), example.sitting "2027-11-15", listed(2028), listed(2029), listed(2030, true)),
    },
    ["not-applicable"] = {
      example.series(listed(2027), listed(2028), listed(2029), example.sitting "2029-11-15", listed(2030)),
      example.series(
        listed(2027), listed(2028), listed(2029),
        example.yearly(2030, "groups: [{id: tg-law, status: ended, ended_by: D-1}]\n")),
    },
  },
}
