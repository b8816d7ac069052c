local decisions = require "lib.decisions"
local example = require "lib.example"
local law = require "lib.law.papers"
local lexicon = require "lib.law.reading.lexicon"
local text = require "lib.law.reading.text"
local votes = require "lib.votes"

local function has_figures(decision)
  local motion = decisions.motion(decision)
  for _, vote in ipairs(motion and motion.vote_events or {}) do
    if votes.counts(vote) or #vote.votes > 0 then return true end
  end
  return false
end

local basis = example.founding { [9] = "The minutes show the basis of every decision." }
local figures = example.founding { [9] = "For every decision the ledger shows whether it was voted, and if so the figures." }

return rule {
  title = "The record of a decision shows what the founding text asks it to show",
  why = "Who was not there has nothing but the record.",
  against = "founding",
  scope = "decision",
  message = text.messages,
  applies = function(_, founding) return founding.words > 0 end,
  check = function(decision, report, founding)
    -- What minutes say of it in prose stands there, and not in the entry of the decision.
    local own = decisions.basis(decision) or decision.meeting.prose and "told" or nil
    -- Of a secret ballot for an office the ledger of decisions tells who was elected.
    local is_election = lexicon.has(text.plain(decision.text or ""), "election")
    local lacks_figures = own == "vote" and not decision.meeting.prose and not is_election and not has_figures(decision)
    if own and not lacks_figures then return end
    local rule = law.recording(founding)
    if not rule then return end
    text.judge(report, decision, rule, function(clause)
      if not own and clause.basis then
        return "the record of " .. decision.id .. " does not say how it was taken", "the record is to show it"
      elseif lacks_figures and clause.figures then
        return "the record of " .. decision.id .. " gives no figures of the vote", "the record is to show them"
      end
    end)
  end,
  examples = {
    founding = basis,
    satisfied = {
      { founding = figures, records = example.yearly(2027, "decisions: [{id: D-1, text: The plenary elected its chair by secret ballot, basis: vote}]\n") },
      example.yearly(2027, "decisions: [{id: D-1, text: done, basis: consensus}]\n"),
      { founding = example.founding(), records = example.yearly(2027, "decisions: [{id: D-1, text: done}]\n") },
      { founding = figures, records = example.yearly(2027, [[
decisions: [{id: D-1, text: done, basis: vote, motion_id: m-1}]
motions: [{id: m-1, text: adopt, vote_events: [{counts: [{option: 'yes', value: 5}]}]}]
]]) },
    },
    violated = {
      example.yearly(2027, "decisions: [{id: ⟦D-1⟧, text: done}]\n"),
      { founding = figures, records = example.yearly(2027, "decisions: [{id: ⟦D-1⟧, text: done, basis: vote}]\n") },
    },
  },
}
