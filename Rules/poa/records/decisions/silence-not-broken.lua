local decisions = require "lib.decisions"
local example = require "lib.example"

return rule {
  title = "A silence procedure that was broken decides nothing",
  requirement = "decisions.consensus-driven",
  why = "Silence is taken for consent; one delegation that speaks up has not consented.",
  scope = "decision",
  message = {
    default = "{id} is recorded as decided by silence, but {by} broke the silence",
    early = "{id} is recorded as decided on {date}, before the silence ended on {closes}",
  },
  needs = { basis = "silence-procedure" },
  applies = function(decision) return decision.basis == "silence-procedure" end,
  check = function(decision, report)
    local silence = decision.silence
    local names = {}
    for _, by in ipairs(silence and silence.broken_by or {}) do names[#names + 1] = by end
    for _, objection in ipairs((decisions.objections(decision))) do
      if #names == 0 then names[1] = objection.by or "somebody" end
    end
    if #names > 0 then
      report(decision:at "basis", { by = table.concat(names, ", ") })
    elseif silence and silence.closes and decision.date and decision.date < silence.closes:sub(1, 10) then
      report.early(decision:at "basis", { closes = silence.closes })
    end
  end,
  examples = {
    violated = {
      example.yearly(2027, [[
decisions:
  - {id: D-1, text: done, basis: ⟦silence-procedure⟧, silence: {closes: 2027-01-15, broken_by: [state-b]}}
]]),
      example.yearly(2027, [[
decisions:
  - {id: D-1, text: done, date: 2027-01-10, basis: ⟦silence-procedure⟧, silence: {closes: 2027-01-15}}
]]),
    },
    undetermined = {
      example.yearly(2027,
        "decisions: [{id: D-1, text: done, basis: silence-procedure, silence: {broken_by: []}}]\n"),
    },
    ["not-applicable"] = { example.yearly(2027, "decisions: [{id: D-1, text: done, basis: consensus}]\n") },
  },
}
