return rule {
  title = "A decision called consensus has no maintained objection",
  requirement = "decisions.consensus-driven",
  scope = "decision",
  why = "Consensus is the absence of a formal objection; a withdrawn objection, a reservation or a dissociation leaves it whole.",
  message = "{by} maintained an objection, so this is not consensus",
  applies = function(decision) return decision.basis == "consensus" or decision.basis == "without-a-vote" end,
  check = function(decision, report, founding, options)
    local held
    for _, objection in ipairs(decision.objections) do
      if objection.status == "maintained" or objection.status == nil then
        held = true
        report(objection)
      end
    end
    if not held then return decision:at "basis" end
  end,
  examples = {
    satisfied = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
decisions:
  - {id: D-1, text: adopted, basis: consensus, objections: [{by: state-c, status: withdrawn}]}
]] },
    violated = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
decisions:
  - {id: D-1, text: adopted, basis: consensus, objections: [⟦{by: state-c, status: maintained}⟧]}
]] },
  },
}
