local records = require "lib.records"

return rule {
  title = "No decision ends or suspends the mechanism",
  requirement = "mechanism.permanent",
  scope = "decision",
  message = "{id} ends or suspends the mechanism",
  check = function(decision, report, founding, options)
    if #records.effects(decision, "end-mechanism") + #records.effects(decision, "suspend-mechanism") > 0 then report(decision) end
  end,
  examples = {
    violated = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
decisions:
  - {id: ⟦D-1⟧, text: done, basis: consensus, effects: [{type: end-mechanism}]}
]] },
    undetermined = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
]] },
  },
}
