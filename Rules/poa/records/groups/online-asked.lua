local example = require "lib.example"
local meetings = require "lib.meetings"

local people = "participants: [{id: state-a, type: state, mode: in-person}, {id: state-b, type: state,"
  .. " mode: online}]\n"

return rule {
  title = "A group asks those online, too, before it decides",
  requirement = "groups.hybrid-participation",
  why = "Whoever is not asked before the gavel has taken part in the talk, but not in the decision.",
  scope = "decision",
  message = "before {id} was taken the room was asked for objections, those online were not",
  needs = { ["meeting.kind"] = "working-group", floor_check = true },
  applies = function(decision)
    local meeting = decision.meeting
    return meeting.kind == "working-group" and decision.floor_check ~= nil and meetings.has_online(meeting)
  end,
  check = function(decision, report)
    local floor = decision.floor_check
    if floor.in_room and floor.online == false then report(decision:at "floor_check") end
  end,
  examples = {
    violated = {
      example.sitting("2027-11-15", people .. [[
decisions: [{id: D-1, text: done, basis: consensus, floor_check: ⟦{in_room: true, online: false}⟧}]
]]),
    },
    undetermined = {
      example.sitting("2027-11-15", people .. [[
decisions: [{id: D-1, text: done, basis: consensus, floor_check: {in_room: true, online: true}}]
]]),
      -- A field that is absent is unknown.
      example.sitting("2027-11-15", people .. [[
decisions: [{id: D-1, text: done, basis: consensus, floor_check: {in_room: true}}]
]]),
    },
    ["not-applicable"] = {
      example.sitting("2027-11-15", [[
decisions: [{id: D-1, text: done, basis: consensus, floor_check: {in_room: true, online: false}}]
]]),
    },
  },
}
