-- What three rules ask alike: a decision on groups weighs what all States can staff and pay for.

local decisions = require "lib.decisions"

local weighing = {}

weighing.why = "Each group asks people and money of every delegation. A delegation of two cannot follow"
  .. " five groups, and"
  .. " a statement of costs for the secretariat says nothing of the costs for States."

-- Messages of a rule about decisions that do `what`.
function weighing.messages(what)
  return {
    default = "{id} " .. what .. " without weighing the capacity and the resources of all States: {instead}",
    partial = "{id} " .. what .. " and weighs {weighed} of all States, but not their {lacking}",
  }
end

function weighing.check(decision, report, holes)
  local capacity, resources = decisions.weighs(decision)
  if capacity and resources then return decision end
  if capacity or resources then
    holes.weighed = capacity and "the capacity" or "the resources"
    holes.lacking = capacity and "resources" or "capacity"
    report.partial(decision, holes)
  else
    holes.instead = decisions.instead(decision)
    report(decision, holes)
  end
end

return weighing
