local example = require "lib.example"

local function is_given(reason) return reason ~= nil and reason:find "%S" ~= nil
  and reason:lower() ~= "not given" end

return rule {
  title = "Who objects to an accreditation is named, with the reason",
  requirement = "mechanism.transparent",
  why = "An organization that is turned away by nobody for no reason can answer neither.",
  scope = "participant",
  severity = "warning",
  message = {
    default = "{id} was refused accreditation, and the record names neither who objected nor why",
    unnamed = "{id} was refused on a non-objection basis ({reason}), and the record does not name who"
      .. " objected",
    info = "{id} was refused accreditation on the objection of {by}, and no reason is recorded",
  },
  needs = { ["accreditation.outcome"] = "refused" },
  applies = function(participant)
    local accreditation = participant.accreditation
    return participant.type ~= "state" and accreditation ~= nil and accreditation.outcome == "refused"
  end,
  check = function(participant, report)
    local accreditation = participant.accreditation
    local by, reason = accreditation.objectors, accreditation.reason
    if #by == 0 and not is_given(reason) then
      report(participant)
    elseif #by == 0 and accreditation.route == "non-objection" then
      report.unnamed(participant, { reason = reason })
    elseif #by > 0 and not is_given(reason) then
      report.info(participant, { by = table.concat(by, ", ") })
    end
  end,
  examples = {
    violated = {
      example.yearly(2027,
        "participants: [{id: ⟦ngo⟧, type: stakeholder, accreditation: {outcome: refused}}]\n"),
      example.yearly(2027, [[
participants:
  - {id: ⟦ngo⟧, type: stakeholder, accreditation: {route: non-objection, outcome: refused, reason: too late}}
]]),
    },
    undetermined = {
      example.yearly(2027, [[
participants:
  - {id: ngo, type: stakeholder, accreditation: {outcome: refused, objectors: [state-j], reason: outside the mandate}}
]]),
      -- The objector is named: that the reason is not is worth a remark.
      example.yearly(2027, [[
participants:
  - {id: ⟦ngo⟧, type: stakeholder, accreditation: {outcome: refused, objectors: [state-j], reason: not given}}
]]),
    },
    ["not-applicable"] = {
      example.yearly(2027,
        "participants: [{id: ngo, type: stakeholder, accreditation: {outcome: pending}}]\n"),
    },
  },
}
