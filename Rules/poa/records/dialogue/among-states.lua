local example = require "lib.example"
local meetings = require "lib.meetings"

return rule {
  title = "States have a dialogue with each other",
  requirement = "dialogue.among-states",
  why = "A body that only collects papers is no dialogue.",
  scope = "meeting",
  options = { words = { "threat", "exchange of views", "exchanged views", "general debate",
    "general exchange", "dialogue among states",
      "states-dialogue" } },
  needs = { agenda = true },
  check = function(meeting, _, _, options)
    if #meetings.items(meeting, options.words) > 0 then return meeting end
  end,
  examples = {
    satisfied = {
      example.yearly(2027, "agenda: [{order: '2', description: Exchange of views on norms}]\n"),
      example.yearly(2027,
        "agenda: [{order: '2', description: General exchange, subjects: [states-dialogue]}]\n"),
    },
    undetermined = {
      example.yearly(2027, "agenda: [{order: '2', description: Dialogue with stakeholders}]\n"),
      example.yearly(2027),
    },
  },
}
