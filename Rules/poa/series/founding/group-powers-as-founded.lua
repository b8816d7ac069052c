local decisions = require "lib.decisions"
local example = require "lib.example"
local law = require "lib.law.bodies"
local lexicon = require "lib.law.reading.lexicon"
local text = require "lib.law.reading.text"

local own_rules = { "set-number-of-groups", "set-frequency", "amend-rules", "accredit", "end-mechanism", "suspend-mechanism" }

-- Whether a decision does what a body with no power of decision cannot do. That it adopts recommendations, or
-- creates and ends groups, is looked at by the rules on these, where the text has any.
local function exceeds(decision, founding, clause)
  for _, effect in ipairs(own_rules) do
    if decisions.has(decision, effect) and not (clause.keeps_time and effect == "set-frequency") then return true end
  end
  if decisions.has(decision, "adopt-recommendation") and not law.adopting(founding) then return true end
  return decisions.has(decision, "create-group") and not law.creating(founding)
    or decisions.has(decision, "end-group") and not law.ending(founding)
end

-- Whether a decision of a group ends it or gives it more time.
local function changes_itself(decision)
  local words = text.plain(decision.text or "")
  return decisions.has(decision, "end-group")
    or lexicon.has(words, "prolong") and text.has({ words = words }, { "mandate", "term", "duration", "its life", "work of the" }) ~= nil
end

local function record(id, effect)
  return example.sitting("2027-11-15", ("decisions: [{id: %s, text: done, basis: consensus, effects: [{type: %s}]}]\n"):format(
    id, effect))
end

local powerless = example.founding { [7] = "Technical groups have no power other than to prepare." }

return rule {
  title = "Groups do not decide what the founding text leaves to others",
  why = "A group that decides makes the plenary of all into an audience.",
  against = "founding",
  scope = "decision",
  message = text.messages,
  applies = function(decision, founding) return founding.words > 0 and decision.meeting.kind == "working-group" end,
  check = function(decision, report, founding)
    text.judge(report, decision, law.powerless(founding) or {}, function(clause)
      if clause and exceeds(decision, founding, clause) then return decision.id .. " was taken in a meeting of a group", "groups have no such power" end
    end)
    text.judge(report, decision, law.mandated(founding) or {}, function(clause)
      if clause and changes_itself(decision) then return decision.id .. " changes how long a group lasts in a meeting of that group",
        "groups do not do so" end
    end)
  end,
  examples = {
    founding = powerless,
    satisfied = {
      record("D-1", "other"),
      { founding = example.founding(), records = record("D-1", "set-frequency") },
      { founding = example.founding {
        [7] = "A technical group takes no decision save on its own report and its own programme of sittings." }, records = record("D-1", "set-frequency") },
    },
    violated = {
      record("⟦D-1⟧", "set-frequency"),
      record("⟦D-1⟧", "adopt-recommendation"),
      { founding = example.founding {
        [7] = "The co-facilitators of a technical group do not alter its mandate or its duration." }, records = record("⟦D-1⟧", "end-group") },
      { founding = example.founding { [5] = false, [7] = "Technical groups write drafts. They do not decide anything." },
        records = record("⟦D-1⟧", "create-group") },
    },
  },
}
