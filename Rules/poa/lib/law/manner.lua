-- What single statements of a founding text say of the manner of deciding: by consensus or by which majority, on what, and
-- whether only where consensus fails.

local clauses = require "lib.law.reading.clauses"
local lexicon = require "lib.law.reading.lexicon"
local objects = require "lib.law.objects"
local references = require "lib.law.references"
local roles = require "lib.law.reading.roles"
local span = require "lib.law.reading.span"
local text = require "lib.law.reading.text"
local voices = require "lib.law.voices"
local votes = require "lib.votes"

local manner = {}

-- Matters that sentences single out, by concepts of the lexicon.
local matters = { election = "election", accreditation = "admit", budget = "money", removal = "remove",
  dissolution = "dissolution", amendment = "own_text" }
local everything = { "all decisions", "every decision", "each decision", "any decision" }

-- What is no rule on the manner of deciding: what others decided once, who must be there, who may ask for a session.
local elsewhere = { "consensus report*", "consensus outcome*", "consensus agreement*", "achieved by consensus in", "had agreed", "recalling", "is recalled",
  "were adopted", "was adopted by", "was settled", "were settled", "consensus decisions of", "took by consensus", "extraordinary", "special session",
  "special sitting", "request of", "so request", "request a", "demand of", "upon demand", "enter into force", "enters into force", "ratif*", "deposit of",
  "instrument of", "stand in the way", "stands in the way", "entered in the record", "before the gavel falls", "quorum", "quorate", "presence of",
  "must be present", "in attendance" }

local denials = { " not ", " no ", " never ", " nor ", " nothing ", " neither ", " without " }
-- What lifts a denial for what follows: "nothing passes save by two thirds".
local lifting = { " save ", " but ", " except ", " unless ", " other than ", " until ", " before ", " only ", " solely ", " no more than " }

local function any(words, phrases)
  for _, phrase in ipairs(phrases) do
    if words:find(phrase, 1, true) then return true end
  end
  return false
end

-- Whether the words before a place deny what stands there.
function manner.denied(words, at)
  local before = words:sub(math.max(1, at - 45), at)
  return any(before, denials) and not any(before, lifting)
end

-- Words without denials that deny nothing: "consensus cannot be reached", "not less than", "abstentions do not count".
local function bare(words)
  return (words:gsub(" consensus is not %a+ ", " "):gsub(" agreement is not %a+ ", " "):gsub(" not? %a*e[sw]%a* than ", " ")
    :gsub(" can ?not be %a+ ", " "):gsub(" not been %a+ ", " "):gsub(" do not count .*$", " "):gsub(" not voting ", " "))
end

-- Whether votes are asked for or allowed, and not named only to be ruled out.
function manner.counts(words)
  local own = bare(words)
  local at = lexicon.at(own, "count")
  return at ~= nil and not manner.denied(own, at)
end

-- How many votes carry a proposal, where a text counts them: "when at least fourteen members vote for it".
local function voices_needed(words)
  local number
  for _, noun in ipairs { "members", "states", "parties", "delegations", "governments" } do
    local votes_for = words:find(noun .. " vot[ei]n?g? for ") or words:find(noun .. " vot[ei]n?g? in favour ") or words:find(noun .. " support it ")
    if votes_for then number = number or span.number_before(words, noun) end
  end
  for _, kind in ipairs { "affirmative", "concurring", "favourable", "positive" } do
    local told = words:match(" " .. kind .. " vo[ti]%a+ of (%w+) ")
    number = number or span.number_before(words, kind .. " votes") or told and span.number(told)
  end
  number = number or span.number_before(words, "votes in favour") or span.number_before(words, "votes in its favour")
  return number and number > 1 and not span.share(words) and number or nil
end

-- The matters that a sentence is on; none for one that is on all of them. "For those, consensus is needed" is on what the
-- sentence before it is on.
local function matters_of(entry, words)
  local found = {}
  local own = words:gsub(" [wst]%a+ procedure ", " "):gsub(" such a procedure ", " "):gsub(" rules? of procedure ", " rules ")
  local is_wide = any(words, { " all decisions ", " every decision ", " all other ", " other decisions ", " other matters ", " other questions " })
  local is_among = is_wide or any(words, { " including ", " in particular ", " whatever ", " no contribution " })
  if lexicon.has(own, "procedure") and not lexicon.has(own, "substance") and not is_wide then found.procedure = true end
  for name, concept in pairs(matters) do
    if lexicon.has(words, concept) and not (name == "budget" and is_among) and (name ~= "amendment" or lexicon.has(words, "change")) then found[name] = true end
  end
  -- "To change these Basic Rules", "a change of this paper": whatever the text calls itself.
  for verb in words:gmatch " (%a+ ?[ot]?[fo]?) th[ie]se? " do
    if lexicon.has(" " .. verb .. " ", "change") then found.amendment = true end
  end
  if lexicon.has(words, "own_text") and words:find " suspend" then found.suspension = true end
  for _ in pairs(found) do return found end
  local goes_on = entry.earlier and not is_wide and text.matches({ words = words }, { "^ for th[eo][ms]e? ", "^ on th[eo][ms]e? ",
    "^ in th[eo]se matters ", "^ such ", "^ these ", "^ an? %a+ majority ", "^ an? majority ",
    "^ %a+ %a+ majority ", "^ %a+ thirds ", "^ three quarters " })
  return goes_on and matters_of(entry.earlier, entry.earlier.words) or found
end

-- Whether a clause is on a matter, or on all of them where none is wanted.
function manner.is_on(clause, wanted)
  if wanted then return clause.matters[wanted] == true end
  for _ in pairs(clause.matters) do return false end
  return true
end

local going_on = { "^ after that ", "^ if the objection ", "^ thereafter ", "^ the matter may then ", "^ in that case ", "^ in such a case ",
  "^ should the objection " }

-- Whether a sentence goes on with the vote that follows failed efforts: "If somebody objects, the chair may call a ballot.
-- The ballot needs …", "After that interval the matter may be decided by …".
local function follows_failure(entry)
  local before = entry.earlier or text.matches(entry, going_on) and entry.before
  if before and entry.words:find "^ otherwise " then return true end
  for _ = 1, 2 do
    if not before then return false end
    if lexicon.any(before.words, "fail", "persist") and not votes.majority((before.words:gsub("consensus", ""))) then return true end
    before = lexicon.any(before.words, "vote", "elapse") and before.earlier
  end
  return false
end

-- Whether a smaller body decides by a sentence. Who is elected to it, or sends something to it, decides elsewhere.
local function of_executive(founding, entry, words)
  if not roles.executive(founding, entry) or roles.plenary(founding, entry) then return false end
  local at = lexicon.at(words, "bureau")
  local before = at and words:sub(1, at)
  return not before or not (before:find " [oft][fon] the $" or before:find " [oft][fon] the %a+ $")
end

-- Whether it is groups that decide by a sentence: they alone are named, or it is they who act in it.
local function is_of_groups(founding, entry)
  if entry.words:find "^ it " or entry.words:find "^ they " then return roles.subject(founding, entry) == "group" end
  if not roles.group(founding, entry) then return false end
  if not roles.plenary(founding, entry) then return true end
  local actor = (clauses.of(founding, entry)[1] or {}).actor
  return actor ~= nil and roles.names_group(founding, { words = actor }) and not any(actor, roles.plenary_nouns(founding))
end

-- What a statement says on how groups are begun or ended, and on nothing else: "create", "end", both or nothing.
local function lives(founding, words, is_row)
  local of_groups = roles.names_group(founding, { words = words }) or is_row and lexicon.has(words, "group")
  if not of_groups or any(words, everything) or any(words, { " including ", " report ", " decide ", " decides ", " act by ", " acts by ",
    " decisions " }) then return {} end
  return { create = lexicon.has(words, "create"), ["end"] = lexicon.has(words, "end") }
end

local recommending = { " adoption of %a* ?recommendation", " adopts? %a* ?recommendations? .*by ", " recommendations? %a* ?%a* ?adopted ",
  " recommendations? %a* ?requires? ",
  " recommendations? needs? ", " recommendations? pass" }

-- The words of a sentence without the verb by which a resolution lays it down: "decides also that the forum shall act …".
function manner.bare_of_verb(words)
  return (words:gsub("^ [%d ]*%a* ?decides %a* ?that ", " "):gsub("^ [%d ]*%a+s %a* ?that ", " "))
end

-- What a statement rules, of its exceptions and of what is provided elsewhere left out.
local function main(words)
  return (manner.bare_of_verb(words):gsub("^ except %S+ otherwise [^ ]+ ", " "):gsub("^ unless [%a ]- otherwise ", " "):gsub("^ save as [%a ]- otherwise ", " ")
    :gsub("^ except where [%a ]- otherwise ", " "):gsub("(.) except .*$", "%1 "):gsub(" unless [%a ]- otherwise .*$", " "))
end

-- Whether words that speak of consensus or of votes make a rule of it.
local function rules(words, has_votes, fails, group)
  if lexicon.has(words, "silence") and not any(words, { " consensus ", " majority " }) then return false end
  if has_votes and fails or any(words, { " means ", " understood as ", " manner " }) then return true end
  -- "That consensus cannot be reached is announced."
  if not has_votes and lexicon.has(words, "fail") and not voices.suffices(words) and not any(words, { " effort", " by consensus " }) then return false end
  return lexicon.any(words, "decide", "adopt", "change", "election", "procedure", "carried", "persist", "govern") or group.create or group["end"]
end

-- What the rows of tables are on: for each cell behind the first one of its row, the words of that one. A cell's sentence
-- is all that stands in its row up to it.
local subjects = text.reader(function(founding)
  local found, row = {}, nil
  for _, entry in ipairs(text.sentences(founding)) do
    local cell = entry.node.block.kind == "cell" and entry.node.text
    if cell and row and cell:sub(1, #row.text) == row.text then
      found[entry] = row.subject
    elseif cell and entry.node.block.text:find "%a%a%a" then
      row = { text = cell, subject = text.plain(entry.node.block.text) }
    end
  end
  return found
end)

-- The words of a statement that rule, and those that say on what: of a row of a table its first cell. nil for that one.
local function halves(founding, entry)
  if entry.node.block.kind ~= "cell" then return main(entry.words), nil end
  local subject = subjects(founding)[entry]
  local last = subject and select(2, entry.words:find(subject, 1, true))
  return last and " " .. entry.words:sub(last + 1), subject
end

-- What others have reached is only recalled.
local recital = { "^ %a+ing that ", "^ %a+ing the ", "^ %a+ing its ", "^ mindful ", "^ convinced ", "^ determined ", "^ such a procedure " }

-- Whether a sentence takes matters out of a provision on votes that it names: "the preceding paragraph is not available for
-- the setting up of a group".
local function bars_votes(founding, entry)
  if not text.has(entry, { "not available", "not apply", "no application", "not applicable", "not extend", "no recourse", "not be used", "not be applied", "not be resorted", "unavailable",
    "inapplicable", "not be invoked", "not serve", "not cover", "not exist", "not open" }) then return false end
  local is_last = text.matches(entry, { "^ th[ai][ts] %a+ ", "^ th[ai][ts] does ", "^ the exception ", "^ the same " })
  local last = is_last and (entry.earlier or entry.before)
  if last and manner.counts(last.words) then return true end
  for _, other in ipairs(references.of(founding, entry)) do
    if manner.counts(other.words) then return true end
  end
  return false
end

-- Whether words deny votes on how groups begin or end: "on the creation of groups no vote shall be taken".
local function denies_votes(founding, words)
  local at = lexicon.at(words, "vote")
  if not at or any(words, { " abst", " right to ", " majority ", " entitled ", " do not vote ", " does not vote ", " did not " }) then return false end
  local is_behind = words:find " votes? %a+ not " or words:find " voting %a+ not "
  if not is_behind and not manner.denied(words, at) and not words:sub(math.max(1, at - 30), at):find " cannot " then return false end
  local group = lives(founding, words)
  return group.create or group["end"]
end

-- What the provisions that a sentence names in place of a matter say of how groups begin or end: "paragraph 2 shall not apply to
-- a decision under article 15".
local function lives_by_reference(founding, entry)
  local found = {}
  if not text.matches(entry, { " under article ", " under rule ", " under section ", " under paragraph ", " under clause ", " pursuant to article ",
    " pursuant to rule ", " referred to in article ", " referred to in rule ", " referred to in paragraph ",
    " mentioned in article ", " mentioned in paragraph ", " taken in accordance with article " }) then return found end
  local function head(label) return (label or ""):match "^%a* ?%d+" end
  for _, other in ipairs(references.of(founding, entry)) do
    if head(other.node.label) ~= head(entry.node.label) then
      local own = lives(founding, other.words)
      found.create, found["end"] = found.create or own.create, found["end"] or own["end"]
    end
  end
  return found
end

-- Whether the sentence behind one denies votes on what it is on: "no vote shall be taken on them".
local function is_closed_behind(founding, entry)
  for _, other in ipairs(text.sentences(founding)) do
    if other.earlier == entry and other.node ~= entry.node then
      local at = lexicon.at(other.words, "vote")
      return at ~= nil and manner.denied(other.words, at) and text.has(other, { "them", "it", "this", "these", "such", "here" }) ~= nil
    end
  end
  return false
end

-- What one statement says of the manner: a clause, or nil.
local function read(founding, entry)
  local words, subject = halves(founding, entry)
  -- What a word means is settled elsewhere: "a State whose parliament has approved by a majority".
  if not words or any(words, { " means ", " denotes " }) and not words:find " consensus " then return nil end
  if text.has(entry, elsewhere) or text.mentions(entry, "past-group") or text.matches(entry, recital) then return nil end
  local least, has_fallback = voices_needed(words), lexicon.has(words, "fail")
  local has_votes = least ~= nil or manner.counts(words)
  local is_denied = not subject and denies_votes(founding, words)
  has_votes = has_votes and not is_denied
  local named_by = entry.goes_on or entry
  local by_reference = not subject and bars_votes(founding, named_by) and lives_by_reference(founding, named_by) or {}
  local is_barred = is_denied or not has_votes and not subject and bars_votes(founding, entry)
  local has_consensus = is_barred or lexicon.has(words, "consensus") or voices.suffices(words)
  if not (has_votes or has_consensus) then return nil end
  -- "Such matters are settled by consensus alone" is on what the statement before it is on.
  local on = subject or entry.goes_on and entry.goes_on.words .. words or words
  local group, about = lives(founding, on, subject), matters_of(entry, on)
  if not (group.create or group["end"]) and (by_reference.create or by_reference["end"]) then group = by_reference end
  local fails = has_fallback or lexicon.has(words, "persist") and lexicon.has(words, "vote") or not subject and follows_failure(entry)
  if not subject and not rules(words, has_votes, fails, group) or subject and lexicon.has(words, "silence") then return nil end
  -- "By consensus, save where …": what is no matter is no exception that a record could show.
  if entry.is_exception and manner.is_on({ matters = about }, nil) then return nil end
  local is_fallback = has_votes and fails
  local is_rest = subject and any(subject, { " other ", " all ", " any ", " remaining " })
  local clause = {
    kind = has_votes and not (has_consensus and is_fallback) and "majority" or "consensus", is_fallback = is_fallback and not subject,
    matters = about, create = group.create, ["end"] = group["end"], is_substance = lexicon.has(words, "substance"),
    recommendations = subject and lexicon.has(subject, "recommendation") or text.matches({ words = words }, recommending) ~= nil
      or is_fallback and (words:find " on a recommendation " or entry.earlier and entry.earlier.words:find " a recommendation on which ") ~= nil,
    is_all = any(words, everything) or words:find " nothing " ~= nil, is_general = is_rest or not subject and lexicon.has(words, "decide"),
    is_definition = any(words, { " means ", " denotes ", " is the absence ", " understood as the ", " exists " }) and not words:find " by consensus ",
    is_strict = subject ~= nil or is_barred or any(words, { " only ", " alone ", " solely ", " indispensable ", " does not apply ", " no vote ", " without recourse ",
      " in all cases ", " in every case ", " in all circumstances ", " in any circumstances ",
      " at all times ", " always " }) or (group.create or group["end"]) and is_closed_behind(founding, entry),
    is_of_groups = not subject and is_of_groups(founding, entry) and not any(words, everything), of_row = subject ~= nil, is_exception = entry.is_exception,
    of_executive = not subject and of_executive(founding, entry, words), of_bureau = lexicon.has(words, "bureau"), least = least,
      base = votes.base(words), force = text.force(entry),
    majority = has_votes and (votes.majority((words:gsub("consensus", " "):gsub("unanim%a*", " "))) or "simple") or nil,
  }
  if subject then clause.objects = not is_rest and { subject } or nil else clause.objects = objects(words) end
  if subject and is_fallback and has_consensus then clause.fallback = setmetatable({ place = entry.node }, { __index = clause }) end
  return clause
end

local marks = { ", save ", ", except ", ", with the exception of ", ", with the sole exception of ", ", with the single exception of ",
  ", with the only exception of ", ", other than ", ", apart from " }
local leads = { "^%W*With the exception of (.+), ([^,]+)$", "^%W*Except %a+ (.+), ([^,]+)$", "^%W*Save %a+ (.+), ([^,]+)$", "^%W*Apart from (.+), ([^,]+)$" }

-- A sentence as what it rules and what it excepts, where it says so. What is excepted from consensus, or from a ban on votes,
-- may be voted on.
local function excepted(entry)
  local raw, rule, exception = entry.node.text, nil, nil
  for _, lead in ipairs(leads) do
    if not rule then exception, rule = raw:match(lead) end
  end
  for _, mark in ipairs(marks) do
    local first, last = raw:find(mark, 1, true)
    if first and not rule then rule, exception = raw:sub(1, first - 1), raw:sub(last + 1) end
  end
  if not rule or exception:find "otherwise" then return { entry } end
  local words = text.plain(exception)
  if not lexicon.any(words, "count", "consensus") then words = words .. "by a vote " end
  local own = setmetatable({ words = words, is_exception = true }, { __index = entry })
  return { setmetatable({ words = text.plain(rule) }, { __index = entry }), own }
end

-- Adds a clause to a list; one on groups and on another matter too is two.
local function add(list, clause)
  if clause and clause.is_strict and (clause.create or clause["end"]) and not manner.is_on(clause, nil) then
    list[#list + 1] = setmetatable({ matters = {} }, { __index = clause })
    clause = setmetatable({ create = false, ["end"] = false }, { __index = clause })
  end
  list[#list + 1] = clause
  return list
end

-- The clauses of a sentence, one for each of its statements that has a rule of its own: "by consensus; procedural questions
-- by a majority", "no vote, save in the election of officers, which may be held by secret ballot".
function manner.clauses(founding, entry)
  if entry.manners then return entry.manners end
  local parts, list = entry.node.block.kind == "cell" and { entry } or text.statements(entry), {}
  if #parts == 1 and entry.node.block.kind ~= "cell" then parts = excepted(entry) end
  for index, part in ipairs(#parts > 1 and parts or {}) do
    local goes_on = text.matches(part, { "^ such ", "^ these ", "^ those ", "^ for th[eo][sm]e? ", "^ they ", "^ on th[eo][sm]e? " })
    part.goes_on = goes_on and parts[index - 1] or nil
    add(list, read(founding, part))
  end
  local whole = #list < 2 and read(founding, entry) or nil
  local wholes = add({}, whole)
  -- One that speaks of everything, beside a statement that leaves a matter to other rules.
  local is_wider = list[1] and whole and manner.is_on(list[1], nil) and not manner.is_on(whole, nil)
  entry.manners = (#list > 1 or is_wider or list[1] and list[1].is_exception) and list or wholes
  return entry.manners
end

-- The clause of a text that a test picks by its rank, as a parameter.
function manner.pick(founding, test)
  return text.parameter(founding, function(entry)
    for _, clause in ipairs(manner.clauses(founding, entry)) do
      local rank = test(clause)
      if rank then
        clause.rank = rank == true and 0 or rank
        return clause
      end
    end
  end)
end

return manner
