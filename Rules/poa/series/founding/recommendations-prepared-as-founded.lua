local law = require "lib.founding"
local records = require "lib.records"

return rule {
  title = "Recommendations take the path of the founding text",
  against = "founding",
  scope = "recommendation",
  message = {
    default = "{id} was adopted although no group prepared it",
    session = "{id} was first submitted on {submitted}, while {meeting} was sitting",
  },
  applies = function(recommendation) return records.is_adopted(recommendation) end,
  check = function(recommendation, report, founding, options)
    local place = law.preparing(founding)
    if not place then return end
    if not recommendation.prepared_by then
      report(recommendation):see(place, "groups prepare them")
    elseif recommendation.submitted and law.between(founding) then
      for _, meeting in ipairs(records.yearly(recommendation.meeting.series)) do
        local from, to = meeting.start_date, meeting.end_date or meeting.start_date
        if from and recommendation.submitted >= from and recommendation.submitted <= to then
          report.session(recommendation, { meeting = meeting.id }):see(law.between(founding), "they are prepared between meetings")
        end
      end
    end
  end,
  examples = {
    founding = "Founding document.\n\n1. The yearly meeting is held once in each calendar year.\n2. All decisions are taken by consensus.\n3. Technical groups are created and ended only by a decision of the yearly meeting.\n",
    satisfied = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
recommendations: [{id: REC-1, prepared_by: tg-law, status: adopted}]
]] },
  },
}
