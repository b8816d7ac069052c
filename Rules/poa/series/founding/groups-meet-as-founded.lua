local decisions = require "lib.decisions"
local example = require "lib.example"
local law = require "lib.law.meetings"
local text = require "lib.law.text"

local function record(id, value)
  return example.yearly(2027,
    ("decisions: [{id: %s, text: done, effects: [{type: set-frequency, target: tg-law, value: %s}]}]\n"):format(id, value))
end

local most = example.founding { [8] = "Technical groups meet no more than twice in each year." }
local least = example.founding { [8] = "Technical groups meet at least three times a year." }

return rule {
  title = "Groups meet as often as the founding text allows and asks",
  why = "Every meeting of a group costs those most who have the fewest people.",
  against = "founding",
  scope = "decision",
  message = text.messages,
  applies = function(decision, founding)
    return founding.words > 0 and decisions.has(decision, "set-frequency")
  end,
  check = function(decision, report, founding)
    local rule = law.group_frequency(founding)
    if not rule then return end
    for _, effect in ipairs(decisions.effects(decision, "set-frequency")) do
      local value = effect.value and tostring(effect.value)
      local rate = value and law.rate(value)
      if rate then
        text.judge(report, decision, rule, function(clause)
          local target = effect.target or "a group"
          if clause.most and rate > clause.most then
            return ("%s has %s meet %s"):format(decision.id, target, value), "this is the most"
          elseif clause.least and rate < clause.least then
            return ("%s has %s meet %s"):format(decision.id, target, value), "this is the least"
          end
        end)
      end
    end
  end,
  examples = {
    founding = most,
    satisfied = {
      record("D-1", "twice a year"),
      record("D-1", "as needed"),
      { founding = example.founding(), records = record("D-1", "monthly") },
      { founding = least, records = record("D-1", "quarterly") },
    },
    violated = {
      record("⟦D-1⟧", "four times a year"),
      { founding = least, records = record("⟦D-1⟧", "once a year") },
    },
  },
}
