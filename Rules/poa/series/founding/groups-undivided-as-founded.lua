local decisions = require "lib.decisions"
local example = require "lib.example"
local law = require "lib.law.bodies"
local text = require "lib.law.reading.text"

local function record(id, effect)
  return example.sitting("2027-11-15", ("decisions: [{id: %s, text: done, basis: consensus, effects: [{type: %s, target: tg-b}]}]\n"):format(
    id, effect))
end

return rule {
  title = "A group has no groups of its own where the founding text forbids it",
  why = "Groups that beget groups leave the smallest delegations behind, and no mandate shows who answers for what.",
  against = "founding",
  scope = "decision",
  message = text.messages,
  applies = function(decision, founding)
    return founding.words > 0 and decision.meeting.kind == "working-group" and decisions.has(decision, "create-group")
  end,
  check = function(decision, report, founding)
    local rule = law.undivided(founding)
    if not rule then return end
    text.judge(report, decision, rule, function()
      return decision.id .. " creates " .. decisions.targets(decision, "create-group", "a group") .. " in a meeting of a group",
        "a group is not to be divided"
    end)
  end,
  examples = {
    founding = example.founding { [7] = "A technical group may not divide itself into smaller groups." },
    satisfied = {
      record("D-1", "other"),
      { founding = example.founding(), records = record("D-1", "create-group") },
      { founding = example.founding { [7] = "Technical groups may divide themselves into smaller groups." },
        records = record("D-1", "create-group") },
    },
    violated = {
      { founding = example.founding { [9] = "A technical group creates no further body beneath it." }, records = record("⟦D-1⟧", "create-group") },
      record("⟦D-1⟧", "create-group"),
      { founding = example.founding { [7] = "No technical group may set up subgroups." }, records = record("⟦D-1⟧", "create-group") },
      { founding = example.founding { [7] = "Technical groups have no groups of their own." },
        records = record("⟦D-1⟧", "create-group") },
    },
  },
}
