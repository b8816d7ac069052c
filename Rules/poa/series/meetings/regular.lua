local example = require "lib.example"
local interval = require "lib.interval"
local meetings = require "lib.meetings"

local late = "id: ym-2029, kind: yearly, organization_id: poa, start_date: 2029-06-07"

return rule {
  title = "The calendared interval is kept",
  requirement = "mechanism.regular-dialogue",
  why = "A dialogue that meets when it suits can be made not to meet."
    .. " The reference text names no tolerance; fifteen months between two beginnings is one of this pack.",
  scope = "series",
  options = { months = 15 },
  message = interval.messages,
  applies = function(series) return #meetings.yearly(series) > 0 end,
  check = function(series, report, _, options) return interval.check(series, report, options) end,
  examples = {
    satisfied = {
      example.series(example.yearly(2027), example.yearly(2028)),
      example.series(
        example.yearly(2027), example.sitting "2027-11-15", example.yearly(2028),
          example.sitting "2029-03-01"),
    },
    violated = {
      example.series(example.yearly(2027), example.marked(example.meeting(late), "ym-2029")),
      -- Thirteen months and a half, but no meeting in 2028.
      example.series(
        example.meeting "id: a, kind: yearly, organization_id: poa, start_date: 2027-12-06",
        example.meeting "id: ⟦b⟧, kind: yearly, organization_id: poa, start_date: 2029-01-22"),
      example.series(
        example.meeting "id: ⟦a⟧, kind: yearly, organization_id: poa, start_date: 2027-06-07",
        example.sitting "2029-02-01"),
    },
    undetermined = { example.meeting "id: ⟦a⟧, kind: yearly, organization_id: poa, start_date: 2027-06-07" },
    ["not-applicable"] = {
      example.meeting "id: a, kind: organizational, organization_id: poa, start_date: 2026-03-02",
    },
  },
}
