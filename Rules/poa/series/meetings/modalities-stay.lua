local records = require "lib.records"

return rule {
  title = "Modalities are not put back on the agenda year after year",
  requirement = "mechanism.stable-modalities",
  scope = "series",
  message = "modalities stand on the agenda of two yearly meetings in a row, last of {meeting}",
  check = function(series, report, founding, options)
    local before
    for _, meeting in ipairs(records.yearly(series)) do
      local item = records.tagged(meeting, "modalities")
      if item and before then report(item, { meeting = meeting.id }) end
      before = item
    end
  end,
  examples = {
    violated = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
agenda: [{order: '1', description: x, subjects: [modalities]}]
---
record_version: 1
meeting: {id: ym-2028, kind: yearly, formal: true, organization_id: poa, start_date: 2028-06-05, end_date: 2028-06-09}
agenda: [⟦{order: '1', description: x, subjects: [modalities]}⟧]
]] },
    undetermined = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
]] },
  },
}
