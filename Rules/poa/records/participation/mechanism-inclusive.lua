local admission = require "lib.admission"
local example = require "lib.example"

return rule {
  title = "The mechanism keeps no State out",
  requirement = "mechanism.inclusive",
  why = "Inclusive is what happens at the door, not the word in the title.",
  scope = "participant",
  message = admission.message,
  needs = { type = "state", ["accreditation.outcome"] = "refused" },
  check = function(participant, report)
    if admission.is_refused_state(participant) then admission.report(participant, report) end
  end,
  examples = {
    violated = {
      example.yearly(2027,
        "participants: [{id: ⟦state-a⟧, type: state, accreditation: {outcome: refused}}]\n"),
    },
    undetermined = {
      example.yearly(2027, "participants: [{id: state-a, type: state, accreditation: {outcome: granted}}]\n"),
      example.yearly(2027,
        "participants: [{id: corp-1, type: stakeholder, accreditation: {outcome: refused}}]\n"),
    },
  },
}
