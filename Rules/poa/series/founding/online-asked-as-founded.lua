local example = require "lib.example"
local law = require "lib.law.format"
local meetings = require "lib.meetings"
local text = require "lib.law.reading.text"

local function record(check)
  return example.yearly(2027, [[
participants: [{id: a, type: state, mode: in-person}, {id: b, type: state, mode: online}]
decisions: [{id: D-1, text: done, basis: consensus, floor_check: ]] .. check .. "}]\n")
end

return rule {
  title = "Those online are asked before a decision where the founding text gives them the same rights",
  why = "The question whether anybody objects is put to those who have a say. Whoever is not asked has none.",
  against = "founding",
  scope = "decision",
  message = text.messages,
  applies = function(decision, founding)
    return founding.words > 0 and decision.floor_check ~= nil and decision.floor_check.online == false
      and decision.floor_check.in_room == true and meetings.has_online(decision.meeting)
  end,
  check = function(decision, report, founding)
    local of_groups = decision.meeting.kind == "working-group"
    local rights = law.asked(founding, of_groups) or law.rights(founding, of_groups)
    if not rights then return end
    text.judge(report, decision:at "floor_check", rights, function(clause)
      if clause.kind == "watch" then return nil end
      return "before " .. decision.id
        .. " was taken the room was asked for objections, those online were not",
        "those online are asked too"
    end)
  end,
  examples = {
    founding = example.founding(),
    satisfied = {
      record "{in_room: true, online: true}",
      -- What groups do is no rule for the plenary.
      record "{in_room: true, online: false}",
      -- A text that lets only the room decide.
      { founding = example.founding { [6] = "Those online may follow the meeting." },
        records = record "{in_room: true, online: false}" },
    },
    violated = {
      example.sitting("2027-11-15", [[
participants: [{id: a, type: state, mode: in-person}, {id: b, type: state, mode: online}]
decisions: [{id: D-1, text: done, basis: consensus, floor_check: ⟦{in_room: true, online: false}⟧}]
]]),
      { founding = example.founding { [6] = "Technical groups meet in person. Before declaring a decision adopted, the Chair shall ask whether"
        .. " there is any objection, both in the room and among those connected remotely." },
        records = record "⟦{in_room: true, online: false}⟧" },
      { founding = example.founding { [6] = "Delegations connected from capitals take part on an equal"
        .. " footing." },
        records = record "⟦{in_room: true, online: false}⟧" },
    },
  },
}
