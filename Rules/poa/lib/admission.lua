-- States that a record says were refused, each reported once.

local admission = {}

function admission.is_refused_state(participant)
  return participant.type == "state" and participant.accreditation ~= nil
    and participant.accreditation.outcome == "refused"
end

admission.message = "{name} was refused{reason}; every State is to be able to take part"

function admission.report(participant, report)
  local reason = participant.accreditation.reason
  return report(participant, {
    name = participant.name or participant.id or "A State",
    reason = reason and " (" .. reason .. ")" or "",
  })
end

return admission
