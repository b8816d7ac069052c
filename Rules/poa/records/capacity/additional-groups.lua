local decisions = require "lib.decisions"
local example = require "lib.example"
local ledger = require "lib.ledger"
local weighing = require "lib.weighing"

local first = example.yearly(2027, [[
decisions: [{id: D-0, text: done, effects: [{type: create-group, target: tg-a}]}]
]])

return rule {
  title = "A decision that creates a further group weighs the capacity and resources of all States",
  requirement = "decisions.capacity-additional-groups",
  why = weighing.why,
  scope = "decision",
  severity = "warning",
  message = weighing.messages "creates a further group, {groups},",
  needs = { ["effects.type"] = "create-group" },
  applies = function(decision) return ledger.is_additional(decision) end,
  check = function(decision, report)
    local groups = decisions.targets(decision, "create-group", "not named")
    return weighing.check(decision, report, { groups = groups })
  end,
  examples = {
    satisfied = {
      example.series(first, example.yearly(2028, [[
decisions:
  - id: D-1
    text: done
    effects: [{type: create-group, target: tg-b}]
    considerations: [{matter: capacity, of: all-states}, {matter: resources, of: all-states}]
]])),
      -- The records begin later than the body: the group before them was not the last.
      example.yearly(2029, [[
decisions:
  - id: D-1
    text: done
    effects: [{type: create-group, target: tg-b}]
    considerations: [{matter: capacity}, {matter: resources}]
groups: [{id: tg-a, status: live, created_by: D-2026-1}]
]]),
      -- Or the agenda says so.
      example.yearly(2029, [[
agenda: [{order: '1', description: Another group}]
decisions:
  - id: D-1
    text: done
    effects: [{type: create-group, target: tg-b}]
    considerations: [{matter: capacity}, {matter: resources}]
]]),
    },
    violated = {
      example.series(first, example.yearly(2028, [[
decisions: [{id: ⟦D-1⟧, text: done, effects: [{type: create-group, target: tg-b}]}]
]])),
      example.series(first, example.yearly(2028, [[
decisions:
  - id: ⟦D-1⟧
    text: done
    effects: [{type: create-group, target: tg-b}]
    considerations: [{matter: resources, text: statement of programme budget implications}]
]])),
    },
    ["not-applicable"] = { first },
  },
}
