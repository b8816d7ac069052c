local example = require "lib.example"
local meetings = require "lib.meetings"
local recommendations = require "lib.recommendations"

local settled = { adopted = true, ["adopted-as-amended"] = true, implemented = true, deferred = true,
  rejected = true }

-- The first entry that still waits for an answer, and the day on which the recommendation was submitted.
local function waiting(own)
  if own.decision then return nil end
  for _, entry in ipairs(own.entries) do
    if settled[entry.status or ""] then return nil end
  end
  if own.submitted then return own.entries[1], own.submitted end
end

local function submitted(id) return "recommendations: [{id: " .. id
  .. ", submitted: 2027-11-15, status: submitted}]\n" end

return rule {
  title = "A submitted recommendation is adopted, rejected or deferred at the next yearly meeting",
  requirement = "mechanism.results-based",
  why = "Work that nobody answers is work that nobody does again.",
  scope = "series",
  severity = "warning",
  message = "{id} was submitted on {day}, and {meeting}, the next yearly meeting, neither adopted, rejected"
    .. " nor"
    .. " deferred it",
  applies = function(series)
    return #meetings.yearly(series) > 1 or #meetings.yearly(series) > 0 and #recommendations.list(series) > 0
  end,
  check = function(series, report)
    for _, own in ipairs(recommendations.list(series)) do
      local entry, day = waiting(own)
      for _, meeting in ipairs(meetings.yearly(series)) do
        if entry and meeting.start_date > day then
          report(entry, { day = day, meeting = meeting.id }):see(meeting, "it was not taken up here")
          break
        end
      end
    end
  end,
  examples = {
    violated = {
      example.series(example.sitting("2027-11-15", submitted "⟦REC-1⟧"), example.yearly(2028)),
      example.series(
        example.sitting("2027-11-15", submitted "⟦REC-1⟧"),
        example.yearly(2028, "recommendations: [{id: REC-1, status: submitted}]\n")),
    },
    undetermined = {
      example.series(
        example.sitting("2027-11-15", submitted "REC-1"),
        example.yearly(2028, "recommendations: [{id: REC-1, status: deferred}]\n")),
      -- The next yearly meeting is not on record yet.
      example.series(example.yearly(2027), example.sitting("2027-11-15", submitted "REC-1")),
    },
    ["not-applicable"] = { example.yearly(2027) },
  },
}
