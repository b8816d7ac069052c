return rule {
  title = "Concerns that were voiced are reflected",
  requirement = "recommendations.views-interests-concerns",
  scope = "recommendation",
  message = "{id} does not reflect the concern of {by}",
  applies = function(recommendation) return recommendation.views ~= nil end,
  check = function(recommendation, report, founding, options)
    local dropped
    for _, concern in ipairs(recommendation.views.concerns) do
      if concern.reflected == false then
        dropped = true
        report(concern, { by = concern.by or "somebody", id = recommendation.id })
      end
    end
    if not dropped then return recommendation end
  end,
  examples = {
    satisfied = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
recommendations: [{id: REC-1, views: {concerns: [{by: state-c, reflected: true}]}}]
]] },
    violated = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
recommendations:
  - id: REC-1
    views: {concerns: [⟦{by: state-c, reflected: false}⟧]}
]] },
  },
}
