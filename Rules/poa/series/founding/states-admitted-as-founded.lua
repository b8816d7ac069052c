local admission = require "lib.admission"
local example = require "lib.example"
local law = require "lib.law.openness"
local text = require "lib.law.reading.text"

local function record(id, fields)
  return example.yearly(2027, "participants: [{id: " .. id .. ", " .. fields .. "}]\n")
end

return rule {
  title = "No State is refused where the founding text opens the mechanism to all",
  why = "What is open to all States by its founding text cannot be closed to one by a desk.",
  against = "founding",
  scope = "participant",
  message = text.messages,
  applies = function(participant, founding)
    return founding.words > 0 and admission.is_refused_state(participant)
  end,
  check = function(participant, report, founding)
    local reason = participant.accreditation.reason
    text.judge(report, participant, law.mechanism(founding), function()
      return (participant.name or participant.id) .. ", a State, was refused"
        .. (reason and " (" .. reason .. ")" or ""),
        "it is open to all States"
    end)
  end,
  examples = {
    founding = example.founding(),
    satisfied = {
      record("state-a", "type: state, accreditation: {outcome: granted}"),
      record("corp-1", "type: stakeholder, accreditation: {outcome: refused}"),
    },
    violated = {
      { founding = example.founding { [2] = "No State can be turned away." },
        records = record("⟦state-a⟧", "type: state, accreditation: {outcome: refused}") },
      record("⟦state-a⟧", "type: state, accreditation: {outcome: refused, reason: no visa}"),
      { founding = example.founding { [2] = "Every State is entitled to take part." },
        records = record("⟦state-a⟧", "type: state, accreditation: {outcome: refused}") },
      { founding = example.founding { [2] = false },
        records = record("⟦state-a⟧", "type: state, accreditation: {outcome: refused}") },
    },
  },
}
