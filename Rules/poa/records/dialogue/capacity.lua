local example = require "lib.example"
local meetings = require "lib.meetings"

return rule {
  title = "Capacity-building is on the agenda",
  requirement = "capacity.support-activities",
  why = "States that lack people and tools can neither follow the work nor carry out its results.",
  scope = "meeting",
  options = { words = { "capacity-building", "capacity building" } },
  needs = { agenda = true },
  check = function(meeting, _, _, options)
    if #meetings.items(meeting, options.words) > 0 then return meeting end
  end,
  examples = {
    satisfied = {
      example.yearly(2027, "agenda: [{order: '2', description: Capacity-building}]\n"),
      example.yearly(2027,
        "agenda: [{order: '2', description: General exchange, subjects: [capacity-building]}]\n"),
    },
    undetermined = {
      example.yearly(2027, "agenda: [{order: '2', description: Capacity of the meeting room}]\n"),
      example.yearly(2027),
    },
  },
}
