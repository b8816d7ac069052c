local example = require "lib.example"
local ledger = require "lib.ledger"
local openness = require "lib.openness"

return rule {
  title = "Groups are open to all States that wish to join",
  requirement = "groups.open-to-all-states",
  why = "What a group prepares will bind all States in practice, so each of them must be able to sit in it.",
  scope = "meeting",
  message = openness.messages,
  needs = {
    { ["series.meetings.groups"] = true },
    { ["series.meetings.decisions.effects.type"] = "create-group" },
    { ["series.meetings.kind"] = "working-group" },
  },
  applies = function(meeting) return ledger.has_groups(meeting.series) end,
  check = function(meeting, report)
    local proofs = {}
    for _, group in ipairs(meeting.groups) do proofs[#proofs + 1] = openness.check(group, report) end
    return proofs
  end,
  examples = {
    satisfied = {
      example.yearly(2027, "groups: [{id: tg-law, status: live, open_to: all-states}]\n"),
      example.yearly(2027, [[
groups: [{id: tg-law, status: live, open_to: all-states, join_requests: [{by: state-b, outcome: granted}]}]
]]),
    },
    violated = {
      example.yearly(2027,
        "groups: [{id: tg-law, status: live, open_to: ⟦selected-states⟧, max_members: ⟦12⟧}]\n"),
      -- A fault that stands in every record is reported where it first does.
      example.series(
        example.yearly(2027, [[
groups: [{id: tg-law, status: live, open_to: all-states, join_requests: [⟦{by: state-b, outcome: refused}⟧]}]
]]),
        example.yearly(2028, [[
groups: [{id: tg-law, status: live, open_to: all-states, join_requests: [{by: state-b, outcome: refused}]}]
]])),
    },
    undetermined = { example.yearly(2027, "groups: [{id: tg-law, status: live, open_to: not-stated}]\n") },
    ["not-applicable"] = { example.yearly(2027,
      "agenda: [{order: '1', description: Open to all States}]\n") },
  },
}
