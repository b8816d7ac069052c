local decisions = require "lib.decisions"
local example = require "lib.example"
local ledger = require "lib.ledger"
local weighing = require "lib.weighing"

-- The effect that sets how often a group meets; how often the yearly meeting does is another matter.
local function setting(decision)
  local series = decision.meeting.series
  for _, effect in ipairs(decisions.effects(decision, "set-frequency")) do
    local target = effect.target
    if not target or ledger.group_ids(series)[target] or target ~= series.body then return effect end
  end
end

return rule {
  title = "A decision that sets how often a group meets weighs the capacity and resources of all States",
  requirement = "decisions.capacity-frequency",
  why = weighing.why,
  scope = "decision",
  severity = "warning",
  message = weighing.messages "sets how often {group} meets ({value})",
  needs = { ["effects.type"] = "set-frequency" },
  applies = function(decision) return setting(decision) ~= nil end,
  check = function(decision, report)
    local effect = setting(decision)
    local value = effect.value and tostring(effect.value) or "no interval is named"
    return weighing.check(decision, report, { group = effect.target or "a group", value = value })
  end,
  examples = {
    satisfied = {
      example.yearly(2027, [[
decisions:
  - id: D-1
    text: done
    effects: [{type: set-frequency, target: tg-law, value: monthly}]
    considerations: [{matter: capacity, of: all-states}, {matter: resources, of: all-states}]
]]),
    },
    violated = {
      example.yearly(2027, [[
decisions: [{id: ⟦D-1⟧, text: done, effects: [{type: set-frequency, target: tg-law, value: monthly}]}]
]]),
      example.yearly(2027, [[
decisions:
  - id: ⟦D-1⟧
    text: done
    effects: [{type: set-frequency, target: tg-law, value: monthly}]
    considerations: [{matter: resources, of: secretariat}, {matter: capacity, of: some-states}]
]]),
    },
    ["not-applicable"] = {
      example.yearly(2027,
        "decisions: [{id: D-1, text: done, effects: [{type: set-frequency, target: poa, value: 12}]}]\n"),
      example.yearly(2027, "decisions: [{id: D-1, text: to meet next in June, basis: consensus}]\n"),
    },
  },
}
