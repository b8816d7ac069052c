return rule {
  title = "No State is refused",
  requirement = "participation.all-states",
  scope = "participant",
  message = "{id}, a State, was refused",
  check = function(participant, report, founding, options)
    local outcome = participant.accreditation and participant.accreditation.outcome
    if participant.type ~= "state" then return end
    if outcome == "refused" then report(participant) elseif outcome == "granted" then return participant end
  end,
  examples = {
    violated = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
participants: [{id: ⟦state-a⟧, type: state, accreditation: {outcome: refused}}]
]] },
    undetermined = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
]] },
  },
}
