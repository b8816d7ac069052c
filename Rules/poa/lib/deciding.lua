-- What is asked of decisions only where a founding text is at hand: whether they are on procedure, and whether their votes
-- reached what the text asks for.

local decisions = require "lib.decisions"
local ledger = require "lib.ledger"
local lexicon = require "lib.law.reading.lexicon"
local meetings = require "lib.meetings"
local tally = require "lib.tally"
local telling = require "lib.telling"
local votes = require "lib.votes"

local deciding = {}

-- Whether a decision is on procedure, by the record or, where it does not say so, by its words: what adjourns a debate or upholds a ruling.
function deciding.is_on_procedure(decision)
  if decisions.is_procedural(decision) then return true end
  if decision.procedural ~= nil then return false end
  for _, effect in ipairs(decision.effects) do
    if effect.target then return false end
  end
  local words = telling.plain(decision.text or "")
  if words:find " motion " and decision.meeting.prose then
    for _, sentence in ipairs(telling.about(decision)) do words = words .. sentence.words end
  end
  return lexicon.has(words, "procedure")
end

-- What was counted in the votes on a decision, by its motion or else by what is told of it; with whether it was carried.
local function counted(decision)
  local motion = decisions.motion(decision)
  for _, vote in ipairs(motion and motion.vote_events or {}) do
    local yes, no, abstain = votes.counts(vote)
    if yes then
      local rest = 0
      for _, count in ipairs(vote.counts) do
        if count.option == "absent" or count.option == "not voting" then rest = rest + count.value end
      end
      return { yes = yes, no = no, abstain = abstain, rest = rest, carried = votes.is_carried(vote, motion) }
    end
  end
  if decision.meeting.minutes then return nil end
  local yes, no, abstain, carried = tally.told(decision.text or "")
  if yes then return { yes = yes, no = no, abstain = abstain, rest = 0, carried = carried } end
end

-- How many could have voted at least: all whom the records know, whom the vote counts, or whom the motion names.
local function electorate(decision, count)
  local motion = decisions.motion(decision)
  local named = motion and motion.requirement and motion.requirement:match "%d+ of (%d+)"
  return math.max(ledger.states(decision.meeting.series), count.yes + count.no + count.abstain + count.rest,
    tonumber(named or 0))
end

-- How a vote falls short of a clause with a majority; nil where it does not, or where nobody can tell.
function deciding.short(decision, clause)
  local count = counted(decision)
  if not count then return nil end
  if clause.least and (count.carried or count.carried == nil) and count.yes < clause.least then
    return ("%s passed with %d votes, and %d are needed"):format(decision.id, count.yes, clause.least)
  elseif clause.least then
    return nil
  end
  -- Who is a member of an organ no record of others tells.
  local is_of_all = clause.base == "all" and not meetings.is_of_organ(decision.meeting)
  local members = is_of_all and electorate(decision, count) or clause.base ~= "all" and meetings.states(decision.meeting) or nil
  local reached = votes.reaches(clause.majority, count.yes, count.no, count.abstain, clause.base, members)
  if reached ~= false or not (count.carried or count.carried == nil and decisions.reserved(decision)) then return nil end
  if clause.base == "all" then
    return ("%s passed with %d to %d (%d abstaining), of %d who have a vote"):format(decision.id, count.yes, count.no,
      count.abstain, members)
  end
  return ("%s passed with %d to %d (%d abstaining, %s of the votes cast)"):format(
    decision.id, count.yes, count.no, count.abstain, votes.share(count.yes, count.no))
end

return deciding
