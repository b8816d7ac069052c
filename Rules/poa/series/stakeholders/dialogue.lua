local records = require "lib.records"

return rule {
  title = "Stakeholders are heard in each cycle",
  requirement = "stakeholders.dialogue-encouraged",
  scope = "series",
  message = "no stakeholder took part, sent an input or was on the agenda in a whole cycle",
  check = function(series, report, founding, options)
    local proofs = {}
    for _, meeting in ipairs(series.meetings) do
      local who = records.stakeholders(meeting)
      for _, document in ipairs(meeting.documents) do
        for _, by in ipairs(document.submitted_by) do
          if who[by] and #proofs < 4 then
            proofs[#proofs + 1] = document
            break
          end
        end
      end
      if records.mentions(meeting, "stakeholder") then proofs[#proofs + 1] = meeting end
    end
    if #proofs > 0 then return proofs end
    for _, participant in ipairs(records.all(series, "participants")) do
      if participant.type == "stakeholder" and not (participant.accreditation and participant.accreditation.outcome == "refused") then return participant end
    end
    local yearly = records.yearly(series)
    if #yearly > 1 then report(yearly[#yearly]) end
  end,
  examples = {
    satisfied = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
agenda: [{order: '1', description: Dialogue with stakeholders}]
]] },
    violated = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
---
record_version: 1
meeting: {id: ⟦ym-2028⟧, kind: yearly, formal: true, organization_id: poa, start_date: 2028-06-05, end_date: 2028-06-09}
]] },
  },
}
