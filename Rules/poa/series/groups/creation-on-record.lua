local example = require "lib.example"
local ledger = require "lib.ledger"

local create = "{id: D-1, text: done, effects: [{type: create-group, target: tg-law}]}"

return rule {
  title = "The decision that created a group is on record",
  requirement = "groups.created-by-yearly-meeting",
  why = "That the yearly meeting created a group can be seen only where its decision is on record.",
  scope = "series",
  message = {
    default = "no decision on record created {id}, and the records reach back to before it first appears",
    undetermined = "{id} was created by {created_by}, which is not among the records; add the record that"
      .. " holds it",
  },
  needs = { ["meetings.groups"] = true },
  applies = function(series)
    for _, group in ipairs(ledger.groups(series)) do
      if not ledger.created(series)[group.id] then return true end
    end
    return false
  end,
  check = function(series, report)
    local created, seen = ledger.created(series), {}
    for _, group in ipairs(ledger.groups(series)) do
      local id = group.id or ""
      if not created[id] and not seen[id] then
        seen[id] = true
        if group.created_by then
          report.undetermined(group)
        elseif ledger.must_hold_creation(series, id, group.meeting) then
          report(group)
        else
          report.undetermined(group, { created_by = "a decision that its entry does not name" })
        end
      end
    end
  end,
  examples = {
    violated = {
      example.yearly(2027, "groups: [{id: ⟦tg-law⟧, status: live}]\n"),
      -- The group before it was listed a year earlier, this one was not.
      example.series(
        example.yearly(2028, "groups: [{id: tg-law, status: live}]\ndecisions: [" .. create .. "]\n"),
        example.yearly(2029, "groups: [{id: tg-law, status: live}, {id: ⟦tg-x⟧, status: live}]\n")),
    },
    undetermined = {
      example.yearly(2029, "groups: [{id: ⟦tg-law⟧, status: live, created_by: D-2026-1}]\n"),
      example.yearly(2029, "groups: [{id: ⟦tg-law⟧, status: live}]\n"),
    },
    ["not-applicable"] = {
      example.yearly(2027, [[
decisions: [{id: D-1, text: done, effects: [{type: create-group, target: tg-law}]}]
groups: [{id: tg-law, status: live, created_by: D-1}]
]]),
    },
  },
}
