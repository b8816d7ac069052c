return rule {
  title = "Nobody decides alone for the body",
  requirement = "decisions.consensus-driven",
  scope = "decision",
  message = "{id} was decided by the Chair alone",
  applies = function(decision) return decision.basis == "chair" end,
  check = function(decision, report, founding, options)
    report(decision:at "basis")
  end,
  examples = {
    violated = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
decisions:
  - {id: D-1, text: The Chair establishes the group, basis: ⟦chair⟧}
]] },
    ["not-applicable"] = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
decisions:
  - {id: D-1, text: adopted, basis: consensus}
]] },
  },
}
