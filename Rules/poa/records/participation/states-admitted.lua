local admission = require "lib.admission"
local example = require "lib.example"

return rule {
  title = "No State is refused",
  requirement = "participation.all-states",
  why = "A mechanism for all States that turns one away, at the door or at the border, is one for some"
    .. " States.",
  scope = "participant",
  message = admission.message,
  needs = { type = "state", accreditation = true },
  check = function(participant, report)
    if admission.is_refused_state(participant) then
      admission.report(participant, report)
    elseif participant.type == "state" and participant.accreditation
      and participant.accreditation.outcome == "granted"
    then
      return participant
    end
  end,
  examples = {
    satisfied = {
      example.yearly(2027, "participants: [{id: state-a, type: state, accreditation: {outcome: granted}}]\n"),
    },
    violated = {
      example.yearly(2027,
        "participants: [{id: ⟦state-a⟧, type: state, accreditation: {outcome: refused}}]\n"),
      example.yearly(2027, [[
participants: [{id: ⟦state-k⟧, type: state, name: State K, accreditation: {outcome: refused, reason: no visa}}]
]]),
    },
    undetermined = {
      example.yearly(2027, "participants: [{id: state-a, type: state, accreditation: {outcome: pending}}]\n"),
      -- A firm is no State.
      example.yearly(2027,
        "participants: [{id: corp-1, type: stakeholder, accreditation: {outcome: refused}}]\n"),
    },
  },
}
