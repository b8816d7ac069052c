local decisions = require "lib.decisions"
local example = require "lib.example"

return rule {
  title = "Matters of substance are not put to a vote",
  requirement = "decisions.consensus-driven",
  why = "Where a vote can settle a matter, nobody has to convince those who object. Whether the founding"
    .. " text of the"
    .. " body allows the vote is another question, with an answer of its own.",
  scope = "decision",
  message = {
    default = "{id} was put to a vote; the reference text has decisions driven by consensus",
    info = "{id}, a matter of procedure, was put to a vote",
  },
  needs = { { basis = "vote" }, { motion_id = true } },
  applies = function(decision) return decisions.basis(decision) == "vote" end,
  check = function(decision, report)
    local place = decision.basis and decision:at "basis" or decision
    if decisions.is_procedural(decision) then report.info(place) else report(place) end
  end,
  examples = {
    violated = {
      example.yearly(2027, "decisions: [{id: D-1, text: adopted by 60 votes to 20, basis: ⟦vote⟧}]\n"),
      example.yearly(2027, [[
decisions: [{id: ⟦D-1⟧, text: adopted, motion_id: m-1}]
motions: [{id: m-1, text: adopt, vote_events: [{counts: [{option: 'yes', value: 3}, {option: 'no', value: 1}]}]}]
]]),
    },
    undetermined = {
      example.yearly(2027,
        "decisions: [{id: D-1, text: the debate was adjourned, basis: vote, procedural: true}]\n"),
    },
    ["not-applicable"] = {
      example.yearly(2027,
        "decisions: [{id: D-1, text: the voting rules were explained, basis: consensus}]\n"),
    },
  },
}
