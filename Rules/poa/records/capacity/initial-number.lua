local records = require "lib.records"

return rule {
  title = "A decision that sets the first number of groups weighs the capacity and resources of all States",
  requirement = "decisions.capacity-initial-number",
  scope = "decision",
  message = {
    default = "{id} sets the first number of groups without weighing the capacity and resources of all States",
    partial = "{id} sets the first number of groups without weighing {lacking}",
  },
  applies = function(decision) return records.is_initial(decision) end,
  check = function(decision, report, founding, options)
    local capacity, resources = records.weighs(decision)
    if capacity == "all" and resources == "all" then return decision end
    if not capacity and not resources then
      report(decision)
    else
      report.partial(decision, { lacking = records.lacking(capacity, resources) })
    end
  end,
  examples = {
    satisfied = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
decisions:
  - {id: D-1, text: done, basis: consensus, effects: [{type: create-group, target: tg-law}], considerations: [{matter: capacity, of: all-states}, {matter: resources, of: all-states}]}
]] },
    violated = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
decisions:
  - {id: ⟦D-1⟧, text: done, basis: consensus, effects: [{type: create-group, target: tg-law}]}
]] },
  },
}
