-- How decisions are taken by the founding text: the rule for each matter, its majority and base, and its
-- fallback.

local objects = require "lib.law.objects"
local roles = require "lib.law.roles"
local span = require "lib.law.span"
local text = require "lib.law.text"
local voices = require "lib.law.voices"
local votes = require "lib.votes"

local law = {}

local deciding = { "decision*", "decide*", "decid*", "resolution*", "adopt*", "take action", "acts", "act", "questions",
  "pass", "passes", "passed", "carried", "vote", "settled", "matter", "matters", "agreed", "approved", "measure", "measures",
  "taken", "conclu*", "determin*", "resolves", "resolve", "voting", "voted", "altered", "amended", "changed", "revised", "elect*", "alter*",
  "amend*", "change*", "revis*", "agree", "resolved", "rejects", "business", "approval", "approving", "carries", "carry",
  "admission", "acceptance", "accepted" }
local consensual = {
  "consensus", "common agreement", "mutual agreement", "common consent", "mutual consent", "unanimous agreement", "full agreement",
  "agreed by all", "accepted by all", "acceptable to all", "without a vote", "without voting", "unanim*", "common accord", "one accord", "nem con", "without dissent", "nobody objects", "no one objects",
  "everybody agrees", "everyone agrees", "all agree", "all are agreed", "all consent", "none objects", "none object",
}
local counted = {
  "majority", "two thirds", "three quarters", "three fourths", "three fifths", "four fifths", "2/3", "3/4",
  "put to the vote", "put to a vote", "put to vote", "by vote", "by a vote", "by voting", "a vote is taken",
  "ballot", "show of hands", "more than half", "greater number of votes", "most votes", "larger number of votes", "greatest number of votes", "more votes", "half of the votes", "half the votes", "per cent of", "percent of", "as many votes", "vote for it for every", "half of all", "half the members",
  "half of the members", "votes cast", "outvot*", "concurring voices", "concurring votes", "roll call",
}
local failing = {
  "failing", "cannot be reached", "can not be reached", "could not be reached", "is not reached", "not been reached",
  "if no consensus", "absence of consensus", "no consensus", "without consensus being", "exhausted", "where consensus",
  "if consensus", "as a last resort", "cannot be achieved", "not achieved", "when consensus", "efforts have failed",
  "cannot be had", "can not be had", "cannot be found", "can not be found", "cannot be obtained", "consensus fails",
  "not be attained", "if it fails", "no agreement", "agreement fails", "if agreement", "proves impossible", "out of reach", "beyond reach", "in vain", "to no avail", "proves unattainable", "fails to emerge",
  "should consensus", "otherwise by", "and otherwise", "or else by", "recourse to", "where it fails", "if it does not succeed", "has failed", "have failed", "is not attained", "unable to reach", "not possible", "not emerging", "not emerge", "not forthcoming", "not in sight",
}

-- That somebody does object, and goes on to.
local disagreeing = { "persist in an objection", "persists in an objection", "persists in its objection", "persist in their objection", "maintains its objection",
  "keeps up its objection", "does not work", "stays unresolved", "remains unresolved", "is still opposed", "still objects", "objection is kept up", "objection is maintained", "objection is sustained", "objection is upheld", "objection persists",
  "objection remains", "objection is not withdrawn", "objections remain", "objections persist", "objections are maintained", "is not taken back",
  "if somebody does", "if anybody does", "if anyone does", "if someone does", "if any does", "if any member does", "if one does",
  "objection is persisted in", "where there is an objection", "if an objection is" }

-- Whether a sentence goes on with the vote that follows an objection: "If somebody does, the chair may call a ballot. The
-- ballot needs …".
local function follows_objection(entry)
  if text.has(entry, disagreeing) then return true end
  local before = entry.earlier
  if not before or not text.has(before, { "vote", "ballot", "poll", "voted" }) then return false end
  local is_next = text.matches({ words = entry.own or entry.words }, { "^ two thirds ", "^ three quarters ", "^ three fourths ", "^ three fifths ", "^ four fifths ", "^ a majority ",
    "^ a %S+ majority ", "^ %w+ per cent ", "^ the ballot ", "^ the vote ", "^ the poll ", "^ such a vote ", "^ such a ballot ", "^ that vote ", "^ that ballot ",
    "^ it then ", "^ the %a+ then ", "^ in such a vote ", "^ in that vote ", "^ it carries ", "^ it passes ", "^ it is then ", "^ it is carried ", "^ it is adopted " })
  return is_next and (text.has(before, disagreeing) or text.has(before, failing)
    or before.earlier ~= nil and (text.has(before.earlier, disagreeing) or text.has(before.earlier, failing))) and true or false
end

-- Matters that sentences single out.
local procedural = { "procedur*", "points of order", "point of order", "order of business", "conduct of business",
  "order of the business", "order of items", "order of speakers", "conduct of the debate", "dates of sittings" }
local matters = {
  { "amendment", { "amend*", "revision of this", "changes to this", "this charter", "this statute", "these statutes",
    "this instrument", "this agreement", "these rules", "this constitution", "this convention", "this basic law",
    "this document", "these modalities", "this text", "basic law", "this treaty", "framework decision" } },
  { "election", { "elect*", "elections" } },
  { "accreditation", { "accreditation", "accreditations", "accredit", "accredits", "accrediting", "is accredited", "are accredited", "be accredited", "admission of", "stakeholder*", "observer*", "non governmental", "application*" } },
  { "budget", { "budget*", "money", "financial matters", "financial questions", "matters of finance", "questions of finance", "expenditure", "contributions" } },
  { "removal", { "removed from", "be removed", "removal of", "expel*", "expulsion", "suspended from", "suspension of a", "dismiss*", "recall of", "impeach*" } },
  { "dissolution", { "decision to dissolve", "dissolution of the", "dissolve the organi*", "its own dissolution" } },
}
local changing = { "amend*", "revis*", "change*", "changed", "alter*", "altered", "modif*" }

-- The matters that a sentence is on; none for one that is on all of them. Procedure beside matters of substance is
-- none of its own.
local function matters_of(entry)
  local found = {}
  local bare = { words = entry.words:gsub(" written procedure ", " "):gsub(" silence procedure ", " ")
    :gsub(" rules of procedure ", " ") }
  local is_procedural = text.has(bare, procedural) ~= nil
  if is_procedural and not text.has(entry, { "substance", "substantive", "all decisions", "other" }) then
    found.procedure = true
  end
  for _, own in ipairs(matters) do
    local is_among = own[1] == "budget" and text.has(entry, { "all decisions", "every decision", "including", "also", "whatever", "no contribution", "regardless" })
    if text.has(entry, own[2]) and not is_among and (own[1] ~= "amendment" or text.has(entry, changing)) then found[own[1]] = true end
  end
  -- "To change these Basic Rules": whatever the text calls itself.
  if text.matches(entry, { " chang%a* th[ie]se? ", " amend%a* th[ie]se? ", " alter%a* th[ie]se? ", " revis%a* th[ie]se? ",
    " modif%a* th[ie]se? ", " chang%a* of th[ie]se? ", " amend%a* to th[ie]se? ", " amend%a* of th[ie]se? ",
    " revision of th[ie]se? " }) then
    found.amendment = true
  end
  return found
end

-- Whether a clause is on a matter, or on all of them where none is wanted.
local function is_on(clause, wanted)
  if wanted then return clause.matters[wanted] == true end
  for _ in pairs(clause.matters) do return false end
  return true
end

-- Whether votes are named only to be ruled out: "no decision is put to the vote".
local function denies_votes(entry)
  local words = entry.words:gsub(" consensus is not %a+ ", " consensus "):gsub(" agreement is not %a+ ", " agreement ")
    :gsub(" consensus can ?not be %a+ ", " consensus "):gsub(" agreement can ?not be %a+ ", " agreement ")
  for _, phrase in ipairs(counted) do
    local at = words:find(" " .. phrase, 1, true)
    local before = at and words:sub(math.max(1, at - 45), at):gsub(" not less than ", " "):gsub(" not fewer than ", " "):gsub(" no fewer than ", " ")
      :gsub(" no less than ", " ") or ""
    if before:find " not " or before:find " no " or before:find " never " or before:find " nor " or before:find " nothing "
      or before:find " without " then
      -- "Nothing passes save by", "not altered but by": what follows is asked for.
      if not (before:find " save " or before:find " but " or before:find " except " or before:find " unless "
        or before:find " other than " or before:find " no more than ") then
        return true
      end
    end
  end
  return false
end

-- Consensus that others reached once is no rule for this body.
local past = { "consensus report*", "consensus outcome*", "consensus agreement*", "consensus decisions of", "took by consensus", "is recalled",
  "are recalled", "recalling", "was settled", "were settled", "had agreed", "were adopted", "was adopted by" }
-- Sentences with such words count something else.
local other = { "quorum", "presence of", "must be present", "quorate", "in attendance", "extraordinary", "special session", "special sitting", "at the request of", "upon the demand of", "on the demand of", "upon demand", "at such other times", "demand of",
  "enter into force", "enters into force", "ratif*", "does not stand in the way", "before the gavel falls",
  "entered in the record" }

-- That votes follow where consensus fails, whatever they need.
local permitting = { " a vote may ", " may be put to ", " may call for a vote ", " vote is possible ", " vote is allowed ", " may vote ", " may be voted ", " may then be put ", " vote shall be preceded ",
  " voting is suspended ", " no vote may be taken within ", " no vote is taken within ", " a vote is held ", " a vote shall be held ", " shall be put to ",
  " is put to the vote ", " is put to a vote ", " be decided by vote", " a vote is taken ", " vote may be ", " may be held ", " no vote .- until ", " no vote .- before ",
  " vote .- not earlier ", " vote .- not before ", " vote .- not until " }

-- Words by which a sentence is on how groups are begun and ended, or recommendations adopted, and on nothing else.
local lives = {}
for _, noun in ipairs { "creation", "establishment", "setting up", "chartering", "opening", "formation", "dissolution", "closing",
  "disbanding", "ending", "winding up", "termination", "closure", "constitution", "institution" } do
  lives[#lives + 1] = " " .. noun .. " of "
  lives[#lives + 1] = " " .. noun .. " or %S+ of "
  lives[#lives + 1] = " " .. noun .. " and %S+ %S+ of "
end
local recommending = { " adoption of an? recommendation", " adoption of recommendations", " adoption of any recommendation",
  " recommendations? is adopted ", " recommendations? are adopted ", " recommendations? shall be adopted ",
  " recommendations? may be adopted ", " recommendations? requires? ", " recommendations? needs? ", " adopts recommendations by ",
  " adopt recommendations by ", " recommendations? passe?s? " }

-- How many votes carry a proposal, where a text counts them: "when at least fourteen members vote for it".
local function voices_needed(words)
  local number
  for _, noun in ipairs { "members", "states", "parties", "delegations", "governments" } do
    for _, behind in ipairs { " vote for ", " vote in favour ", " voting for ", " voting in favour ", " support it ", " have voted for " } do
      if not number and words:find(noun .. behind, 1, true) then number = span.number_before(words, noun) end
    end
  end
  for _, noun in ipairs { "affirmative votes", "votes in favour", "favourable votes", "votes in its favour", "positive votes" } do
    number = number or span.number_before(words, noun)
  end
  -- "By the concurring voices of four commissioners."
  local told = not number and (words:match " concurring voices of (%w+) " or words:match " affirmative votes? of (%w+) " or words:match " concurring votes of (%w+) "
    or words:match " votes of at least (%w+) " or words:match " favourable votes? of (%w+) " or words:match " positive votes? of (%w+) ")
  number = number or told and span.number(told)
  return number and number > 1 and number or nil
end

-- What one statement says of the manner: a clause, or nil. What it says behind "except" holds for the
-- exception only.
local function read(founding, entry)
  local is_failing = text.has(entry, failing) ~= nil or follows_objection(entry)
  local is_heard = entry.earlier ~= nil and text.has(entry.earlier, deciding) ~= nil
  if not text.has(entry, deciding) and not is_failing
    and not (is_heard and voices.suffices(entry)) and not text.has(entry, { "consensus of", "act", "block*", "proceeds by consensus",
      "proceed by consensus", "works by consensus", "work by consensus", "operates by consensus", "operate by consensus", "works on the basis of",
      "reach consensus", "looks for consensus", "look for consensus", "looks for agreement", "tries for consensus", "reach agreement", "seek consensus", "seeks consensus", "strive for consensus", "strives for consensus", "arrive at consensus", "achieve consensus",
      "strive to reach", "effort to secure", "operates on the basis of", "proceeds on the basis of", "runs on consensus", "governed by consensus", "guided by consensus",
      "rests on consensus", "goes by consensus" }) then
    return nil
  end
  -- What a word means is settled elsewhere: "a State whose parliament has approved by a majority".
  if text.matches(entry, { " means an? ", " means the ", " means any " }) and not text.has(entry, { "consensus" }) then return nil end
  if text.has(entry, past) or text.mentions(entry, "past-group") or text.has(entry, other) then return nil end
  if text.has(entry, { "silence", "reply", "in writing", "tacit*", "by correspondence", "withdrawn by", "dissociat*" })
    and not text.has(entry, { "consensus", "majority" }) then
    return nil
  end
  -- "Except as otherwise provided" excepts nothing that a record could show.
  local words = entry.words:gsub("^ except %S+ otherwise [^ ]+ ", " "):gsub("^ except where .- otherwise ", " ")
    :gsub("^ unless .- otherwise ", " "):gsub("^ save as .- otherwise ", " ")
  local rule = { words = (words:gsub("(.) except .*$", "%1 ")) }
  local allows_votes = is_failing and text.matches(rule, permitting) ~= nil
  local has_votes = allows_votes or voices_needed(rule.words) ~= nil or text.has(rule, counted) and not denies_votes(rule)
  local has_consensus = text.has(rule, consensual) or voices.suffices(rule)
  if not has_consensus and not has_votes then return nil end
  local is_fallback = has_votes and is_failing
  local is_of_groups = roles.group(founding, entry) and not roles.plenary(founding, entry)
    and not text.has(entry, { "all decisions", "every decision" })
  -- A rule on who sets up groups, or on what they prepare, is none on how decisions are taken.
  local about = matters_of(rule)
  return {
    kind = (has_consensus and (is_fallback or not has_votes)) and "consensus" or has_votes and "majority"
      or "consensus",
    is_fallback = is_fallback, matters = about,
    is_substance = text.has(entry, { "substance", "substantive", "important" }) ~= nil,
    is_all = text.has(entry, { "all decisions", "every decision", "each decision", "any decision", "nothing" }) ~= nil,
    is_of_groups = is_of_groups, of_executive = roles.executive(founding, entry) and not roles.plenary(founding, entry), objects = objects(rule.words),
    about_groups = text.matches(rule, lives) ~= nil and roles.speaks_of_groups(founding, entry),
    about_recommendations = text.matches(rule, recommending) ~= nil,
    majority = has_votes and (votes.majority((rule.words:gsub("consensus", " "):gsub("unanim%a*", " "))) or "simple") or nil, base = votes.base(rule.words),
    least = voices_needed(rule.words), force = text.force(entry) == "weak" and "weak" or text.force(entry),
  }
end

-- The clauses of a sentence, one for each of its statements that has a rule of its own: "by consensus; procedural
-- questions by a majority".
local function clauses(founding, entry)
  entry.statements = entry.statements or text.statements(entry)
  local list = {}
  for _, part in ipairs(entry.statements) do list[#list + 1] = read(founding, part) end
  if #list > 1 then return list end
  local whole = read(founding, entry)
  -- One that speaks of everything, beside a statement that leaves a matter to other rules.
  if list[1] and whole and is_on(list[1], nil) and not is_on(whole, nil) then return list end
  return { whole }
end

-- The clause on a matter. One sentence may settle it, or a second one may add the vote that follows failed
-- efforts.
local function general(founding, wanted, of_groups)
  local rule = text.parameter(founding, function(entry)
    for _, clause in ipairs(clauses(founding, entry)) do
      if is_on(clause, wanted) and clause.is_of_groups == of_groups and not clause.of_executive
        and not (clause.kind == "majority" and clause.is_fallback) then
        -- What names its own matter comes behind what is on every decision.
        if not wanted and (clause.objects or clause.about_groups or clause.about_recommendations) then clause.rank = -1 end
        return clause
      end
    end
  end)
  local fallback = text.parameter(founding, function(entry)
    local clause = read(founding, entry)
    if clause and clause.majority and clause.is_fallback and not clause.of_executive
      and (is_on(clause, wanted) or is_on(clause, nil)) then
      -- One that names the majority goes before one that names only the vote.
      clause.rank = votes.majority(entry.words) and 1 or 0
      return clause
    end
  end)
  -- A text may tell of consensus only in what follows its failure.
  if not rule then
    if not fallback or wanted then return nil end
    return { fallback[1] }
  end
  for _, clause in ipairs(rule) do
    if clause.kind == "consensus" then clause.fallback = fallback and fallback[1] end
  end
  return rule
end

-- The rules for single things, each with what it is on: a name, "groups" or "recommendations".
local particular = text.reader(function(founding)
  local list, seen = {}, {}
  for _, entry in ipairs(text.sentences(founding)) do
    local clause = entry.reading == 0 and not entry.disputed and not seen[entry.words] and read(founding, entry)
    if clause and not clause.is_fallback and not clause.is_all and not clause.of_executive then
      seen[entry.words] = true
      clause.place, clause.entry = entry.node, entry
      if clause.about_groups then list[#list + 1] = { name = "groups", rule = { clause } } end
      if clause.about_recommendations then list[#list + 1] = { name = "recommendations", rule = { clause } } end
      for _, name in ipairs(clause.objects or {}) do list[#list + 1] = { name = name, rule = { clause } } end
    end
  end
  return list
end)

-- The rule that the text has for what a decision is on, where it names it: by the words of the decision, or by what it
-- changes. nil where it has none of its own.
function law.own(founding, words, changes_groups, adopts_recommendations)
  for _, own in ipairs(particular(founding)) do
    if own.name == "groups" and changes_groups or own.name == "recommendations" and adopts_recommendations then return own.rule end
    if own.name ~= "groups" and own.name ~= "recommendations" and (words:find(" " .. own.name .. " ", 1, true)
      or words:find(" " .. own.name .. "s ", 1, true)) then return own.rule end
  end
end

-- The rule for a decision on a matter, in a meeting of a group or of the whole body.
law.rule = text.reader(function(founding, wanted, of_groups)
  if wanted == "" then wanted = nil end
  local own = wanted and general(founding, wanted, false)
  if own then return own end
  local rule = of_groups and general(founding, nil, true) or general(founding, nil, false)
  -- What holds for matters of substance says nothing on procedure.
  if wanted == "procedure" and rule and (rule[1].is_substance or not rule[1].is_all) then return {} end
  return rule
end)

-- The rule for a smaller body that acts for the plenary.
law.of_executive = text.reader(function(founding)
  return text.parameter(founding, function(entry)
    local clause = read(founding, entry)
    return clause and clause.of_executive and not clause.is_fallback and clause or nil
  end)
end)

-- How many objections do not stand in the way: "achieved if no more than two members object". nil where each does.
law.tolerance = text.reader(function(founding)
  return text.parameter(founding, function(entry)
    if not text.has(entry, { "object*", "oppos*", "dissent*" }) or not text.has(entry, { "consensus", "decision*", "adopt*", "carried", "agreed", "falls", "fails" }) then
      return nil
    end
    if text.has(entry, { "silence", "writing", "accredit*", "admission", "observer*", "stakeholder*" }) then return nil end
    if text.has(entry, { "gavel", "withdrawn", "without reasons", "not accompanied" }) then return nil end
    local words = entry.words
    local most = words:match " if no more than (%w+) [%a ]-object" or words:match " if not more than (%w+) [%a ]-object" or words:match " unless more than (%w+) [%a ]-object"
      or words:match " if at most (%w+) [%a ]-object" or words:match " objections? of (one) %S+ alone does not "
      or words:match " objections? of an? single (%S+) does not " and "one" or words:match " objections? of one (%S+) does not " and "one"
      or words:match " (one) objection does not " or words:match " single (objection) does not " and "one" or words:match " (one) dissenting %S+ does not "
      or words:match " objections? of an? single (%S+) shall not " and "one" or words:match " minus (one) "
    local least = words:match " unless (%w+) or more [%a ]-object" or words:match " unless at least (%w+) [%a ]-object" or words:match " if (%w+) or more [%a ]-object"
      or words:match " objections? of at least (%w+) " or words:match " if at least (%w+) [%a ]-object" or words:match " if fewer than (%w+) [%a ]-object"
    local number = most and span.number(most) or least and span.number(least) and span.number(least) - 1
    if not number or number < 1 then return nil end
    return { most = number, force = "full" }
  end)
end)

-- A sentence that lets matters of every kind be put to a vote, in whatever case.
law.provides_votes = text.reader(function(founding)
  return text.parameter(founding, function(entry)
    for _ in pairs(matters_of(entry)) do return nil end
    if roles.executive(founding, entry) or objects(entry.words) or text.has(entry, past) or text.mentions(entry, "past-group") then return nil end
    if roles.group(founding, entry) and not roles.plenary(founding, entry) then return nil end
    local puts = text.matches(entry, { " to a vote ", " to the vote ", " to a ballot ", " calls? a ballot ", " calls? a vote ", " calls? for a vote ", " a vote may be ",
      " a ballot may be ", " a poll may be ", " may be voted " })
    -- "If consensus has not been attained, the meeting may decide by a majority of two thirds."
    puts = puts or text.matches(entry, { " decide by an? .-majority", " decides by an? .-majority", " decided by an? .-majority", " taken by an? .-majority",
      " adopted by an? .-majority" })
      and text.matches(entry, { " not been attained ", " not been reached ", " not be reached ", " not be attained ", " not reached ", " cannot be ", " failing ",
        " fails ", " has failed ", " exhausted ", " not possible ", " in spite of ", " despite " })
    if not puts or denies_votes(entry) or text.matches(entry, { " no vote ", " never ", " nothing ", " no %a+ is put ", " not put ", " not be put " }) then return nil end
    return { force = "full" }
  end)
end)

-- The sentence that says that no votes are taken, where one says nothing else.
law.no_votes = text.reader(function(founding)
  return text.parameter(founding, function(entry)
    if text.has(entry, { "majority", "elect*", "procedur*" }) or text.has(entry, consensual) then return nil end
    if not text.matches(entry, { " no vote is ", " no votes are ", " not put to the vote", " not put to a vote",
      " no voting ", " never put to ", " never voted ", " is not voted ", " are not voted ", " does not vote ",
      " nothing is put to ", " nothing .-put to the vote", " nothing .-put to a vote", " nothing is voted ", " never votes ", " there are no votes ",
      " there is no vote ", " there is no voting ", " no votes ", " without voting ", " no decision is put to " }) then
      return nil
    end
    return { force = text.force(entry) == "weak" and "weak" or "full" }
  end)
end)

-- Whether the text gives the chair a power of its own to decide: "questions of order are settled by the President".
law.chaired = text.reader(function(founding)
  return text.parameter(founding, function(entry)
    local arranges = text.mentions(entry, "chair") and text.matches(entry, { " determines? ", " fix ", " fixes ", " arranges? ", " regulates? ", " settle ", " are for the ", " is for the ",
      " sets ", " rests with the " }) and text.has(entry, { "timetable", "hours", "seating", "speakers", "who speaks", "breaks", "order of", "times of sitting" })
    if arranges then return { is_order = true, force = "full", rank = -1 } end
    if not text.mentions(entry, "chair") or not text.matches(entry, { " may .*decid", " decide alone ", " decides ", " settles ", " rules on ",
      " rule on ", " settled by the ", " ruled on by ", " made by the ",
      " decided by the ", " taken by the " }) then
      return nil
    end
    local is_order = text.has(entry, procedural) ~= nil or text.has(entry, { "order", "questions of form", "other decisions" }) ~= nil
    return { is_order = is_order, force = "full" }
  end)
end)

return law
