local decisions = require "lib.decisions"
local example = require "lib.example"

return rule {
  title = "A decision called consensus has no maintained objection",
  requirement = "decisions.consensus-driven",
  why = "Consensus is the absence of a formal objection. A withdrawn objection, a reservation, an"
    .. " explanation of"
    .. " position or a dissociation after the gavel leaves it whole; an objection that stands does not.",
  scope = "decision",
  message = {
    default = "{by} maintained an objection to {decision}, which is recorded as {basis}",
    undetermined = "the record does not say whether {by} withdrew the objection to {decision}, which is"
      .. " recorded as"
      .. " {basis}",
  },
  needs = { basis = { "consensus", "without-a-vote" } },
  proof = {
    at = "basis",
    { basis = { "consensus", "without-a-vote" }, objections = false, ["meeting.statements"] = false },
  },
  applies = function(decision) return decision.basis == "consensus" or decision.basis == "without-a-vote" end,
  check = function(decision, report)
    local maintained, open = decisions.objections(decision)
    local words = decision.basis == "consensus" and "consensus" or "adopted without a vote"
    for _, objection in ipairs(maintained) do
      report(objection, { by = objection.by or "somebody", decision = decision.id, basis = words })
    end
    for _, objection in ipairs(open) do
      report.undetermined(objection, { by = objection.by or "somebody", decision = decision.id,
        basis = words })
    end
    if #maintained == 0 and #open == 0 then return decision:at "basis" end
  end,
  examples = {
    satisfied = {
      -- What those hold against it who have no part in decisions is advice.
      example.yearly(2027, [[
participants: [{id: ngo-1, type: stakeholder}]
decisions: [{id: D-1, text: adopted, basis: consensus, objections: [{by: ngo-1, text: more is needed}]}]
]]),
      example.yearly(2027, [[
decisions: [{id: D-1, text: adopted, basis: consensus, objections: [{by: state-c, status: withdrawn}]}]
]]),
      example.yearly(2027, [[
decisions: [{id: D-1, text: adopted, basis: consensus, objections: [{by: state-c, status: reservation-only}]}]
statements: [{by: state-d, kind: dissociation, text: not the second sentence, "on": D-1}]
]]),
    },
    violated = {
      example.yearly(2027, [[
decisions: [{id: D-1, text: adopted, basis: consensus, objections: [⟦{by: state-c, status: maintained}⟧]}]
]]),
      example.yearly(2027, [[
decisions: [{id: D-1, text: adopted, basis: consensus}]
statements: [⟦{by: state-c, kind: objection, text: we cannot join, "on": D-1}⟧]
]]),
    },
    undetermined = {
      example.yearly(2027,
        "decisions: [{id: D-1, text: done, basis: consensus, objections: [⟦{by: state-c}⟧]}]\n"),
    },
  },
}
