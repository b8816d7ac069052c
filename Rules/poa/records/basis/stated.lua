return rule {
  title = "Every decision states how it was taken",
  requirement = "record.basis-stated",
  scope = "decision",
  message = "{id} does not say how it was taken",
  check = function(decision, report, founding, options)
    if decision.basis then return decision:at "basis" end
    report(decision)
  end,
  examples = {
    satisfied = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
decisions:
  - {id: D-1, text: adopted, basis: consensus}
]] },
    violated = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
decisions:
  - {id: ⟦D-1⟧, text: adopted}
]] },
  },
}
