local decisions = require "lib.decisions"
local example = require "lib.example"
local law = require "lib.law.effect"
local text = require "lib.law.reading.text"

local at_once = { "immediate effect", "effective immediately", "takes effect immediately", "with effect from today", "takes effect at once", "forthwith" }
local function changed(id, how)
  return example.yearly(2027,
    "decisions: [{id: " .. id .. ", text: 'Rule 4 was changed" .. how .. ".', basis: consensus, effects: [{type: amend-rules, target: poa}]}]\n")
end
local from_close = example.founding { [9] = "This text may be amended by consensus. An amendment takes effect at the close of the session that adopted it." }

local future = example.founding { [9] = "This document takes effect on 1 January 2028." }

return rule {
  title = "Nothing is decided under a founding text before it takes effect",
  why = "A power that does not exist yet cannot be used.",
  against = "founding",
  scope = "decision",
  message = text.messages,
  applies = function(decision, founding) return founding.words > 0 and decisions.day(decision) ~= nil end,
  check = function(decision, report, founding)
    local day = decisions.day(decision)
    if decisions.has(decision, "amend-rules") and text.has({ words = text.plain(decision.text or "") }, at_once) then
      text.judge(report, decision, law.of_changes(founding), function(clause)
        if clause then return decision.id .. " changes the text with immediate effect", "a change holds only later" end
      end)
    end
    local rule = law.start(founding)
    if not rule then return end
    text.judge(report, decision, rule, function(clause)
      if day >= clause.day then return nil end
      return ("%s was taken on %s, before the founding text takes effect on %s"):format(decision.id, day, clause.day), "it takes effect on this day"
    end)
  end,
  examples = {
    founding = future,
    satisfied = {
      example.yearly(2028, "decisions: [{id: D-1, text: done, basis: consensus}]\n"),
      { founding = example.founding(), records = example.yearly(2027,
        "decisions: [{id: D-1, text: done}]\n") },
      { founding = from_close, records = changed("D-1", "") },
      { founding = example.founding(), records = changed("D-1", " with immediate effect") },
    },
    violated = {
      { founding = from_close, records = changed("⟦D-1⟧", " with immediate effect") },
      { founding = example.founding { [9] = "Changes to these rules apply from the following year." },
        records = changed("⟦D-1⟧", " with immediate effect") },
      { founding = example.founding { [9] = "These rules would apply as from 1 January 2028." },
        records = example.yearly(2027, "decisions: [{id: ⟦D-1⟧, text: done, basis: consensus}]\n") },
      { founding = example.founding { [9] = "This text applies from January 15, 2028." },
        records = example.yearly(2027, "decisions: [{id: ⟦D-1⟧, text: done, basis: consensus}]\n") },
      { founding = example.founding { [9] = "This text applies from 2028-01-15." },
        records = example.yearly(2027, "decisions: [{id: ⟦D-1⟧, text: done, basis: consensus}]\n") },
      example.yearly(2027, "decisions: [{id: ⟦D-1⟧, text: done, basis: consensus}]\n"),
      example.yearly(2028, "decisions: [{id: ⟦D-1⟧, date: 2027-12-31, text: done, basis: consensus}]\n"),
    },
  },
}
