return rule {
  title = "Who objects to an accreditation is named, with the reason",
  requirement = "mechanism.transparent",
  scope = "participant",
  message = {
    default = "{id} was refused, and nobody is named who objected",
    partial = "{id} was refused without a reason",
  },
  applies = function(participant) return participant.accreditation ~= nil and participant.accreditation.outcome == "refused" end,
  check = function(participant, report, founding, options)
    local a = participant.accreditation
    if #a.objectors == 0 then report(participant) elseif not a.reason then report.partial(participant) end
  end,
  examples = {
    violated = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
participants: [{id: ⟦ngo⟧, type: stakeholder, accreditation: {outcome: refused}}]
]] },
    ["not-applicable"] = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
]] },
  },
}
