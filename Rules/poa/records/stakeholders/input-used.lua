local example = require "lib.example"

return rule {
  title = "Input of stakeholders goes into recommendations",
  requirement = "stakeholders.input-relevant",
  why = "Those who run networks know what a rule will do to them; to hear them and use nothing helps nobody.",
  scope = "meeting",
  needs = { { recommendations = true }, { documents = true } },
  check = function(meeting)
    local proofs, from = {}, {}
    for _, recommendation in ipairs(meeting.recommendations) do
      if #recommendation.stakeholder_inputs > 0 then proofs[#proofs + 1] = recommendation end
    end
    for _, participant in ipairs(meeting.participants) do
      if participant.type == "stakeholder" then from[participant.id or ""] = true end
    end
    for _, document in ipairs(meeting.documents) do
      for _, by in ipairs(document.submitted_by) do
        if from[by] and document.agenda and #proofs == 0 then proofs[1] = document end
      end
    end
    return proofs
  end,
  examples = {
    satisfied = {
      example.yearly(2027, "recommendations: [{id: R-1, stakeholder_inputs: [INF-1]}]\n"),
      example.yearly(2027, [[
participants: [{id: ngo-1, type: stakeholder}]
documents: [{id: INF-1, submitted_by: [ngo-1], agenda: '1'}]
agenda: [{order: '1', description: Norms}]
]]),
    },
    undetermined = {
      example.yearly(2027, "recommendations: [{id: R-1, title: Input of industry}]\n"),
      -- Handed in, and linked to nothing.
      example.yearly(2027, [[
participants: [{id: ngo-1, type: stakeholder}]
documents: [{id: INF-1, submitted_by: [ngo-1]}]
]]),
    },
  },
}
