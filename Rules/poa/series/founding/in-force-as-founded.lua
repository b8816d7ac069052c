local decisions = require "lib.decisions"
local example = require "lib.example"
local law = require "lib.law.meetings"
local text = require "lib.law.text"

local future = example.founding { [9] = "This document takes effect on 1 January 2028." }

return rule {
  title = "Nothing is decided under a founding text before it takes effect",
  why = "A power that does not exist yet cannot be used.",
  against = "founding",
  scope = "decision",
  message = text.messages,
  applies = function(decision, founding) return founding.words > 0 and decisions.day(decision) ~= nil end,
  check = function(decision, report, founding)
    local rule = law.effect(founding)
    if not rule then return end
    local day = decisions.day(decision)
    text.judge(report, decision, rule, function(clause)
      if day >= clause.day then return nil end
      return ("%s was taken on %s, before the founding text takes effect on %s"):format(decision.id, day,
        clause.day),
        "it takes effect on this day"
    end)
  end,
  examples = {
    founding = future,
    satisfied = {
      example.yearly(2028, "decisions: [{id: D-1, text: done, basis: consensus}]\n"),
      { founding = example.founding(), records = example.yearly(2027,
        "decisions: [{id: D-1, text: done}]\n") },
    },
    violated = {
      { founding = example.founding { [9] = "This text applies from January 15, 2028." },
        records = example.yearly(2027, "decisions: [{id: ⟦D-1⟧, text: done, basis: consensus}]\n") },
      { founding = example.founding { [9] = "This text applies from 2028-01-15." },
        records = example.yearly(2027, "decisions: [{id: ⟦D-1⟧, text: done, basis: consensus}]\n") },
      example.yearly(2027, "decisions: [{id: ⟦D-1⟧, text: done, basis: consensus}]\n"),
      example.yearly(2028, "decisions: [{id: ⟦D-1⟧, date: 2027-12-31, text: done, basis: consensus}]\n"),
    },
  },
}
