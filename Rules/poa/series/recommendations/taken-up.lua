local records = require "lib.records"

return rule {
  title = "A submitted recommendation is adopted, rejected or deferred at the next yearly meeting",
  requirement = "mechanism.results-based",
  scope = "series",
  message = "{id} was submitted on {submitted}, and {meeting} neither adopted, rejected nor deferred it",
  check = function(series, report, founding, options)
    local yearly = records.yearly(series)
    local settled, open = {}, {}
    for _, meeting in ipairs(series.meetings) do
      for _, item in ipairs(meeting.recommendations) do
        if records.is_adopted(item) or item.status == "deferred" or item.status == "rejected" or item.status == "implemented" then settled[item.id] = true
        elseif item.submitted and not open[item.id] then open[item.id] = item end
      end
    end
    for id, item in pairs(open) do
      for _, meeting in ipairs(yearly) do
        if not settled[id] and meeting.start_date and meeting.start_date > item.submitted then
          report(item, { meeting = meeting.id })
          break
        end
      end
    end
  end,
  examples = {
    violated = { [[
record_version: 1
meeting: {id: wg-law, kind: working-group, organization_id: tg-law, start_date: 2027-11-15, eventAttendanceMode: MixedEventAttendanceMode, location: [{type: Place}, {type: VirtualLocation, access: interactive}]}
recommendations: [{id: ⟦REC-1⟧, prepared_by: tg-law, submitted: 2027-11-15, status: submitted}]
---
record_version: 1
meeting: {id: ym-2028, kind: yearly, formal: true, organization_id: poa, start_date: 2028-06-05, end_date: 2028-06-09}
]] },
    undetermined = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
]] },
  },
}
