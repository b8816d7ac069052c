local records = require "lib.records"

return rule {
  title = "An adopted recommendation was prepared by a group that existed",
  requirement = "recommendations.prepared-by-groups",
  scope = "recommendation",
  message = {
    default = "{id} was adopted although no group prepared it",
    ended = "{id} was prepared by {prepared_by}, which had ended on {date}",
    unknown = "{id} was prepared by {prepared_by}, which no record lists as a group",
  },
  applies = function(recommendation) return records.is_adopted(recommendation) end,
  check = function(recommendation, report, founding, options)
    local series = recommendation.meeting.series
    local group = recommendation.prepared_by
    if not group then
      report(recommendation)
    elseif records.group_ids(series)[group] then
      local ended = records.ended(series)[group]
      if ended and recommendation.submitted and recommendation.submitted > ended.date then
        report.ended(recommendation, { date = ended.date }):see(ended.decision, "ended here")
      else
        return recommendation
      end
    else
      report.unknown(recommendation)
    end
  end,
  examples = {
    satisfied = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
recommendations: [{id: REC-1, prepared_by: tg-law, status: adopted}]
groups: [{id: tg-law, status: live}]
]] },
    violated = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
recommendations: [{id: ⟦REC-1⟧, status: adopted}]
]] },
  },
}
