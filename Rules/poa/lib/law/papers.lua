-- What the founding text asks of papers: by when they are there, that they are public, and what the record of
-- decisions shows.

local ledger = require "lib.ledger"
local lexicon = require "lib.law.reading.lexicon"
local meaning = require "lib.law.reading.meaning"
local plain = require "lib.plain"
local roles = require "lib.law.reading.roles"
local span = require "lib.law.reading.span"
local text = require "lib.law.reading.text"

local law = {}

local has = lexicon.has

local everything = { "document*", "paper", "papers", "texts", "material*", "files", "documentation", "notes", "everything" }
local drafts = { "draft", "drafts", "recommendation*", "proposed outcome*" }
-- Behind these stands what a permission depends on: "may be amended on a proposal circulated ninety days before".
local conditions = { " on condition ", " on a proposal ", " upon a proposal ", " provided that ", " if the proposal ", " if it ", " having been ", " only " }

-- "An amendment may be proposed by any Party. Its text is circulated …", "… The Secretariat circulates it nine months before".
local pronouns = { "^ it ", "^ its text ", "^ the text ", "^ the proposal ", "^ a proposal ", "^ the proposed ", "^ the amendment ",
  " circulates? it ", " sends? it ", " communicates? it ", " publish[es]* it ", " posts? it ", " transmits? it ", " distributes? it " }

-- A proposal to change the founding text itself: by what it says, or below a heading that says so.
local function changes_text(entry, words)
  if text.has({ words = words }, { "recommendation*" }) then return false end
  if has(words, "change") and (has(words, "own_text") or words:find " amendments? ") then return true end
  local is_proposed = text.matches({ words = words }, { " proposals? ", " proposed " }) and not text.has({ words = words }, everything)
  local lead = entry.earlier and entry.earlier.words or ""
  return is_proposed and entry.topic ~= nil and has(entry.topic, "change")
    or (is_proposed or text.matches({ words = words }, pronouns)) and has(lead, "change") and (has(lead, "own_text") or lead:find " amendments? " ~= nil)
    or text.matches({ words = words }, { "^ they ", "^ it " }) ~= nil and has(words, "change") and has(lead, "own_text")
end

-- Papers with names of their own.
local named = { financial = " financial %a+ts? ", national = " national %a*ports? ", audit = " audit%a* %a+ts? ", evaluation = " evaluation %a+ts? ",
  charter = " charter of an? ",
  ["charter "] = " [pd]r[oa][pf][ot]%a* charters? ", ["terms of reference"] = " terms of reference " }

-- What stands ahead of "before": behind it stands a meeting and no paper, "ten days before the Convocation opens".
local function subject(words)
  local head = words
  for _, mark in ipairs { " before ", " prior to ", " ahead of ", " in advance of " } do head = head:match("^(.*)" .. mark) or head end
  head = head .. " "
  return lexicon.any(head, "paper", "call") and head or words
end

-- Which papers some words are about, and how special they are: the most special of several rules on papers counts.
local function kinds(entry, given)
  local words = subject(given)
  local own = { words = words }
  local is_of_all = text.has(own, everything) ~= nil
  if changes_text(entry, words) then return { own_text = true, rank = 4 } end
  local agenda, call = has(words, "agenda"), has(words, "call")
  if (agenda or call) and (not is_of_all or agenda and not text.matches(own, { " and ", " including " })) then
    return { agenda = agenda, call = call, rank = 3 }
  end
  for name, pattern in pairs(named) do
    if words:find(pattern) then return { name = name:gsub(" $", ""), rank = 3 } end
  end
  if has(words, "for_decision") then return { deciding = true, rank = 1 } end
  if is_of_all then return { all = true, rank = 0 } end
  local draft, report = text.has(own, drafts) ~= nil, words:find " reports? " ~= nil
  if draft or report then return { draft = draft, recommendation = words:find " recommendation" ~= nil, report = report, rank = 2 } end
  if words:find " proposals? " then return { deciding = true, rank = 1 } end
  return has(words, "record") and { record = true, rank = 2 } or { all = true, rank = 0 }
end

-- Whether words speak of what calls a meeting; not where the meeting itself goes by such a name: "the Convocation".
local function is_calling(founding, words)
  for _, noun in ipairs(roles.plenary_nouns(founding)) do words = words:gsub(" " .. noun .. " ", " ") end
  return has(words, "call")
end

-- The parts of a sentence that have a time of their own: "the agenda eight weeks before and papers four weeks before".
-- What stands behind the last is said of both: "twelve weeks, and six weeks, before the session".
local function parts(entry)
  local list = {}
  for _, statement in ipairs(text.statements(entry)) do
    local open
    for part in (statement.words:gsub(" and ", "|") .. "|"):gmatch "(.-)|" do
      part = " " .. part:gsub("^ ", ""):gsub(" $", "") .. " "
      open = open and open:sub(1, -2) .. " and" .. part or part
      if span.days(part) then
        list[#list + 1] = open
        open = nil
      end
    end
    -- "… by the fourteenth day, and published without delay" says nothing more of that time, unless it names the meeting.
    if open and #list > 0 and not has(list[#list], "ahead") then list[#list] = list[#list]:sub(1, -2) .. " and" .. open end
  end
  local last = list[#list]
  local tail = last and (last:match " (before .*)$" or last:match " (prior to .*)$" or last:match " (ahead of .*)$" or last:match " (in advance.*)$")
  for index, part in ipairs(list) do
    if tail and not has(part, "ahead") then list[index] = part .. tail end
  end
  return list
end

-- Whether papers are handed in to an office, so that the day of their publication tells nothing.
local function goes_to_office(words)
  for _, before in ipairs { " to the ", " with the ", " reach the ", " reaches the ", " hands of the ", " received by the ", " received at the " } do
    for office in words:gmatch(before .. "(%S+ %S+) ") do
      if lexicon.any(" " .. office .. " ", "secretariat", "chair", "bureau") then return true end
    end
  end
  return has(words, "submit") and not lexicon.any(words, "publish", "publicize", "recipients")
end

local every = { " any meeting", " every meeting", " each meeting", " a meeting ", " all meetings" }

-- Before whose meetings: what stands behind "before" says so, else whom the sentence names, else the meeting of all.
local function target(founding, entry, words)
  local tail = words:match " before (.*)$" or words:match " prior to (.*)$" or words:match " ahead of (.*)$" or words:match " in advance of (.*)$"
    or words:match " preceding (.*)$"
  local own = { words = " " .. (tail or ""), node = entry.node, mentioned = {} }
  local is_plenary, is_of_every = roles.plenary(founding, entry), text.matches(entry, every) ~= nil
  if text.matches(own, { "extraordinary", " special ", " emergency " }) and not text.matches(own, { " ordinary ", " regular " }) then return nil end
  if roles.executive(founding, own) and not is_plenary or text.matches(own, { "^ the end ", "^ the clos", "^ its clos", "^ the last day " }) then return nil end
  local is_group = roles.names_group(founding, own)
    or text.matches(own, { "^ the meeting ", "^ its meeting", "^ a meeting ", "^ it meets ", "^ they meet ", "^ their meeting" })
      and roles.group(founding, entry)
  local groups = tail ~= nil and is_group and not is_plenary or false
  -- "Before they are considered": some time in the meeting.
  local considered = not groups and has(own.words, "taken_up") and not text.matches(own, { " sessions? ", " open", " meeting ", " which " })
  return { groups = groups, organs = roles.executive(founding, entry) or is_of_every, yearly = not groups and (is_plenary or not is_of_every),
    considered = considered }
end

local others = { " accredit", " admission ", " applica", " silence", " ballot", " correspondence ", " comments? ", " withdraw", " objections? to " }

-- Whether papers are sent to all by some words: "the documents four weeks" has its verb in the part before.
local function is_sent(words) return lexicon.any(words, "publish", "publicize", "submit", "follow") end

-- How many days before a meeting papers must be there, by a part of a sentence.
-- The sentence binds as it stands, whatever the one before it that it goes on from lets somebody do.
local function notice(founding, entry, words, bound)
  local own = meaning.with(entry, words)
  local force = text.force(bound or own)
  local latest = words:match " no earlier than .*( no later than .*)$" or words
  local days, told = span.days(latest)
  local is_call = lexicon.any(words, "notice_of_days") or is_calling(founding, words) or words:find " notice " ~= nil
  local lies = has(words, "lain")
  if not days or has(words, "loosely") or text.matches(entry, others) or not lies and not lexicon.any(words, "ahead", "notice_of_days") then return nil end
  if force == "permission" and not text.matches(own, conditions) then return nil end
  if not has(words, "paper") and not is_call and not changes_text(entry, words) then return nil end
  local is_bare = not text.matches(own, { " is %a+ed ", " are %a+ed ", " be " }) or text.matches(own, { " this %a+ be done ", " this is done " })
  local is_verbless = not is_sent(words) and is_bare and is_sent(entry.words)
  local is_spread = lies or is_call or (is_sent(words) or is_verbless) and not goes_to_office(is_verbless and entry.words or words)
  local where = is_spread and target(founding, entry, words)
  if not where then return nil end
  local by = words:match " of (%S+ ?%S* ?%S*)" or words:match " from (%S+ ?%S* ?%S*)"
  where.by_groups = by ~= nil and not where.groups and roles.names_group(founding, { words = " " .. by .. " " })
  return { days = days, words = told, where = where, kinds = kinds(entry, words), force = force == "weak" and "weak" or "full", place = entry.node,
    entry = entry }
end

local same = { "^ they %a+ be %a+ed ", "^ it %a+ be %a+ed ", "^ they .- be with ", "^ it .- be with ",
  " posts it ", " publishes it ", " circulates it ", " posts them ", " publishes them ", " circulates them ", "^ it is %a+ed ",
  "^ they are %a+ed " }

-- Every sentence that says how many days before a meeting papers must be there is a rule of its own.
law.notices = text.reader(function(founding)
  local list, seen = {}, {}
  for _, entry in ipairs(text.sentences(founding)) do
    local given = entry
    -- "A team's draft is open to review. For that purpose the Secretary posts it …"
    if entry.earlier and text.matches(entry, same) and lexicon.any(entry.words, "publish", "follow") and has(entry.earlier.words, "paper")
      and not entry.words:find " understood " then
      given = meaning.with(entry, entry.earlier.words:sub(1, -2) .. entry.words)
    end
    for _, words in ipairs(span.days(given.words) and parts(given) or {}) do
      local clause = notice(founding, given, words, given ~= entry and entry or nil)
      -- A row of a table, or a reference that is read out, says a rule again.
      local behind = words:match " before %S+ %S+ %S+" or words:match " prior %S+ %S+ %S+ %S+" or words:sub(-40)
      local key = clause and clause.days .. " " .. clause.kinds.rank .. behind
      if clause and not seen[key] then
        seen[key] = true
        local is_open = entry.disputed or entry.reading > 0
        list[#list + 1] = { clause, is_disputed = is_open, is_silent_once = is_open }
      end
    end
  end
  return list
end)

-- Papers are public: "No paper is confidential" goes before a period within which drafts are published.
law.publication = text.reader(function(founding)
  return text.parameter(founding, function(entry)
    local words = entry.words:gsub(" public health ", " "):gsub(" public holidays? ", " "):gsub(" public order ", " "):gsub(" public meetings? ", " ")
    -- What is there for all members is not there for all.
    for noun in words:gmatch " to all (%S+)" do
      if has(" " .. noun .. " ", "member") then words = words:gsub(" available to all " .. noun, " "):gsub(" accessible to all " .. noun, " ") end
    end
    -- "They are public": what the sentence before speaks of.
    local is_own = lexicon.any(words, "paper", "record") or text.matches(entry, { " nothing ", " everything " })
    local origin = not is_own and meaning.origin(entry) or nil
    if not is_own and not (origin and lexicon.any(origin.words, "paper", "record")) or has(words, "loosely") then return nil end
    if text.matches(entry, { " unless ", " whether ", " determined by " }) or has(words, "stakeholder") and not words:find " including " then return nil end
    local own, force = kinds(entry, origin and origin.words or words), text.force(entry)
    if has(words, "hide") then return meaning.denies(words, "hide") and { kinds = own, force = force, rank = 2 } or nil end
    -- "Can be read by anyone" permits everybody, and so binds whoever keeps the papers.
    local is_for_all = text.matches(entry, { " by any%a+ ", " by every%a+ ", " any%a+ may ", " any%a+ can ", " every%a+ may ", " every%a+ can ",
      " to any%a+ ", " to every%a+ " })
    if not is_for_all and (not meaning.asks(words, "publicize") or force == "permission") then return nil end
    return { kinds = own, force = force == "weak" and "weak" or "full", rank = span.days(words) and 0 or 1 }
  end)
end)

-- What a paper is called, by its name and its symbol.
function law.called(document) return text.plain(((document.name or "") .. " " .. document.id):gsub("[/.]", " ")) end

-- Whether a group handed a paper in.
function law.is_of_group(document, meeting)
  local groups = ledger.group_ids(meeting.series)
  for _, by in ipairs(document.submitted_by) do
    if groups[by] then return true end
  end
  return false
end

-- Whether a paper is a draft of a recommendation: by its name, by the symbol of one of this record, or as what a
-- group proposes.
local function is_draft(document, meeting, name, is_any)
  if is_any and name:find " draft" then return true end
  if name:find " recommendation" or law.is_of_group(document, meeting) and plain.holds(name, { " proposal", " draft" }) then return true end
  for _, recommendation in ipairs(meeting.recommendations) do
    if recommendation.id and name:find(text.plain(recommendation.id), 1, true) then return true end
  end
  return false
end

-- Whether a rule on papers is about this paper.
function law.concerns(clause, document, meeting)
  local own, name = clause.kinds, law.called(document)
  local is_draft_of = own.draft == true and is_draft(document, meeting, name, not own.recommendation)
  local is_by_others = not law.is_of_group(document, meeting) and #document.submitted_by > 0
  if clause.where and clause.where.by_groups and (own.all or own.report and not is_draft_of) and is_by_others then return false end
  if own.all then return true end
  if own.name then return name:find(" " .. own.name, 1, true) ~= nil or own.name == "charter" and plain.holds(name, { "terms of reference", "mandate" }) end
  if own.deciding then return not lexicon.any(name, "information", "correction") and not plain.holds(name, { " list of ", " minutes ", " summary record" }) end
  if own.own_text then return has(name, "change") and (has(name, "own_text") or plain.holds(name, { " rule", " article", " paragraph", " regulation" })) end
  if own.record then return has(name, "record") end
  if own.call and plain.holds(name, { "convocation", "summons", "invitation", " notice", "convening", " letter " }) then return true end
  if own.agenda and name:find " agenda" or own.report and name:find " reports? " then return true end
  return is_draft_of
end

-- What the record of each decision shows: how it was taken, and the figures of a vote.
law.recording = text.reader(function(founding)
  return text.parameter(founding, function(entry)
    local words = entry.words:gsub(" sets? out ", " "):gsub(" manner of decision ", " ")
    local is_on_decisions = lexicon.any(words, "decide", "vote") or entry.topic ~= nil and has(entry.topic, "decide")
    if not is_on_decisions or not meaning.is_about(entry, "record") and not has(words, "publish") then return nil end
    if lexicon.any(words, "stakeholder", "accreditation") or lexicon.all(words, "ahead", "paper") or text.force(entry) == "permission" then return nil end
    local basis, figures = has(words, "manner_of_decision"), has(words, "figures_of_vote")
    return (basis or figures) and { basis = basis, figures = figures, force = text.force(entry) } or nil
  end)
end)

return law
