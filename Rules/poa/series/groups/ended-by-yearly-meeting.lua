local decisions = require "lib.decisions"
local example = require "lib.example"
local ledger = require "lib.ledger"

-- Groups that a decision ends: by its effects, or because their own entry names it.
local function ended(decision)
  local names = {}
  for id, life in pairs(ledger.ended(decision.meeting.series)) do
    if life.decision.id == decision.id and life.decision.meeting.number == decision.meeting.number then
      names[#names + 1] = id
    end
  end
  if #names == 0 and decisions.has(decision, "end-group") then names[1] = "a group" end
  return names
end

return rule {
  title = "Groups are ended by a decision of the yearly meeting",
  requirement = "groups.ended-by-yearly-meeting",
  why = "Who ends a group ends the work that all States asked it for; that is for the meeting which asked.",
  scope = "decision",
  message = {
    default = "{id} ends {groups} in a meeting of kind {kind}, not in the yearly meeting",
    manner = "{id} ends {groups} by {how}, not by a decision of the yearly meeting in session",
  },
  needs = {
    { ["effects.type"] = "end-group" },
    { ["meeting.series.meetings.groups.ended_by"] = true },
  },
  applies = function(decision) return #ended(decision) > 0 end,
  check = function(decision, report)
    local groups = table.concat(ended(decision), " and ")
    if decision.meeting.kind ~= "yearly" then
      report(decision, { groups = groups, kind = decision.meeting.kind or "unknown" })
    elseif decision.basis == "silence-procedure" then
      report.manner(decision, { groups = groups, how = "silence" })
    elseif decision.basis == "chair" then
      report.manner(decision, { groups = groups, how = "decision of the Chair" })
    else
      return decision
    end
  end,
  examples = {
    satisfied = {
      example.yearly(2027, [[
decisions: [{id: D-1, text: done, basis: consensus, effects: [{type: end-group, target: tg-law}]}]
]]),
      example.yearly(2027, [[
decisions: [{id: D-1, text: its work is complete, basis: consensus}]
groups: [{id: tg-law, status: ended, ended_by: D-1}]
]]),
    },
    violated = {
      example.sitting("2027-11-15", [[
decisions: [{id: ⟦D-1⟧, text: done, basis: consensus, effects: [{type: end-group, target: tg-law}]}]
]]),
      example.yearly(2027, [[
decisions: [{id: ⟦D-1⟧, text: done, basis: chair, effects: [{type: end-group, target: tg-law}]}]
]]),
    },
    ["not-applicable"] = {
      example.sitting("2027-11-15",
        "decisions: [{id: D-1, text: the sitting was ended at six, basis: chair}]\n"),
    },
  },
}
