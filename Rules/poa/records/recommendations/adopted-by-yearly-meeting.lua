local decisions = require "lib.decisions"
local example = require "lib.example"

return rule {
  title = "Recommendations are adopted by the yearly meeting",
  requirement = "recommendations.adopted-by-yearly-meeting",
  why = "A recommendation speaks for all States, so it is for the meeting of all States to adopt it. A"
    .. " group that adopts"
    .. " its own report for submission adopts no recommendation.",
  scope = "decision",
  message = {
    default = "{id} adopts {what} in a meeting of kind {kind}, not in the yearly meeting",
    chair = "{id} adopts {what} by decision of the Chair, not of the yearly meeting",
  },
  needs = { ["effects.type"] = "adopt-recommendation" },
  applies = function(decision) return decisions.has(decision, "adopt-recommendation") end,
  check = function(decision, report)
    local what = decisions.targets(decision, "adopt-recommendation", "a recommendation")
    if decision.meeting.kind ~= "yearly" then
      report(decision, { what = what, kind = decision.meeting.kind or "unknown" })
    elseif decision.basis == "chair" then
      report.chair(decision, { what = what })
    else
      return decision
    end
  end,
  examples = {
    satisfied = {
      example.yearly(2027, [[
decisions: [{id: D-1, text: done, basis: consensus, effects: [{type: adopt-recommendation, target: REC-1}]}]
]]),
      -- The manner is another question than the body.
      example.yearly(2027, [[
decisions: [{id: D-1, text: done, basis: vote, effects: [{type: adopt-recommendation, target: REC-1}]}]
]]),
    },
    violated = {
      example.sitting("2027-11-15", [[
decisions: [{id: ⟦D-1⟧, text: done, basis: consensus, effects: [{type: adopt-recommendation, target: REC-1}]}]
]]),
      example.yearly(2027, [[
decisions: [{id: ⟦D-1⟧, text: done, basis: chair, effects: [{type: adopt-recommendation, target: REC-1}]}]
]]),
    },
    ["not-applicable"] = {
      example.sitting("2027-11-15",
        "decisions: [{id: D-1, text: the group adopted its report, basis: consensus}]\n"),
    },
  },
}
