local example = require "lib.example"
local meetings = require "lib.meetings"

return rule {
  title = "Experience is shared",
  requirement = "capacity.share-experience",
  why = "What one State has learned another need not learn the hard way.",
  scope = "meeting",
  options = { words = { "experience", "lessons learned", "best practice", "good practice",
    "share-experience" } },
  needs = { agenda = true },
  check = function(meeting, _, _, options)
    if #meetings.items(meeting, options.words) > 0 then return meeting end
  end,
  examples = {
    satisfied = {
      example.yearly(2027, "agenda: [{order: '2', description: Lessons learned from national exercises}]\n"),
      example.yearly(2027,
        "agenda: [{order: '2', description: General exchange, subjects: [share-experience]}]\n"),
    },
    undetermined = {
      example.yearly(2027, "agenda: [{order: '2', description: Exchange of views}]\n"),
      example.yearly(2027),
    },
  },
}
