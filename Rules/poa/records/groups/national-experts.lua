local example = require "lib.example"

return rule {
  title = "National experts take part in groups",
  requirement = "groups.national-experts",
  why = "Groups are to work on technical questions; those who know them sit in ministries, not in missions.",
  scope = "meeting",
  needs = { kind = "working-group" },
  applies = function(meeting) return meeting.kind == "working-group" end,
  check = function(meeting)
    for _, participant in ipairs(meeting.participants) do
      if participant.role == "expert" and participant.type ~= "stakeholder" then return { meeting,
        participant } end
    end
  end,
  examples = {
    satisfied = {
      example.sitting("2027-11-15", "participants: [{id: state-a, type: state, role: expert}]\n"),
      example.sitting("2027-11-15", [[
participants: [{id: state-a, type: state, role: delegate}, {id: state-b, type: state, mode: online, role: expert}]
]]),
    },
    undetermined = {
      example.sitting("2027-11-15", "participants: [{id: state-a, type: state}]\n"),
      -- A briefer of a company is no national expert.
      example.sitting("2027-11-15", "participants: [{id: corp-1, type: stakeholder, role: expert}]\n"),
    },
    ["not-applicable"] = { example.yearly(2027,
      "participants: [{id: state-a, type: state, role: expert}]\n") },
  },
}
