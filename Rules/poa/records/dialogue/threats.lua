local example = require "lib.example"
local meetings = require "lib.meetings"

return rule {
  title = "Existing and potential threats are discussed",
  requirement = "dialogue.existing-potential-threats",
  why = "States that tell each other what they see coming are less likely to be surprised, and to suspect"
    .. " each other.",
  scope = "meeting",
  options = { words = { "threat" } },
  needs = { agenda = true },
  check = function(meeting, _, _, options)
    if #meetings.items(meeting, options.words) > 0 then return meeting end
  end,
  examples = {
    satisfied = {
      example.yearly(2027, "agenda: [{order: '2', description: Existing and potential threats}]\n"),
      example.yearly(2027, "agenda: [{order: '2', description: General exchange, subjects: [threats]}]\n"),
    },
    undetermined = {
      example.yearly(2027, "agenda: [{order: '2', description: Organization of work}]\n"),
      example.yearly(2027),
    },
  },
}
