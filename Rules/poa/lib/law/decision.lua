-- How decisions are taken by the founding text: the rule for each matter, its majority and base, and its fallback.

local lexicon = require "lib.law.reading.lexicon"
local manner = require "lib.law.manner"
local roles = require "lib.law.reading.roles"
local span = require "lib.law.reading.span"
local text = require "lib.law.reading.text"

local law = {}

-- Whether a clause is on something of its own beside the matters.
local function is_particular(clause) return clause.objects or clause.create or clause["end"] or clause.recommendations end

-- The clause on a matter, with the vote that follows failed efforts.
local function general(founding, wanted, of_groups, of_council)
  local rule = manner.pick(founding, function(clause)
    local by_others = clause.of_executive and not (of_council and not clause.of_bureau)
    local is_fitting = manner.is_on(clause, wanted) and (wanted or clause.is_of_groups == of_groups) and not by_others
    if not is_fitting or clause.is_fallback and clause.kind == "majority" then return nil end
    -- What is said of beginning and ending groups alone says nothing of the rest.
    local is_of_lives = clause.is_strict and (clause.create or clause["end"])
    if is_particular(clause) and not wanted then return not (clause.of_row or clause.recommendations or is_of_lives) and -1 or nil end
    return clause.is_definition and -2 or clause.is_general and 1 or 0
  end)
  -- One that names the majority goes before one that names only the vote.
  local fallback = manner.pick(founding, function(clause)
    if not clause.majority or not clause.is_fallback or clause.of_executive or not manner.is_on(clause, wanted) then return nil end
    return clause.majority ~= "simple" and 1 or 0
  end)
  -- A text may tell of consensus only in what follows its failure.
  if not rule then return fallback and not wanted and { fallback[1] } or nil end
  for _, clause in ipairs(rule) do
    -- "By consensus alone", of one matter, leaves no room for the vote that follows failed efforts.
    if clause.kind == "consensus" and not (wanted and clause.is_strict) then clause.fallback = fallback and fallback[1] end
    -- What has a rule of its own is not decided by what the text provides for everything else.
    clause.is_own = wanted ~= nil
  end
  return rule
end

-- The rules for single things, each with what it is on: a name, "create", "end" or "recommendations".
local particular = text.reader(function(founding)
  local list, common = {}, general(founding, nil, false)
  for _, entry in ipairs(text.sentences(founding)) do
    for _, clause in ipairs(entry.reading == 0 and not entry.disputed and manner.clauses(founding, entry) or {}) do
      if is_particular(clause) and manner.is_on(clause, nil) and not (clause.is_fallback or clause.is_all or clause.of_executive)
        and (clause.create or clause["end"] or not clause.is_of_groups) then
        local fallback = clause.kind == "consensus" and not clause.is_strict and common and common[1].fallback or clause.fallback
        local own = setmetatable({ place = entry.node, entry = entry, is_own = true, fallback = fallback }, { __index = clause })
        for _, name in ipairs { "create", "end", "recommendations" } do
          if clause[name] then list[#list + 1] = { name = name, rule = { own } } end
        end
        for _, name in ipairs(clause.objects or {}) do list[#list + 1] = { words = name, rule = { own } } end
      end
    end
  end
  return list
end)

-- Whether words name all that a name does: " the new format of the directory " what "format of the directory" does.
local function names(words, name)
  local is_named = false
  for word in name:gmatch "%a%a%a%a+" do
    is_named = words:find(" " .. word:sub(1, math.max(4, #word - 2)), 1, true) ~= nil
    if not is_named then return false end
  end
  return is_named
end

-- The rule that the text has for what a decision is on, where it names it: by the words of the decision, or by what it
-- changes ("create", "end" or "recommendations"). nil where it has none of its own.
function law.own(founding, words, changes)
  for _, own in ipairs(particular(founding)) do
    if changes[own.name or ""] or own.words and names(words, own.words) then return own.rule end
  end
end

-- The rule for a decision on a matter, in a meeting of a group or of the whole body.
law.rule = text.reader(function(founding, wanted, of_groups)
  if wanted == "" then wanted = nil end
  local own = wanted and (general(founding, wanted, false) or general(founding, wanted, false, true))
  if own then return own end
  local rule = of_groups and general(founding, nil, true) or general(founding, nil, false)
  -- A council that is the only one to decide is the body of all.
  if not rule or rule[1].is_definition then rule = general(founding, nil, false, true) or rule end
  -- How "the conference decides" says nothing of what its groups agree on.
  local first = of_groups and rule and rule[1]
  if first and not first.is_of_groups and not first.is_all and roles.plenary(founding, first.entry) then return {} end
  -- What holds for matters of substance says nothing on procedure, and how a body decides nothing on whom it elects.
  local is_apart = wanted == "procedure" or wanted == "election" and not law.no_votes(founding)
  if is_apart and rule and (rule[1].is_substance or not rule[1].is_all) then return {} end
  return rule
end)

-- The rule for a smaller body that acts for the plenary.
law.of_executive = text.reader(function(founding)
  return manner.pick(founding, function(clause) return clause.of_executive and not clause.is_fallback and not clause.matters.election end)
end)

-- How many objections do not stand in the way: "achieved if no more than two members object". nil where each does.
law.tolerance = text.reader(function(founding)
  return text.parameter(founding, function(entry)
    local words = entry.words
    if not lexicon.has(words, "object") or not lexicon.any(words, "consensus", "decide", "adopt", "fail", "carried") then return nil end
    if lexicon.any(words, "silence", "accreditation", "stakeholder", "give_reason") or text.has(entry, { "gavel", "withdrawn" }) then return nil end
    local function before(lead) return span.number(words:match(" " .. lead .. " (%w+) [%a ]-object")
      or words:match(" " .. lead .. " (%w+) [%a ]-oppos") or "") end
    local most = before "no more than" or before "not more than" or before "unless more than" or before "at most" or words:find " minus one " and 1
    local least = before "unless at least" or before "if at least" or before "fewer than" or span.number(words:match " (%w+) or more [%a ]-object" or "")
      or span.number(words:match " objections? of at least (%w+) " or "")
    local is_one = text.matches(entry, { " objections? [ob][fy] an? single .- not ", " objections? [ob][fy] one .- not ", " one objection does not ",
      " single objection does not ",
      " one dissenting %S+ does not " })
    local number = most or is_one and 1 or least and least - 1
    return number and number > 0 and { most = number, force = "full" } or nil
  end)
end)

-- "The Chair does not declare a decision adopted while such an objection stands."
law.of_standing = text.reader(function(founding)
  return text.parameter(founding, function(entry)
    if not lexicon.has(entry.words, "object") or lexicon.any(entry.words, "accreditation", "stakeholder", "silence") then return nil end
    local denied = text.matches(entry, { " not [%a ]-declare", " no [%a ]-declare", " not [%a ]-adopted ", " never [%a ]-declare", " no [%a ]-adopted ",
      " cannot [%a ]-adopted ", " not [%a ]-gavel", " not taken " })
    return denied and text.matches(entry, { " while ", " as long as ", " so long as ", " until ", " in the face of ", " over ", " despite ", " maintains ", " maintained " })
      and { force = text.force(entry) == "weak" and "weak" or "full" } or nil
  end)
end)

-- A clause that lets matters of every kind be put to a vote, in whatever case.
law.provides_votes = text.reader(function(founding)
  local rule = manner.pick(founding, function(clause)
    return clause.majority and manner.is_on(clause, nil) and not is_particular(clause) and not clause.of_executive
      and not clause.is_of_groups
  end)
  return rule and not rule.is_disputed and rule
end)

-- The sentence that says that no votes are taken, where one says nothing else.
law.no_votes = text.reader(function(founding)
  return text.parameter(founding, function(entry)
    local at = lexicon.at(entry.words, "vote")
    if not at or lexicon.any(entry.words, "consensus", "election", "procedure") or roles.group(founding, entry) and not roles.plenary(founding,
      entry) then return nil end
    if text.has(entry, { "abstain*", "majority", "until", "unless", "before", "right to vote", "observer*" }) or not manner.denied(entry.words,
      at) then return nil end
    return { force = text.force(entry) == "weak" and "weak" or "full" }
  end)
end)

local order = { "order", "timetable", "hours", "seating", "speakers", "who speaks", "breaks", "times of sitting", "questions of form",
  "other decisions", "statements" }

-- Whether the text gives the chair a power of its own to decide: "questions of order are settled by the President".
law.chaired = text.reader(function(founding)
  return text.parameter(founding, function(entry)
    local words = manner.bare_of_verb(entry.words)
    local own = { words = words }
    if not text.mentions(entry, "chair") or lexicon.any(words, "vote", "consensus", "without_power") then return nil end
    local is_order = (lexicon.has(words, "procedure") or text.has(own, order)) and (lexicon.has(words, "decide")
      or text.matches(own, { " arranges? ", " sets ", " rests? with the ", " for the ", " rules? on ", " regulates? " }))
    local decides = is_order or text.matches(own, { " may .*decid", " decides ", " decide alone ", "decided by the ", " taken by the ",
      " made by the ", " settles ", "settled by the " })
    return decides and { is_order = is_order and true or false, force = "full", rank = is_order and -1 or 0 } or nil
  end)
end)

return law
