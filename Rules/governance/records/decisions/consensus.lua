return rule {
  title = "A decision called consensus has no objection that stands",
  requirement = "decisions.consensus",
  scope = "decision",
  why = "A reservation leaves consensus whole; an objection that nobody withdrew does not.",
  message = {
    default = "{id} is called consensus, and the objection of {by} stands",
    partial = "{id} was put to a vote",
  },
  applies = function(decision) return decision.basis ~= nil and not decision.procedural end,
  check = function(decision, report)
    if decision.basis == "vote" then return report.partial(decision) and nil end
    if decision.basis ~= "consensus" and decision.basis ~= "without-a-vote" then return end
    for _, objection in ipairs(decision.objections) do
      if objection.status ~= "withdrawn" and objection.status ~= "reservation-only" then
        report(objection, { id = decision.id, by = objection.by or "somebody" })
        return
      end
    end
    return decision:at "basis"
  end,
  examples = {
    satisfied = {
      [[
record_version: 1
meeting: {id: m-1, kind: yearly, organization_id: club, start_date: 2027-06-07}
decisions: [{id: D-1, text: The boat is sold., basis: consensus}]
]],
      [[
record_version: 1
meeting: {id: m-1, kind: yearly, organization_id: club, start_date: 2027-06-07}
decisions: [{id: D-1, text: The boat is sold., basis: without-a-vote, objections: [{by: ann, status: withdrawn}]}]
]],
    },
    violated = { [[
record_version: 1
meeting: {id: m-1, kind: yearly, organization_id: club, start_date: 2027-06-07}
decisions: [{id: D-1, text: The boat is sold., basis: consensus, objections: [⟦{by: ann, status: maintained}⟧]}]
]] },
    partial = { [[
record_version: 1
meeting: {id: m-1, kind: yearly, organization_id: club, start_date: 2027-06-07}
decisions: [{id: ⟦D-1⟧, text: The boat is sold., basis: vote}]
]] },
  },
}
