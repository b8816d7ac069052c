local decisions = require "lib.decisions"
local example = require "lib.example"

return rule {
  title = "Groups prepare and do not decide what is reserved to the yearly meeting",
  requirement = "groups.powers-limited-to-preparing",
  why = "A group that adopts its own work, or ends itself, has decided for States that do not sit in it.",
  scope = "decision",
  message = "{group}, a group, {does}; it may prepare that, the yearly meeting decides it",
  needs = { ["meeting.kind"] = "working-group" },
  applies = function(decision) return decision.meeting.kind == "working-group" end,
  check = function(decision, report)
    local does = decisions.reserved(decision)
    if not does then return decision end
    report(decision, { does = does, group = decision.meeting.organization_id or decision.meeting.id })
  end,
  examples = {
    satisfied = {
      example.sitting("2027-11-15", "decisions: [{id: D-1, text: to send REC-1 to the yearly meeting}]\n"),
      example.sitting("2027-11-15",
        "decisions: [{id: D-1, text: the group adopted its own report, basis: consensus}]\n"),
    },
    violated = {
      example.sitting("2027-11-15", [[
decisions: [{id: ⟦D-1⟧, text: done, basis: consensus, effects: [{type: end-group, target: tg-law}]}]
]]),
      example.sitting("2027-11-15", [[
decisions: [{id: ⟦D-1⟧, text: done, basis: consensus, effects: [{type: adopt-recommendation, target: REC-1}]}]
]]),
    },
    ["not-applicable"] = {
      example.yearly(2027, [[
decisions: [{id: D-1, text: done, basis: consensus, effects: [{type: create-group, target: tg-law}]}]
]]),
    },
  },
}
