local example = require "lib.example"
local meetings = require "lib.meetings"
local time = require "lib.time"

local function conference(id, day)
  return example.meeting("id: " .. id .. ", kind: conference, organization_id: poa, start_date: " .. day)
end

return rule {
  title = "A conference on the founding document falls into the years named for it",
  requirement = "prep.conference-convened",
  why = "The reference text names a window for a conference and asks for none; that none was held is never"
    .. " a fault.",
  scope = "meeting",
  severity = "info",
  options = { first = 2025, last = 2026 },
  message = "{id} began on {start_date}, outside the years {first} to {last} (options first and last)",
  needs = { kind = "conference" },
  applies = function(meeting) return meeting.kind == "conference" and meetings.took_place(meeting) end,
  check = function(meeting, report, _, options)
    local year = time.year(meeting.start_date)
    if year >= options.first and year <= options.last then return meeting end
    report(meeting)
  end,
  examples = {
    satisfied = { conference("c", "2025-03-03"), conference("c", "2026-12-07") },
    violated = { conference("⟦c⟧", "2027-01-11"), conference("⟦c⟧", "2024-12-09") },
    ["not-applicable"] = { example.yearly(2027) },
  },
}
