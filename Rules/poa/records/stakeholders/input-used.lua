return rule {
  title = "Input of stakeholders goes into recommendations",
  requirement = "stakeholders.input-relevant",
  scope = "recommendation",
  message = "input",
  applies = function(recommendation) return #recommendation.stakeholder_inputs > 0 end,
  check = function(recommendation, report, founding, options)
    return recommendation
  end,
  examples = {
    satisfied = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
recommendations: [{id: REC-1, stakeholder_inputs: [INF-1]}]
]] },
    ["not-applicable"] = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
]] },
  },
}
