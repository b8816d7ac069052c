local records = require "lib.records"

return rule {
  title = "Capacity-building is on the agenda",
  requirement = "capacity.support-activities",
  scope = "meeting",
  message = "it is",
  applies = function(meeting) return records.mentions(meeting, "capacity%-building") end,
  check = function(meeting, report, founding, options)
    return meeting
  end,
  examples = {
    satisfied = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
agenda: [{order: '1', description: capacity-building}]
]] },
    undetermined = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
]] },
  },
}
