local charters = require "lib.charters"
local decisions = require "lib.decisions"
local example = require "lib.example"
local law = require "lib.law.terms"
local text = require "lib.law.reading.text"

local function record(id, effect)
  return example.yearly(2027,
    ("decisions: [{id: %s, text: done, effects: [{type: %s, target: poa}]}]\n"):format(id, effect))
end

return rule {
  title = "A mechanism that is founded to last is not ended",
  why = "What the founding text makes permanent only a change of that text can end.",
  against = "founding",
  scope = "decision",
  message = text.messages,
  applies = function(decision, founding)
    return founding.words > 0 and decisions.has(decision, "end-mechanism", "suspend-mechanism")
  end,
  check = function(decision, report, founding)
    local what = decisions.has(decision, "end-mechanism") and " ends" or " suspends"
    text.judge(report, decision, law.permanent(founding), function()
      return decision.id .. what .. " the mechanism", "it is permanent"
    end)
  end,
  examples = {
    founding = example.founding(),
    satisfied = {
      record("D-1", "amend-rules"),
      example.yearly(2027,
        "decisions: [{id: D-1, text: the mechanism ends its session, effects: [{type: other}]}]\n"),
    },
    violated = {
      { founding = charters.questions, records = record("⟦D-1⟧", "end-mechanism") },
      { founding = charters.league, records = record("⟦D-1⟧", "end-mechanism") },
      record("⟦D-1⟧", "end-mechanism"),
      record("⟦D-1⟧", "suspend-mechanism"),
      { founding = example.founding { [1] = "The Dialogue has no end date." },
        records = record("⟦D-1⟧", "end-mechanism") },
      { founding = example.founding { [1] = false }, records = record("⟦D-1⟧", "end-mechanism") },
    },
  },
}
