local decisions = require "lib.decisions"
local example = require "lib.example"
local ledger = require "lib.ledger"

-- Groups that a decision creates: by its effects, or because their own entry names it.
local function created(decision)
  local names = {}
  for id, life in pairs(ledger.created(decision.meeting.series)) do
    if life.decision.id == decision.id and life.decision.meeting.number == decision.meeting.number then
      names[#names + 1] = id
    end
  end
  if #names == 0 and decisions.has(decision, "create-group") then names[1] = "a group" end
  return names
end

return rule {
  title = "Groups are created by a decision of the yearly meeting",
  requirement = "groups.created-by-yearly-meeting",
  why = "A group takes people and money of every delegation; only the meeting in which all States sit can"
    .. " ask that of"
    .. " them. Convening a group that exists is no creation.",
  scope = "decision",
  message = {
    default = "{id} creates {groups} in a meeting of kind {kind}, not in the yearly meeting",
    chair = "{id} creates {groups} by decision of the Chair, not of the yearly meeting",
    silence = "{id} creates {groups} by silence, not by a decision of the yearly meeting in session",
    partial = "{id} creates {groups} in the conference; the reference text leaves this to the yearly meeting",
  },
  needs = {
    { ["effects.type"] = "create-group" },
    { ["meeting.series.meetings.groups.created_by"] = true },
  },
  applies = function(decision) return #created(decision) > 0 end,
  check = function(decision, report)
    local holes = { groups = table.concat(created(decision), " and "), kind = decision.meeting.kind
      or "unknown" }
    if decision.basis == "chair" then
      report.chair(decision, holes)
    elseif decision.basis == "silence-procedure" then
      report.silence(decision, holes)
    elseif decision.meeting.kind == "yearly" then
      return decision
    elseif decision.meeting.kind == "conference" then
      report.partial(decision, holes)
    else
      report(decision, holes)
    end
  end,
  examples = {
    satisfied = {
      example.yearly(2027, [[
decisions: [{id: D-1, text: done, basis: consensus, effects: [{type: create-group, target: tg-law}]}]
]]),
      example.yearly(2027, [[
decisions: [{id: D-1, text: the group on law begins, basis: consensus}]
groups: [{id: tg-law, status: live, created_by: D-1}]
]]),
    },
    violated = {
      example.yearly(2027, [[
decisions: [{id: ⟦D-1⟧, text: done, basis: chair, effects: [{type: create-group, target: tg-law}]}]
]]),
      example.meeting("id: im, kind: intersessional, organization_id: poa, start_date: 2027-10-20", [[
decisions: [{id: ⟦D-1⟧, text: done, basis: consensus, effects: [{type: create-group, target: tg-law}]}]
]]),
    },
    partial = {
      example.meeting("id: c, kind: conference, organization_id: poa, start_date: 2026-03-02", [[
decisions: [{id: ⟦D-1⟧, text: done, basis: consensus, effects: [{type: create-group, target: tg-law}]}]
]]),
    },
    ["not-applicable"] = {
      example.meeting("id: im, kind: intersessional, organization_id: poa, start_date: 2027-10-20", [[
decisions: [{id: D-1, text: The Chair convened the group on law for 2 November, basis: chair}]
]]),
    },
  },
}
