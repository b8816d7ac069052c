local records = require "lib.records"

return rule {
  title = "Capacity-building is on the agenda",
  requirement = "capacity.support-activities",
  scope = "meeting",
  message = "it is",
  check = function(meeting, report, founding, options)
    if records.mentions(meeting, "capacity%-building") then return meeting end
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
