-- How decisions are taken by the founding text: the rule for each matter, its majority and base, and its
-- fallback.

local text = require "lib.law.text"
local votes = require "lib.votes"

local law = {}

local deciding = { "decision*", "decide*", "decid*", "resolution*", "adopt*", "take action", "acts", "act",
  "questions" }
local consensual = {
  "consensus", "unanim*", "without any formal objection", "without formal objection", "without any objection",
  "without objection", "no formal objection", "no objection", "no state objects", "no country objects",
    "nobody objects",
  "no one objects", "no delegation objects", "no member objects", "no party objects", "no country objecting",
  "no state objecting", "common accord", "agreement of all", "consent of all", "consent of every",
}
local counted = {
  "majority", "two thirds", "three quarters", "three fourths", "three fifths", "four fifths", "2/3", "3/4",
  "put to the vote", "put to a vote", "put to vote", "by vote", "by a vote", "by voting", "a vote is taken",
    "ballot",
}
local failing = {
  "failing", "cannot be reached", "can not be reached", "could not be reached", "is not reached",
    "not been reached",
  "if no consensus", "absence of consensus", "no consensus", "without consensus being", "exhausted",
    "where consensus",
  "if consensus", "as a last resort", "cannot be achieved", "not achieved", "when consensus",
    "efforts have failed",
}

-- Matters that sentences single out.
local matters = {
  { "procedure", { "procedur*", "points of order" } },
  { "amendment", { "amend*", "revision of this", "changes to this" } },
  { "election", { "elect*", "elections" } },
  { "accreditation", { "accredit*", "admission of stakeholders" } },
  { "budget", { "budget*" } },
}

local function matter(entry)
  for _, own in ipairs(matters) do
    if text.has(entry, own[2]) then return own[1] end
  end
end

-- Whether votes are named only to be ruled out: "no decision is put to the vote".
local function denies_votes(entry)
  local words = entry.words
  for _, phrase in ipairs(counted) do
    local at = words:find(" " .. phrase, 1, true)
    local before = at and words:sub(math.max(1, at - 45), at) or ""
    if before:find " not " or before:find " no " or before:find " never " or before:find " nor "
      or before:find " without " then
      return true
    end
  end
  return false
end

-- Consensus that others reached once is no rule for this body.
local past = { "consensus report*", "consensus outcome*", "consensus agreement*", "consensus decisions of" }

-- What one sentence says of the manner: a clause, or nil. What it says behind "except" holds for the
-- exception only.
local function read(entry)
  if not text.has(entry, deciding) and not text.has(entry, failing) then return nil end
  if text.has(entry, past) or text.names(entry, "past-group") then return nil end
  local rule = { words = (entry.words:gsub(" except .*$", " ")) }
  local has_votes = text.has(rule, counted) and not denies_votes(rule)
  local has_consensus = text.has(rule, consensual)
  if not has_consensus and not has_votes then return nil end
  local is_fallback = has_votes and text.has(rule, failing) ~= nil
  return {
    kind = (has_consensus and (is_fallback or not has_votes)) and "consensus" or has_votes and "majority"
      or "consensus",
    is_fallback = is_fallback, matter = matter(rule),
    is_substance = text.has(entry, { "substance", "substantive", "important" }) ~= nil,
    is_all = text.has(entry, { "all decisions", "every decision", "each decision", "any decision" }) ~= nil,
    is_of_groups = text.names(entry, "group") and not text.names(entry, "yearly-meeting")
      and not text.has(entry, { "all decisions", "every decision" }),
    majority = has_votes and (votes.majority(rule.words) or "simple") or nil, base = votes.base(rule.words),
    force = text.force(entry),
  }
end

-- The clause on a matter. One sentence may settle it, or a second one may add the vote that follows failed
-- efforts.
local function general(founding, wanted, of_groups)
  local rule = text.parameter(founding, function(entry)
    local clause = read(entry)
    if not clause or clause.matter ~= wanted or clause.is_of_groups ~= of_groups then return nil end
    if clause.kind == "majority" and clause.is_fallback then return nil end
    return clause
  end)
  if not rule then return nil end
  local fallback = text.parameter(founding, function(entry)
    local clause = read(entry)
    if clause and clause.majority and clause.is_fallback
      and (clause.matter == wanted or clause.matter == nil) then
      return clause
    end
  end)
  for _, clause in ipairs(rule) do
    if clause.kind == "consensus" then clause.fallback = fallback and fallback[1] end
  end
  return rule
end

-- The rule for a decision on a matter, in a meeting of a group or of the whole body.
function law.rule(founding, wanted, of_groups)
  local own = wanted and general(founding, wanted, false)
  if own then return own end
  local rule = of_groups and general(founding, nil, true) or general(founding, nil, false)
  -- What holds for matters of substance says nothing on procedure.
  if wanted == "procedure" and rule and (rule[1].is_substance or not rule[1].is_all) then return {} end
  return rule
end

-- The clause that provides for decisions by silence, with the days that it must last.
function law.silence(founding)
  return text.parameter(founding, function(entry)
    if not text.has(entry, { "silence", "silent procedure", "tacit*", "no objection procedure",
      "non objection procedure" }) then
      return nil
    end
    if text.has(entry, { "not", "no decision", "never", "nor" }) then return nil end
    local days, words = text.days(entry.words)
    return { days = days, words = words }
  end)
end

return law
