local records = require "lib.records"

return rule {
  title = "Recommendations are submitted between yearly meetings",
  requirement = "recommendations.prepared-intersessionally",
  scope = "recommendation",
  message = "{id} was first submitted on {submitted}, while {meeting} was sitting",
  applies = function(recommendation) return recommendation.submitted ~= nil and recommendation.prepared_by ~= nil and records.is_adopted(recommendation) end,
  check = function(recommendation, report, founding, options)
    for _, meeting in ipairs(records.yearly(recommendation.meeting.series)) do
      local from, to = meeting.start_date, meeting.end_date or meeting.start_date
      if from and recommendation.submitted >= from and recommendation.submitted <= to then
        report(recommendation, { meeting = meeting.id }):see(meeting, "this meeting was sitting")
        return
      end
    end
    return recommendation
  end,
  examples = {
    satisfied = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
recommendations: [{id: REC-1, prepared_by: tg-law, submitted: 2027-03-01, status: adopted}]
]] },
    violated = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
recommendations: [{id: ⟦REC-1⟧, prepared_by: tg-law, submitted: 2027-06-08, status: adopted}]
]] },
  },
}
