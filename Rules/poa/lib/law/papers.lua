-- What the founding text asks of papers: by when they are there, that they are public, and what the record of
-- decisions shows.

local bodies = require "lib.law.bodies"
local handing = require "lib.law.handing"
local ledger = require "lib.ledger"
local plain = require "lib.plain"
local roles = require "lib.law.roles"
local span = require "lib.law.span"
local text = require "lib.law.text"
local writing = require "lib.law.writing"

local law = {}

local ahead, goes_to_a_desk = handing.ahead, handing.goes_to_a_desk

local calling = {
  "convocation", "calls the session", "calls the meeting", "by a letter", "letter that", "convoke*", "summons", "summon", "summoned", "invitation*", "notice of sessions", "notice of meetings", "notice of session", "notice of meeting", "notice of the", "notice of each",
  "notice of any", "notice of a", "notice convening", "letter of", "months notice", "month s notice", "weeks notice",
  "days notice", "week s notice", "day s notice", "month notice", "called by notice", "is given notice", "are given notice",
  "notice is given", "notice goes out", "invited",
}
local papers = { "document*", "paper", "papers", "record", "records", "minutes", "draft*", "report", "reports", "text",
  "texts", "everything", "material*", "files", "file", "agenda*", "amendment*", "documentation", "proposal*", "dossier*",
  "motion*", "submission*", "notes" }

-- Which papers a sentence is about, for `concerns`.
local function kinds(entry)
  if text.has(entry, { "draft agenda", "provisional agenda" }) and not text.has(entry, { "all drafts", "documents", "papers",
    "texts" }) then
    return { agenda = true, calling = text.has(entry, calling) ~= nil }
  end
  -- Proposals to change the text itself are papers of their own kind.
  if text.matches(entry, { " amend%a* [ot][fo] th[ie]se? ", " alteration%a* [ot][fo] th[ie]se? ", " chang%a* [ot][fo] th[ie]se? ", " revision%a* of th[ie]se? ", " modification%a* of th[ie]se? ",
    " amend%a* [ot][fo] the statutes? ", " amend%a* [ot][fo] the charter ", " amend%a* [ot][fo] the constitution ", " amend%a* [ot][fo] the bylaws ", " statutes? .- modified " }) then
    return { own_text = true }
  end
  if text.matches(entry, { " for decision ", " for action ", " for adoption ", " to be decided ", " on which a decision ", " requiring a decision " })
    and text.has(entry, { "paper", "papers", "document*", "texts" }) then
    return { deciding = true }
  end
  if text.has(entry, { "all papers", "all documents", "every document", "every paper", "documents", "papers", "texts",
    "everything", "notes", "material*", "all files", "documentation", "files", "all drafts", "dossier*" }) then
    return { all = true }
  end
  -- "The text of a proposed charter is posted ten days before": of what groups are founded on, and of no other paper.
  if text.has(entry, { "proposed charter*", "charter of a", "draft charter*", "terms of reference", "proposed mandate*", "draft mandate*", "proposals to form",
    "proposals for new groups" }) then
    return { charter = true }
  end
  -- "The financial report": one with a name of its own.
  for _, name in ipairs { "financial", "national", "audit", "audited", "evaluation", "auditors", "treasurer s" } do
    if text.matches(entry, { " " .. name .. " reports? ", " " .. name .. " statements? ", " " .. name .. " accounts? " }) then return { named = name:sub(1, 5) } end
  end
  local found, any = {}, false
  -- "Ten days before the Convocation opens": what stands behind "before" is the meeting and no paper.
  local own = { words = (entry.words:match "^(.*) before .*$" or entry.words:match "^(.*) ahead of .*$" or entry.words) .. " " }
  if not text.has(own, papers) and not text.has(own, calling) then own = entry end
  for kind, words in pairs {
    text = { "text of", "texts of", "charter", "charters", "terms of reference" },
    calling = calling, agenda = { "agenda*" }, amendment = { "amendment*", "alteration*", "revision of" },
    report = { "report", "reports" },
    recommendation = { "recommendation*", "draft*", "proposal*" },
  } do
    if text.has(own, words) then found[kind], any = true, true end
  end
  if not any and bodies.speaks_of_recommendations(entry) then return { recommendation = true } end
  return any and found or { all = true }
end

-- The part of a sentence that is to be read next: "the agenda eight weeks before and papers four weeks before" has
-- two. nil where all are read.
local function part(entry, seen)
  local first, second = entry.words:match "^(.-) and (.*)$"
  if not first or not (span.days(first .. " ") and span.days(" " .. second)) then
    local one, other = entry.node.text:match "^(.-)[,;] (.*)$"
    if one and span.days(text.plain(one)) and span.days(text.plain(other)) then
      first, second = text.plain(one):sub(1, -2), text.plain(other):sub(2)
    end
  end
  if not first or not (span.days(first .. " ") and span.days(" " .. second)) then
    return not seen[entry.words] and entry or nil
  end
  -- "The agenda twelve weeks, and papers six weeks, before the session": what stands behind the last is said of both.
  if not text.has({ words = first .. " " }, ahead) then
    local tail = second:match " (before .*)$" or second:match " (prior to .*)$" or second:match " (ahead of .*)$" or second:match " (in advance.*)$"
    if tail then first = first .. " " .. tail:gsub(" $", "") end
  end
  for _, words in ipairs { first .. " ", " " .. second } do
    if not seen[words] then return setmetatable({ words = words }, { __index = entry }) end
  end
end

-- How many days before a meeting papers must be there, be it those that call it, all, or drafts alone. Several
-- sentences may each have a period of their own: every one is a parameter.
law.notices = text.reader(function(founding)
  local list, seen = {}, {}
  local function read(given)
    local entry = part(given, seen)
    if not entry then return nil end
    -- "… six weeks before, it being understood that others may come later."
    if given.node.text:find ", it being understood " and entry == given then entry = setmetatable({ words = text.statements(given)[1].words }, { __index = given }) end
    -- Of "no earlier than six weeks and no later than two" the second is the period.
    local days, words = span.days(entry.words:match " no earlier than .* (no later than .*)$" and " "
      .. entry.words:match " no earlier than .* (no later than .*)$" or entry.words)
    if not days or text.force(entry) == "permission" then return nil end
    local is_calling = text.has(entry, calling) ~= nil
    local is_ahead = text.has(entry, ahead) or text.matches(entry, { " notice ", " has lain ", " have lain ", " had lain ", " lain upon ", " lain on " })
    if not is_ahead and not is_calling then return nil end
    if not is_calling and not roles.plenary(founding, given) and not roles.group(founding, entry)
      and not text.has(given, { "meeting", "meetings",
      "session", "sessions", "sitting", "opening", "opens", "in advance", "beforehand", "ahead of time", "ahead", "assembly",
      "it meets", "we meet", "notice", "beginning", "that day", "first day", "that date" }) then
      return nil
    end
    if text.has(entry, { "confirm*", "comment*", "silence", "reply", "replies", "objections to" }) then return nil end
    local is_handing, is_spreading = text.has(entry, handing.handing_in) ~= nil, text.has(entry, handing.spreading) ~= nil
    -- "A team's draft is open to review. For that purpose the Secretary posts it …"
    local goes_on = text.matches(entry, { " posts it ", " publishes it ", " puts it ", " circulates it ", " sends it to all ", " posts them ", " publishes them ", " puts them ",
      " circulates them ", " distributes it ", " distributes them ", " it is posted ", " it is published ", " they are posted ", " they are published " })
      and given.earlier ~= nil and text.has(given.earlier, papers) ~= nil
    if goes_on then entry = setmetatable({ words = given.earlier.words:sub(1, -2) .. entry.words }, { __index = entry }) end
    local is_paper = text.has(entry, papers) ~= nil or bodies.speaks_of_recommendations(entry)
    if not is_calling and not is_paper then return nil end
    -- What lies "before members" for some days is a text to be decided on in writing.
    local window = writing.window(founding)
    if window and window[1].entry == entry then return nil end
    -- Papers of a bureau, and of sessions out of turn, are none of the plenary's.
    if roles.executive(founding, entry) and not roles.plenary(founding, entry) and text.matches(entry, { " for the %a+ ", " of the %a+ ", " before its ", " before each meeting of the " })
      and not text.matches(entry, { " by the bureau", " by the council", " by the board" }) then return nil end
    if text.has(entry, { "extraordinary", "special session", "special sitting", "special meeting", "emergency" }) and not text.has(entry, { "ordinary" }) then return nil end
    if not is_calling and goes_to_a_desk(entry) and not text.has(entry, { "secretariat shall circulate", "by the secretariat" }) then return nil end
    if is_handing and not is_spreading and bodies.speaks_of_recommendations(entry) then return nil end
    -- Before whose meeting: what stands behind "before" says so, else whom the sentence names.
    local tail = entry.words:match " before (.*)$" or entry.words:match " prior to (.*)$"
      or entry.words:match " ahead of (.*)$" or entry.words:match " in advance of (.*)$"
    local target = { words = " " .. (tail or "") }
    local is_before_group = tail and roles.names_group(founding, target) or false
    local of_groups = is_before_group and not roles.plenary(founding, entry)
    local of_yearly = not of_groups and (roles.plenary(founding, entry) or tail ~= nil
      and text.has(target, { "session", "plenary", "assembly", "conference", "the meeting of states" }) ~= nil)
    -- A council's papers are bound by what is said of its meetings, or of all.
    local of_organs = roles.executive(founding, entry) or text.matches(entry, { " any meeting", " every meeting", " each meeting", " all meetings", " a meeting " }) ~= nil
    -- "Documents of working groups are posted a month before it": papers that groups hand in.
    local by_groups = false
    for _, of in ipairs { " documents of ", " papers of ", " documents from ", " papers from ", " texts of " } do
      local object = entry.words:match(of .. "(.*)$")
      local head = object and (" " .. object):match "^( %S+ %S+ %S+)"
      by_groups = by_groups or head ~= nil and roles.names_group(founding, { words = head .. " " })
    end
    return { days = days, words = words, by_groups = by_groups, of_groups = of_groups, of_yearly = of_yearly, of_organs = of_organs, kinds = kinds(entry),
      force = text.force(entry) }
  end
  while true do
    local rule = text.parameter(founding, read)
    if not rule or #list > 8 then return list end
    for _, clause in ipairs(rule) do seen[(part(clause.entry, seen) or clause.entry).words] = true end
    list[#list + 1] = rule
  end
end)

local secret = { "hidden", "confidential", "secret", "classified", "kept back", "withheld", "restricted", "behind closed doors",
  "closed to the public" }
local open = {
  "public", "publicly", "published", "publish", "publishes", "everyone may read", "everybody may read", "all may read", "everyone can read", "website", "made available to all", "available to everyone", "open to everyone",
  "open to everybody", "open to all", "accessible to everybody", "accessible to everyone", "accessible to all",
  "freely available", "anyone can read", "on the web", "without password", "anyone may read", "read by anyone", "read by anybody", "read by everyone", "read by everybody", "read by all", "anyone may consult",
  "anyone may see", "seen by anyone", "open to anyone", "open to anybody", "consulted by anyone", "for all to read", "for everyone to read",
  "available to anyone", "available to anybody", "free for all", "accessible to anyone", "accessible to anybody", "open to inspection", "open to the public", "anybody may read", "open files",
}

-- Papers are public: "No paper is confidential" goes before a period within which drafts are published.
law.publication = text.reader(function(founding)
  return text.parameter(founding, function(entry)
    local denies = text.has(entry, secret)
      and (text.matches(entry, { " no %S+ ", " nothing ", " never ", " none of ", " not be ", " not ", " neither " })) ~= nil
    if denies and (text.has(entry, papers) or text.matches(entry, { " nothing ", " we keep " })
      or entry.earlier and text.is_pronominal(entry) and text.has(entry.earlier, papers)) then
      return { kinds = kinds(entry), force = text.force(entry), rank = 2 }
    end
    local is_open = text.has(entry, open) or text.matches(entry, { " are open $", " is open $" })
    if not text.has(entry, papers) or not is_open then return nil end
    -- "Can be read by anyone" permits everybody, and so binds whoever keeps the papers.
    local is_for_all = text.matches(entry, { " by any%a+ ", " by every%a+ ", " any%a+ may ", " any%a+ can ", " every%a+ may ", " every%a+ can " })
    if text.has(entry, { "not", "except", "unless", "confidential", "whether", "determined by", "save" })
      or text.force(entry) == "permission" and not is_for_all then return nil end
    return { kinds = kinds(entry), force = text.force(entry), rank = span.days(entry.words) and 0 or 1 }
  end)
end)

local function named(document, words)
  return plain.holds(((document.name or "") .. " " .. document.id):lower(), words)
end

-- Whether a paper is a draft of a recommendation: by its name, by the symbol of one of this record, or as what a
-- group proposes.
local function is_recommendation(document, meeting)
  local groups = ledger.group_ids(meeting.series)
  for _, by in ipairs(document.submitted_by) do
    if groups[by] and named(document, { "proposal", "draft" }) then return true end
  end
  if named(document, { "recommendation" }) then return true end
  for _, recommendation in ipairs(meeting.recommendations) do
    if recommendation.id and named(document, { recommendation.id:lower() }) then return true end
  end
  return false
end

-- Whether a group handed a paper in.
function law.is_of_group(document, meeting)
  local groups = ledger.group_ids(meeting.series)
  for _, by in ipairs(document.submitted_by) do
    if groups[by] then return true end
  end
  return false
end

-- Whether a clause is about this paper.
function law.concerns(clause, document, meeting)
  if clause.by_groups and not law.is_of_group(document, meeting) then return false end
  local own = clause.kinds
  if own.all then return true end
  if own.named then return named(document, { own.named }) end
  if own.charter then return named(document, { "charter", "terms of reference", "mandate" }) end
  local calls = named(document, { "convocation", "summons", "invitation", "notice", "convening",
    "calling the", "letter of" })
  if own.calling and calls or own.agenda and named(document, { "agenda" }) then return true end
  if own.deciding then
    return not named(document, { "information", "/inf", "inf.", "background", "list of", "logistic", "practical", "corrigend", "/corr", "translation", "statement",
      "misprint" })
  end
  if own.own_text then
    return named(document, { "amend", "alteration", "revision", "modif", "change" }) and named(document, { "charter", "statute", "constitution", "convention",
      "rule", "bylaw", "by-law", "terms of reference", "agreement", "ordinance", "article", "treaty", "compact", "instrument", "regulation" })
  end
  if own.amendment and named(document, { "amend", "alteration", "revision" }) then return true end
  if own.text and named(document, { "text", "charter", "terms of reference" }) then return true end
  if own.report and named(document, { "report" }) then return true end
  return own.recommendation == true and is_recommendation(document, meeting)
end

-- What the record of each decision shows: how it was taken, who objected, the figures of a vote.
law.recording = text.reader(function(founding)
  return text.parameter(founding, function(entry)
    if not text.has(entry, { "minutes", "record", "records", "ledger", "register", "protocol", "journal", "entry",
      "recorded", "proces verbal", "report", "summary", "publishes", "result of", "list of decisions" }) then
      return nil
    end
    if not text.has(entry, { "decision*", "resolution*", "vote*", "voted" })
      and not (entry.earlier and text.has(entry.earlier, { "decision*", "resolution*" })) then return nil end
    if text.has(entry, { "stakeholder*", "accredit*", "application*" }) or text.force(entry) == "permission" then return nil end
    local basis = text.has(entry, { "basis", "ground", "grounds", "footing", "how it was", "how each", "manner", "by which",
      "in what way", "whether it was voted", "way in which", "whether it was taken", "whether by consensus", "by consensus or by vote" })
    local figures = text.has(entry, { "figures", "number of voices", "number of votes", "counts", "votes for and against",
      "for and against", "result of the vote", "tally", "numbers of votes", "in favour and against", "for it and against it", "votes cast in favour" })
    if not basis and not figures then return nil end
    return { basis = basis ~= nil, figures = figures ~= nil, force = text.force(entry) }
  end)
end)

return law
