local records = require "lib.records"

return rule {
  title = "Existing and potential threats are discussed",
  requirement = "dialogue.existing-potential-threats",
  scope = "meeting",
  message = "it is",
  check = function(meeting, report, founding, options)
    if records.mentions(meeting, "threat") then return meeting end
  end,
  examples = {
    satisfied = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
agenda: [{order: '1', description: threat}]
]] },
    undetermined = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
]] },
  },
}
