local decisions = require "lib.decisions"
local example = require "lib.example"
local ledger = require "lib.ledger"
local weighing = require "lib.weighing"

return rule {
  title = "The decision on the first groups weighs the capacity and resources of all States",
  requirement = "decisions.capacity-initial-number",
  why = weighing.why,
  scope = "decision",
  severity = "warning",
  message = weighing.messages "sets the first number of groups ({groups})",
  needs = { ["effects.type"] = { "create-group", "set-number-of-groups" } },
  applies = function(decision) return ledger.is_initial(decision) end,
  check = function(decision, report)
    local groups = decisions.targets(decision, "create-group", "no group is named")
    return weighing.check(decision, report, { groups = groups })
  end,
  examples = {
    satisfied = {
      example.yearly(2027, [[
decisions:
  - id: D-1
    text: done
    effects: [{type: create-group, target: tg-law}]
    considerations: [{matter: capacity, of: all-states}, {matter: resources, of: all-states}]
]]),
      example.yearly(2027, [[
decisions:
  - id: D-1
    text: done
    effects: [{type: set-number-of-groups, value: 2}]
    considerations: [{matter: resources}, {matter: urgency}, {matter: capacity}]
]]),
    },
    partial = {
      example.yearly(2027, [[
decisions:
  - id: ⟦D-1⟧
    text: done
    effects: [{type: create-group, target: tg-law}]
    considerations: [{matter: capacity, of: all-states}, {matter: resources, of: secretariat}]
]]),
    },
    violated = {
      example.yearly(2027, [[
decisions: [{id: ⟦D-1⟧, text: done, effects: [{type: create-group, target: tg-law}]}]
]]),
      example.yearly(2027, [[
decisions:
  - id: ⟦D-1⟧
    text: done
    effects: [{type: create-group, target: tg-law}]
    considerations: [{matter: resources, of: secretariat}, {matter: urgency, of: all-states}]
]]),
    },
    ["not-applicable"] = {
      example.yearly(2027,
        "decisions: [{id: D-1, text: one group was proposed and not created, basis: consensus}]\n"),
    },
  },
}
