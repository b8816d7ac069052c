local decisions = require "lib.decisions"
local example = require "lib.example"

-- What officers of a group take upon themselves in a sitting of it, such as its end, is no decision of the body: other
-- requirements ask who creates, ends and adopts.
local function is_of_group(decision)
  return decision.meeting.kind == "working-group" and decisions.reserved(decision) ~= nil
end

return rule {
  title = "Nobody decides alone for the body",
  requirement = "decisions.consensus-driven",
  why = "A Chair serves the meeting and rules on its order; a decision in its place asks no State for its"
    .. " consent.",
  scope = "decision",
  message = "{id} was taken by the Chair alone; no State was asked for its consent",
  needs = { basis = "chair" },
  applies = function(decision)
    return decision.basis == "chair" and not decision.procedural and not is_of_group(decision)
  end,
  check = function(decision, report) report(decision:at "basis") end,
  examples = {
    violated = {
      example.yearly(2027, "decisions: [{id: D-1, text: The Chair establishes the group, basis: ⟦chair⟧}]\n"),
      example.sitting("2027-11-15", "decisions: [{id: D-1, text: The Chair set the fee, basis: ⟦chair⟧}]\n"),
    },
    ["not-applicable"] = {
      example.yearly(2027, "decisions: [{id: D-1, text: adopted as the Chair proposed, basis: consensus}]\n"),
      example.sitting("2027-11-15", [[
decisions: [{id: D-1, text: closed, basis: chair, effects: [{type: end-group, target: tg-law}]}]
]]),
      example.yearly(2027,
        "decisions: [{id: D-1, text: The Chair ruled on a point of order, basis: chair, procedural: true}]\n"),
    },
  },
}
