return rule {
  title = "Matters of substance are not put to a vote",
  requirement = "decisions.consensus-driven",
  scope = "decision",
  message = "{id} was put to a vote, which the reference text does not provide for",
  applies = function(decision) return decision.basis == "vote" and not decision.procedural end,
  check = function(decision, report, founding, options)
    report(decision:at "basis")
  end,
  examples = {
    violated = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
decisions:
  - {id: D-1, text: adopted by 60 votes to 20, basis: ⟦vote⟧}
]] },
    ["not-applicable"] = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
decisions:
  - {id: D-1, text: the debate was adjourned, basis: vote, procedural: true}
]] },
  },
}
