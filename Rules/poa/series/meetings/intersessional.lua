local example = require "lib.example"
local meetings = require "lib.meetings"

return rule {
  title = "Groups meet between yearly meetings",
  requirement = "meetings.intersessional-groups",
  why = "A week a year is too short to write anything that a hundred States can agree on.",
  scope = "meeting",
  needs = { kind = "working-group" },
  applies = function(meeting) return meeting.kind == "working-group" end,
  check = function(meeting)
    local day = meeting.start_date
    if day and not meetings.sitting_on(meeting.series, day) then return meeting end
  end,
  examples = {
    satisfied = {
      example.sitting "2027-11-15",
      example.series(example.yearly(2027), example.sitting "2027-11-15", example.yearly(2028)),
    },
    -- During the yearly meeting is not between two.
    undetermined = { example.series(example.yearly(2027), example.sitting "2027-06-09") },
    ["not-applicable"] = { example.yearly(2027) },
  },
}
