local decisions = require "lib.decisions"
local example = require "lib.example"
local ledger = require "lib.ledger"

return rule {
  title = "What a record refers to is on record",
  requirement = "record.basis-stated",
  why = "Who created a group, and what was adopted, can be looked up only where the reference leads"
    .. " somewhere.",
  scope = "meeting",
  message = {
    default = "{problem}",
    decision = "{group} names {decision} as the decision that {did} it, but no record holds a decision of"
      .. " that id,"
      .. " though the records reach back far enough",
    target = "{decision} {did} {target}, but no record holds anything of that id",
  },
  needs = {
    { violations = true },
    { groups = true },
    { ["decisions.effects.type"] = "end-group" },
  },
  check = function(meeting, report)
    for _, violation in ipairs(meeting.violations) do
      if violation.kind == "dangling-reference" then report(violation, { problem = violation.message }) end
    end
    local series = meeting.series
    for _, group in ipairs(meeting.groups) do
      local before = ledger.entry_before(group)
      for field, did in pairs { created_by = "created", ended_by = "ended" } do
        local id = group[field]
        local is_new = not (before and before[field] == id)
        if id and is_new and not ledger.by_id(series)[id]
          and (field == "ended_by" and before ~= nil or ledger.must_hold_creation(series, group.id, meeting))
        then
          report.decision(group:at(field), { group = group.id, decision = id, did = did })
        end
      end
    end
    if meeting.minutes then return end
    for _, decision in ipairs(meeting:select("decisions", { ["effects.type"] = "end-group" })) do
      for _, effect in ipairs(decisions.effects(decision, "end-group")) do
        if effect.target and not ledger.group_ids(series)[effect.target] then
          report.target(effect:at "target", { decision = decision.id, did = "ends", target = effect.target })
        end
      end
    end
  end,
  examples = {
    violated = {
      example.yearly(2027, "groups: [{id: tg-law, status: live, created_by: ⟦D-9⟧}]\n"),
      example.yearly(2027, [[
decisions:
  - {id: D-1, text: done, basis: consensus, effects: [{type: end-group, target: ⟦tg-lawn⟧}]}
groups: [{id: tg-law, status: live}]
]]),
    },
    undetermined = {
      example.yearly(2027, [[
decisions: [{id: D-1, text: done, basis: consensus, effects: [{type: create-group, target: tg-law}]}]
groups: [{id: tg-law, status: live, created_by: D-1}]
]]),
      -- The third session: its creating decision may stand in an earlier record.
      example.yearly(2029, "groups: [{id: tg-law, status: live, created_by: D-2026-1}]\n"),
    },
  },
}
