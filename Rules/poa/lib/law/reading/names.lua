-- What bodies a founding text has, by the nouns it uses: its groups and its plenary, whatever they are called. A noun
-- counts by what the text has it do: what is set up, ended, joined and set to work is a group; what meets, decides and
-- sets up groups is the plenary.

local lexicon = require "lib.law.reading.lexicon"
local span = require "lib.law.reading.span"
local text = require "lib.law.reading.text"

local names = {}

local function set(words)
  local found = {}
  for word in words:gmatch "[^,]+" do found[(word:gsub("%s+", " "):gsub("^ ", ""):gsub(" $", ""))] = true end
  return found
end

-- Nouns that groups are called by everywhere; any other noun needs more to be taken for one.
local groupish = set [[
  group, subgroup, team, circle, cluster, panel, committee, subcommittee, sub committee, commission, crew, chamber, cell, bench, track, workstream,
  workshop, laboratory, lab, task force, taskforce, working party, working body, section, college, squad, desk, table, roundtable, seminar, thread,
  stream, hub, unit, study unit, caucus, cohort, module, pillar, strand, guild, syndicate, pod, forge, huddle, loop, chapter, studio, node, clinic, line ]]
-- Nouns of two words, which say nothing by the last alone.
local joint = set "force, party, body"
local before_joint = set "task, working, advisory, subsidiary, technical, expert"
local others = set "governmental, states, countries, friends, delegations, like"
-- What comes before such a noun where it is no group of this text.
local foreign = set [[
  first, main, steering, executive, credentials, round, general, regional, open, governmental, second, third, select, standing, special, political,
  preparatory, response, emergency, drafting, support ]]
local kinds = set "select, standing, special, political, regional"

-- Nouns that the body of all members is called by: those of one that outranks councils, those of its meetings, and those
-- that another organ may have.
local high = set [[
  plenary, plenary meeting, assembly, congress, conference, general meeting, diet, general conference, convention, annual meeting, yearly meeting,
  annual conference, round, gathering, moot, parliament, summit, synod, agm, assemblies, convocation, concourse ]]
local sitting = set "plenary session, annual session, yearly session, session, sessions, sitting, sittings"
local low = set [[
  council, forum, dialogue, table, partnership, programme, platform, process, board, mechanism, network, community, alliance, league, union, commission,
  committee, agora, compact, convening ]]
local organs = set "council, board, committee, commission"

-- Things and people that are set up, closed or joined and are no groups.
local things = set [[
  decision, recommendation, record, document, meeting, session, sitting, rule, report, fund, state, member, government, country, nation, delegation,
  paper, minute, proposal, procedure, priority, date, participant, debate, deliberation, party, agenda, amendment, provision, article, vote, majority,
  objection, election, right, duty, statute, they, those, these, other, all, tie, mechanism, archive, register, website, question, matter, item, link,
  network, contact, point, expert, stakeholder, organization, office, term, task, measure, activity, text, draft, condition, criterion, consultation,
  list, list of speakers, it, them, window, period, year, discussion, statement, account, dialogue, exchange, segment, programme, platform, system,
  framework, initiative, view, concern, capacity, silence, ballot, notice, application, accreditation, representative, delegate, person, post, seat,
  work, one, another, which, process, basis, status, consensus, conclusion, outcome, bureau, plenary, assembly, conference, convention, charter, treaty,
  protocol, agreement, who, that, each, any, either, none, nobody, way, manner, effort, change, entry, force, effect, existence, being, end, beginning,
  mean, objector, request, briefing, event, public, attendance, connection, presence, present, place, venue ]]
-- Words that end the object of a verb.
local stops = set [[
  of, on, for, to, by, with, in, and, or, as, that, which, between, when, where, if, whose, who, from, at, under, during, until, unless, is, are, shall,
  may, will, can, be, has, have, must, would, should, not, only, after, before, whom, wishing, whenever, it, they, nor, so, thereafter, without, upon,
  than, while ]]
-- Words between a noun and the verb of which it is the subject.
local bridging = set [[
  shall, may, will, can, must, would, should, not, also, only, alone, then, which, that, be, is, are, been, has, have, normally, either, and, or,
  likewise, to, themselves, itself, could, does, do ]]
local being = set "be, is, are, been"
local articles = set "a, an, any, each, every, no, another, one, such"

-- "Benches" of "bench", "laboratories" of "laboratory", and back.
local function plural_of(noun)
  if noun:sub(-1) == "s" then return noun end
  if noun:find "[cs]h$" or noun:find "x$" then return noun .. "es" end
  if noun:find "[^aeiou]y$" then return noun:sub(1, -2) .. "ies" end
  return noun .. "s"
end
local function singular_of(noun)
  if #noun <= 3 or noun:find "ss$" then return noun end
  return (noun:gsub("ies$", "y"):gsub("([cs]h)es$", "%1"):gsub("([sx])es$", "%1"):gsub("([^su])s$", "%1"))
end

-- The words of all sentences, one line each. The General Assembly of the United Nations is no body of this text.
local function everything(founding)
  return text.once("everything", function()
    local lines = {}
    for index, entry in ipairs(text.sentences(founding)) do lines[index] = entry.words end
    local all = table.concat(lines, "\n")
    local is_un = all:find(" united nations ", 1, true) or all:find(" first committee ", 1, true) or all:find(" secretary general ", 1, true)
    if is_un then all = all:gsub(" general assembly ", " organization ") end
    -- A treaty speaks of itself, and not of a body, as "this Convention".
    return (all:gsub(" th[ie]s? convention ", function(words) return all:find(" this convention ", 1, true) and " this text " or words end))
  end)
end

-- What a word means for a group: that it is created, ended, joined, or at work.
local meaning = {}
local function means(word)
  if meaning[word] == nil then
    local own = " " .. word .. " "
    meaning[word] = lexicon.has(own, "end") and "ended" or lexicon.has(own, "create") and "created"
      or (word:find "^join" or word:find "^participat" or word == "member" or word == "members" or word == "membership") and "joined"
      or (word:find "^meets?$" or word:find "^sits?$" or word:find "^conven" or lexicon.has(own, "prepare") or lexicon.has(own, "submit")) and "works" or false
  end
  return meaning[word]
end

-- The noun at a place of a list of words, in the singular; nil where there is none that groups could be called by.
local function noun_at(list, index, is_act)
  local word, before = list[index], list[index - 1] or ""
  if not word or #word < 3 or stops[word] or bridging[word] or articles[word] or tonumber(word) then return nil end
  local own = singular_of(word)
  if joint[own] then own = before_joint[before] and before .. " " .. own or "party" end
  local is_foreign = foreign[before] and not (is_act and kinds[before]) or list[index + 1] == "of" and others[list[index + 2] or ""]
    or list.title:find(" " .. before .. " " .. own .. " ", 1, true)
  if not is_foreign and not things[own] and not high[own] and not sitting[own] and (groupish[own] or not low[own]) then return own end
end

-- What the text says of each noun: created, ended, joined, works, many.
local function evidence(founding)
  return text.once("evidence", function()
    local found = {}
    local function note(noun, what, adjective)
      if not noun then return end
      found[noun] = found[noun] or {}
      found[noun][what] = true
      if kinds[adjective or ""] then found[noun].kind, found[noun].many, found[noun].several = adjective, true, true end
    end
    local function object(list, from, what)
      local head
      for index = from, math.min(from + 7, #list) do
        local is_start = articles[list[index]] or list[index] == "the"
        if index > from and stops[list[index]] or head and is_start then break end
        if not stops[list[index]] and not is_start then head = index end
      end
      if head then note(noun_at(list, head, what == "created" or what == "ended"), what, list[head - 1]) end
    end
    local title = founding.title and text.plain(founding.title) or ""
    for line in everything(founding):gmatch "[^\n]+" do
      local list = { title = title }
      for word in line:gmatch "%S+" do list[#list + 1] = word end
      for index, word in ipairs(list) do
        local what = means((list[index + 1] == "up" or list[index + 1] == "down") and word .. " " .. list[index + 1] or word)
        local before, is_passive = index - 1, false
        while before > 0 and (bridging[list[before]] or before < index - 1 and means(list[before]) and bridging[list[before + 1]]) do
          is_passive = is_passive or being[list[before]]
          before = before - 1
        end
        if word == "open" and list[index + 1] == "to" and is_passive then
          note(noun_at(list, before), "joined", list[before - 1])
        elseif what then
          if before > 0 and (is_passive or what == "works") then note(noun_at(list, before, is_passive), what, list[before - 1]) end
          -- "Panels on particular questions shall be set up".
          if is_passive then object(list, 1, what) end
          if what ~= "works" then object(list, index + ((list[index + 1] == "up" or list[index + 1] == "of" or list[index + 1] == "in") and 2 or 1), what) end
        elseif word == "part" and list[index + 1] == "in" then
          object(list, index + 2, "joined")
        end
        local noun = noun_at(list, index)
        local is_many = word ~= singular_of(word) or articles[list[index - 1] or ""] or articles[list[index - 2] or ""]
        if noun and is_many then note(noun, "many", list[index - 1]) end
        if noun and is_many and list[index - 1] ~= "a" and list[index - 1] ~= "an" then note(noun, "several") end
      end
    end
    return found
  end)
end

-- Whether the members of the body are called so: "one guild for each country", "each chapter has one vote".
local function is_of_members(founding, noun)
  local all = everything(founding)
  for _, form in ipairs { " one %s for each ", " one %s per ", " each %s has one v", " every %s has one v", " each %s shall have one v",
    " every %s shall have one v", " one %s for every ", " one %s one v", " each %s disposes of ", " national %ss ", " %s of any country " } do
    if all:find(form:format(noun), 1, true) then return true end
  end
  return false
end

-- Whether a noun is that of a person, an office, a State or a paper.
local function is_no_group(noun)
  local own = " " .. noun .. " "
  return lexicon.any(own, "chair", "bureau", "secretariat", "stakeholder", "paper", "quorum", "capacity", "fail", "decide", "adopt")
    or text.matches({ words = noun }, { "[eo]r$", "ing$", "tion$" }) ~= nil
end

-- "Special Interest Groups (SIGs)", "SIG: a special interest group": what groups are called for short.
local function abbreviated(founding, found)
  for _, entry in ipairs(text.sentences(founding)) do
    for long, short in entry.node.text:gmatch "(%a+) %((%u%u+)s?%)" do
      if groupish[singular_of(long:lower())] then found[short:lower()] = true end
    end
    local short, long = entry.node.text:match "^%W*(%u%u+)%W*[:=%-] *an? ([%a ]+)"
    if short and groupish[long:lower():match "(%a+)$"] then found[short:lower()] = true end
  end
end

local function group_nouns(founding)
  local found = {}
  for noun, own in pairs(evidence(founding)) do
    local acts, lives = own.created or own.ended, own.works or own.joined
    local is_known = groupish[noun] and (acts and lives or own.several and (acts or lives))
    local is_new = acts and lives and not is_no_group(noun)
    if own.many and (is_known or is_new) and not is_of_members(founding, noun) then found[noun] = true end
  end
  abbreviated(founding, found)
  local list = {}
  for noun in pairs(found) do list[#list + 1] = noun end
  table.sort(list)
  return list
end

local modal = set "shall, may, can, will, must, would, could, alone, only, itself, in session, also, and no other"
local constituting = {
  "^is the highest ", "^is the supreme ", "^is the plenary ", "^is the governing ", "^is the sole ", "^is the only ", "^is the general ", "^is the organ ",
  "^is composed of all ",
  "^is made up of all ", "^consists of all ", "^comprises all ", "^composed of all ", "^brings together ", "^is held ", "^is convened ",
  "^be held ", "^be convened ", "^are held ",
}

-- How often a noun does what the plenary does: "the X decides", "set up by the X", "before the X opens".
local function weight(founding, noun)
  local all = everything(founding)
  local count, start = 0, 1
  while true do
    local first, last = all:find(" " .. noun .. " ", start, true)
    if not first then return count end
    local before, after = all:sub(math.max(1, first - 12), first), all:sub(last + 1, last + 60)
    -- "The Meeting of the States Parties shall decide".
    after = after:gsub("^of [%a ]-states ", ""):gsub("^of [%a ]-members ", ""):gsub("^of the parties ", ""):gsub("^parties ", "")
    while modal[after:match "^%S+" or ""] do after = after:gsub("^%S+ ?", "") end
    local verb = " " .. (after:match "^%S+" or "") .. " "
    if lexicon.any(verb, "decide", "adopt") or text.matches({ words = after }, constituting) then
      count = count + 2
    elseif lexicon.any(verb, "create", "end", "meet", "hear", "weigh", "change") then
      count = count + 1
    end
    if before:find " by the $" or before:find " by every $" or before:find " by each $" or before:find " only the $" then count = count + 1 end
    start = last
  end
end

-- Whether an organ is said to be a part of the members, or chosen by others.
local function is_chosen(founding, noun)
  local all = everything(founding)
  for _, form in ipairs { " %s consists of (%%w+) (%%w*)", " %s is composed of (%%w+) (%%w*)", " %s is made up of (%%w+) (%%w*)",
    " %s shall consist of (%%w+) (%%w*)", " %s comprises (%%w+) (%%w*)", " %s would consist of (%%w+) (%%w*)", " %s of (%%w+) (members)" } do
    local word, after = all:match(form:format(noun))
    if word and (span.number(word) or after == "chair" or after == "president") then return true end
  end
  return false
end

-- Capitalised names that are neither a role of another kind nor a part of a longer name.
local no_plenary = set [[
  charter, statute, statutes, parties, party, states, state, united, nations, article, articles, members, law, rules, treaty, agreement, instrument,
  government, governments, corporation, voting, country, countries, nation, delegation, delegations, ict, icts, rec, resolution, oewg, gge, unga, poa,
  general, first, committee, secretary general, organization, decisions, meetings ]]

local annual = set "annual, yearly, plenary, biennial"

-- Names that stand behind "the", in capitals: of one word, or of two.
local function names_seen(founding)
  local found, title = {}, founding.title and text.plain(founding.title) or ""
  local function note(name)
    local head = name:match "%S+$"
    if name:find "[^sui]s$" then return end
    if no_plenary[name] or foreign[name] or no_plenary[head] or lexicon.any(" " .. name .. " ", "chair", "bureau", "secretariat") then return end
    found[name] = true
  end
  for _, entry in ipairs(text.sentences(founding)) do
    -- "The Directing Committee": the first word is no name by itself, but "the Grand Meeting" is one.
    for name, after in entry.node.text:gmatch "[Tt]he (%u%l+)%f[%A]( ?%u?)" do
      if not after:find "%u" then note(name:lower()) end
    end
    for first, last, after in entry.node.text:gmatch "[Tt]he (%u%l+) (%u%l+)%f[%A]( ?%u?)" do
      local name = (first .. " " .. last):lower()
      local is_gathering = high[last:lower()] or sitting[last:lower()]
      if first == "General" or is_gathering or not foreign[first:lower()] or title:find(" " .. name .. " ", 1, true) then
        if not after:find "%u" then note(name) end
      end
    end
    for short in entry.node.text:gmatch "[Tt]he (%u%u%u+)%f[%A]" do note(short:lower()) end
  end
  return found
end

-- "The main meeting", in small letters: the meetings that the text tells from others by one word. Without any such, every
-- name of two words that is no group and no office: "the full membership".
local beside_ordinary = set [[
  special, extraordinary, emergency, informal, next, last, previous, following, preceding, same, present, first, second, third, later, earlier, said,
  closing, opening, organizational, preparatory, whole, entire ]]
local function meetings_named(founding, is_any)
  local found, groups = {}, names.groups(founding)
  for kind, head in everything(founding):gmatch "%f[%a]the (%a+) (%a+)%f[%A]" do
    local is_own = #kind > 3 and not beside_ordinary[kind]
    for _, noun in ipairs(groups) do is_own = is_own and kind ~= noun:match "%S+$" end
    local is_office = things[head] or stops[head] or bridging[head] or foreign[kind] or stops[kind]
      or lexicon.any(" " .. kind .. " " .. head .. " ", "chair", "bureau", "secretariat")
    if is_own and (head == "meeting" or head == "session" or head == "sitting" or is_any and not is_office) then found[kind .. " " .. head] = true end
  end
  return found
end

local function plenary_nouns(founding)
  local found, groups, is_high = {}, {}, false
  for _, noun in ipairs(names.groups(founding)) do groups[noun] = true end
  local function consider(nouns, least)
    for noun in pairs(nouns) do
      local head = noun:match "%S+$"
      local is_executive = organs[head] and (is_high or is_chosen(founding, noun))
      if not groups[noun] and not groups[singular_of(head)] and not is_executive and weight(founding, noun) >= least then found[noun] = true end
    end
  end
  consider(high, 2)
  for _ in pairs(found) do is_high = true end
  consider(sitting, 1)
  consider(low, 2)
  consider(meetings_named(founding), 4)
  local seen, title = names_seen(founding), founding.title and text.plain(founding.title) or ""
  consider(seen, 2)
  for noun in pairs(seen) do
    local head = noun:match "%S+$"
    -- The body's own name in the title of the text; "the Grand Meeting" is one wherever it stands.
    local is_gathering = head ~= noun and (annual[noun:match "^%a+"] or high[head] or head == "meeting" or head == "session") and noun ~= "general assembly"
    local is_titular = not is_high and title:find(" " .. noun .. " ", 1, true) and select(2, everything(founding):gsub(" the " .. noun .. " ", "")) >= 3
    if (is_gathering or is_titular) and not groups[noun] and not groups[head] then found[noun] = true end
  end
  local function listed()
    local list = {}
    for noun in pairs(found) do list[#list + 1] = noun end
    return list
  end
  if #listed() == 0 then consider(meetings_named(founding, true), 3) end
  local list = listed()
  table.sort(list)
  return { nouns = list, is_high = is_high }
end

-- "Select", "standing" and the like before a noun of groups, where the text itself has such groups created or ended.
function names.kinds(founding)
  return text.once("kinds of groups", function()
    local found = {}
    for _, noun in ipairs(names.groups(founding)) do
      local own = evidence(founding)[noun]
      if own and own.kind then found[own.kind] = true end
    end
    return found
  end)
end

-- Whether words behind a noun say that it is a group of others: "of States", "of governmental experts".
function names.is_of_others(words) return others[words:match "^ of (%a+)" or ""] == true end

names.plural_of = plural_of
names.foreign = foreign

-- Nouns of groups, in the singular.
function names.groups(founding) return text.once("groups", function() return group_nouns(founding) end) end

-- Nouns of the plenary, and whether one of them outranks councils and boards.
function names.plenary(founding) return text.once("plenary", function() return plenary_nouns(founding) end) end

return names
