local records = require "lib.records"

return rule {
  title = "A recommendation keeps to the issue of the group that prepared it",
  requirement = "groups.specific-issue",
  scope = "recommendation",
  message = {
    partial = "{id} is on none of the issues of {prepared_by}",
  },
  applies = function(recommendation) return recommendation.prepared_by ~= nil and #recommendation.subjects > 0 end,
  check = function(recommendation, report, founding, options)
    local subjects = records.subjects(recommendation.meeting.series, recommendation.prepared_by)
    if not subjects then return end
    for _, subject in ipairs(recommendation.subjects) do
      if subjects[subject] then return recommendation end
    end
    report.partial(recommendation)
  end,
  examples = {
    partial = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
recommendations: [{id: REC-1, prepared_by: tg-law, subjects: [cbm]}]
groups: [{id: tg-law, status: live, subjects: [law]}]
]] },
    satisfied = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
recommendations: [{id: REC-1, prepared_by: tg-law, subjects: [law]}]
groups: [{id: tg-law, status: live, subjects: [law]}]
]] },
  },
}
