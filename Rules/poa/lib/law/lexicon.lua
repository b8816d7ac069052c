-- The words of founding texts by what they mean, in one place for all that is read from such texts. A rule asks whether
-- a clause speaks of creating, of a group or of papers, and never lists words of its own for it.

-- "word*" is every word that begins so; several words are a phrase.
local concepts = {

  -- Acts
  create = { "creat*", "establish*", "set up", "sets up", "setting up", "set one up", "sets one up", "set them up", "sets them up", "institut*", "constitut*", "launch*", "form", "forms", "formed", "forming", "formation",
    "found", "founds", "erect*", "appoint*", "open", "opens", "opened", "opening of", "start", "starts", "started", "begin", "begins", "begun", "into being", "into existence", "set on foot", "commission", "commissions", "charter", "chartered", "charters", "convoke a new",
    "give rise to", "gives rise to", "make", "bring to life", "activat*", "add", "adds", "put in place", "puts in place", "stand up", "initiate", "initiates", "initiated", "mandate", "mandates" },
  ["end"] = { "end", "ends", "ended", "ending", "close", "closes", "closed", "closing", "closure", "dissol*", "terminat*", "disband*", "wind up", "winds up", "wound up", "winding up", "abolish*", "discontinu*",
    "conclude", "concludes", "concluded", "conclusion of", "discharge", "discharges", "discharged", "shut", "shuts", "shut down", "suppress*", "to an end", "to its end", "to their end", "earlier end", "cease", "ceases",
    "put an end", "puts an end", "retire", "retires", "bring them to an end", "brings them to an end", "bring it to an end", "brings it to an end", "wind them up", "winds them up", "wind it up", "winds it up", "work is complete", "work is done", "completed its work", "completed its task", "completed their work", "lay down its work", "stand down", "extinguish*", "revoke*", "deactivat*" },
  prolong = { "prolong*", "extend", "extends", "extended", "extension", "renew*", "continuat*", "new term", "further term", "further period", "reappoint*", "lengthen*", "longer period", "more time", "additional time", "rollover", "carry over" },
  last = { "last", "lasts", "lasted", "duration", "lapse*", "expir*", "life", "lifespan", "lifetime", "life span", "mandate of", "mandate is",
    "for a period of", "for a term of", "term of", "term is", "terms of", "run for", "runs for", "works for", "work for", "continue", "continues",
    "exist", "exists", "endure*", "remain", "remains", "complete", "completes", "finish", "finishes", "sunset", "deemed closed", "deemed ended",
    "deemed dissolved", "is over", "serves for", "hold no meeting", "not meet after", "not sit after", "not exceed*", "lives", "live", "time limited" },
  keep_out = { "refus*", "declin*", "reject*", "turned away", "turn away", "turned down", "turn down", "exclud*", "deny", "denies", "denied", "debar*",
    "barred", "kept out", "shut out", "left out", "subject to approval", "subject to any approval", "subject to admission", "restrict*", "ceiling", "quota", "limited", "limit of number",
    "limit to the number", "limit on", "limit", "selection", "further condition*", "consent of", "acceptance", "need for approval", "approval" },
  lasting = { "permanent", "standing", "indefinite", "indefinitely", "undetermined period", "unlimited duration", "unlimited period",
    "unlimited term", "unlimited time", "without limit of time", "without limit in time", "no fixed end", "no time limit", "without time limit",
    "not limited in time", "no end date", "in perpetuity", "perpetual", "lasting organ", "lasting body", "for an unlimited", "without end",
    "no fixed term", "continuing basis" },
  merge = { "merge", "merges", "merged", "merger", "split", "splits", "divide", "combine", "subdivid*" },
  change = { "amend*", "revis*", "alter*", "modif*", "chang*", "vary", "varied", "adjust*" },
  adopt = { "adopt*", "approv*", "endors*", "accept*", "pass", "passes", "passed", "agree", "agrees", "agreed", "confirm", "confirms", "ratify" },
  decide = { "decid*", "decision*", "resolv*", "resolution*", "determin*", "conclusions", "settle", "settles", "settled", "rule on", "rules on", "act", "acts", "take action", "fix", "fixes", "fixed", "lay down", "lays down", "prescribe*" },
  propose = { "propos*", "suggest*", "put forward", "puts forward", "initiative", "table", "tables", "tabled", "recommend that", "submit a proposal", "invite the" },
  prepare = { "prepar*", "elaborat*", "draft", "drafts", "drafted", "drafting", "draw up", "draws up", "drawn up", "develop", "develops", "developed", "originat*", "work out", "works out", "worked out", "formulat*", "come from", "comes from", "emanat*", "write",
    "writes", "written by", "produce", "produces", "produced", "generate*", "compose*", "frame", "frames", "framed" },
  submit = { "submit*", "submission*", "lodg*", "transmit*", "transmission", "forward", "forwards", "forwarded", "hand in", "hands in", "handed in", "hand over", "handed over", "deliver*", "file", "filed", "files", "deposit*", "send", "sends", "sent",
    "communicat*", "reach", "reaches", "reached", "lay before", "lays before", "laid before", "place before", "places before", "placed before", "in the hands of", "present", "presents", "presented", "table", "tabled", "received by", "receive", "receives", "is received", "are received", "refer", "refers", "referred", "pass on", "passed on", "remit*", "convey*" },
  publish = { "publish*", "publication", "circulat*", "distribut*", "post", "posts", "posted", "posting", "issue", "issues", "issued", "make available", "makes available", "made available", "available", "put online", "put on", "upload*", "disseminat*", "release", "releases", "released",
    "dispatch*", "send out", "sends out", "sent out", "go out", "goes out", "out", "made public", "make public", "makes public", "accessible", "share", "shares", "shared", "notified", "notify", "place on", "placed on", "appear", "appears", "provide", "provided", "provides", "sent to all", "communicated to all" },
  meet = { "meet", "meets", "met", "sit", "sits", "sitting", "conven*", "convok*", "assembl*", "gather", "gathers", "gathered", "hold", "holds", "held", "take place", "takes place", "taking place", "come together", "comes together", "open", "opens", "be convened", "is convened", "session*", "meeting*", "summon*", "call", "calls", "called" },
  join = { "join*", "participat*", "take part", "takes part", "taking part", "enter", "enters", "become a member", "becomes a member", "become a participant", "becomes a participant", "enters its name", "belong*", "be part of", "accede*", "enrol*", "member", "members", "membership", "seat", "seats", "sit on", "sits on", "subscribe", "register*", "take a seat" },
  open = { "open to", "opens to", "open ended", "welcome", "at liberty", "entitled", "free to", "right to", "as of right", "admitted upon", "admitted on", "upon its mere", "by notice", "by notification", "by simple notification", "upon notification", "on notification", "any time" },
  refuse = { "refus*", "declin*", "reject*", "turn away", "turned away", "turn down", "turned down", "den[iy]*", "deny", "denies", "denied", "exclud*", "exclusion", "bar", "bars", "barred", "debar*", "withhold*", "block*", "prevent*", "disqualif*", "subject to approval", "subject to consent" },
  object = { "object", "objects", "objected", "objecting", "objection*", "oppos*", "dissent*", "veto*", "block", "blocks", "contest*" },
  vote = { "vote", "votes", "voted", "voting", "ballot*", "poll", "polls", "show of hands", "majority", "majorities", "two thirds", "three quarters", "three fifths", "four fifths", "roll call", "division" },
  consensus = { "consensus", "unanim*", "common accord", "common agreement", "general accord", "agreement of all", "consent of all", "without a vote", "without objection", "no objection", "no one objects", "nobody objects", "no state objects", "no member objects", "no party objects", "no delegation objects",
    "no participant objects", "absence of objection", "absence of any objection", "not objected to", "acceptable to all", "accepted by all", "agreed by all", "all agree" },
  fail = { "fail*", "exhaust*", "cannot be reached", "could not be reached", "not reached", "not been reached", "cannot be achieved", "not achieved", "cannot be found", "not be found", "not possible", "impossible", "unattainable", "out of reach", "in vain", "absence of consensus", "no consensus", "last resort", "not attained",
    "not be attained", "not emerge", "not forthcoming", "unable", "to no avail", "proves elusive", "remains blocked" },
  speak = { "floor", "speak", "speaks", "speaking", "spoken", "intervene*", "intervention*", "statement", "statements", "address", "be heard", "take the word", "call upon", "called upon", "called on", "given the word", "voice", "contribute*" },
  hear = { "hear", "hears", "heard", "hearing*", "listen*", "consult*", "dialogue", "exchange with", "exchange of views with", "meet with", "meets with", "meeting with", "discussion with", "round table", "roundtable", "segment", "set aside", "sets aside", "set apart", "sets apart", "reserve*", "devote*", "dedicat*",
    "stakeholder day", "forum with", "interactive", "engage with", "invites to speak", "opportunity to" },
  weigh = { "consider*", "weigh*", "take account", "takes account", "taking account", "account of", "take into account", "takes into account", "taking into account", "taken into account", "regard to", "due regard", "having regard", "bear in mind", "bears in mind", "bearing in mind", "examin*", "assess*", "evaluat*", "deliberat*",
    "in the light of", "in view of", "measured against", "mindful", "look at", "looks at", "set out how", "ask", "asks", "reflect on", "reflects on", "proportionate", "commensurate", "depend on", "depends on", "satisf*", "reckon*", "go into", "discuss*", "addresse*", "review*" },
  represent = { "represent*", "reflect*", "set out", "sets out", "carry", "carries", "include*", "contain*", "record", "records", "recorded", "reproduc*", "express*", "show", "shows", "state", "states", "mention*", "annex*", "attach*", "append*", "describe*", "account for", "give voice", "gives voice", "embody", "note", "notes", "noted", "list", "lists" },
  record = { "record", "records", "recorded", "minutes", "minute", "summary record", "report of the meeting", "register*", "journal", "enter", "entered", "entry", "document", "documented", "list of decisions", "protocol", "proces verbal" },
  report = { "report", "reports", "reported", "reporting", "account", "accounts", "inform", "informs", "informed", "brief", "briefs", "update", "updates", "stocktak*", "take stock", "takes stock", "follow up", "follows up", "return to", "returns to", "review", "reviews", "what has become of", "implementation", "action taken" },
  publicize = { "public", "publicly", "published", "public website", "website", "open to inspection", "accessible to all", "available to all", "available to everyone", "unrestricted", "open access" },
  hide = { "confidential*", "secret", "secrecy", "restricted", "classified", "withheld", "kept back", "behind closed doors", "in camera", "closed to the public", "anonymous*", "not be disclosed", "not disclosed", "undisclosed", "not be named", "not be given" },
  give_reason = { "reason", "reasons", "ground", "grounds", "basis", "explain*", "explanation", "why", "justif*", "motivat*", "rationale", "cause" },
  give_name = { "name", "names", "named", "naming", "identif*", "identity", "made known", "make known", "makes known", "known", "disclos*", "openly", "under its own name", "which state", "which states", "who objects", "who objected", "by whom", "public", "publish*", "transparent*", "told which", "objecting state" },
  delegate = { "delegat*", "entrust*", "transfer its", "hand over its", "authoriz*", "authoris*", "empower*" },

  -- Things
  recommendation = { "recommendation*", "draft outcome*", "draft decision*", "proposal*", "draft text*", "proposed outcome*", "draft recommendation*" },
  paper = { "document*", "paper", "papers", "text", "texts", "draft*", "report", "reports", "material*", "file", "files", "agenda*", "documentation", "motion*", "note", "notes", "submission*", "proposal*", "recommendation*", "minutes", "record*", "amendment*" },
  plenary = { "plenary", "yearly meeting", "annual meeting", "plenary week", "annual session", "general meeting", "annual conference" },
  agenda = { "agenda*", "programme of work", "order of business", "list of items" },
  call = { "convocation", "convening letter", "letter of convocation", "invitation*", "notice of the", "notice of each", "notice of any", "notice of a", "letter of invitation", "calling notice", "summons", "announcement of", "announces the" },
  stakeholder = { "stakeholder*", "civil society", "non governmental", "nongovernmental", "private sector", "academia", "academic*", "technical community", "companies", "industry", "business*", "universit*", "observer*", "interested parties", "other parties", "non state actors", "organization*", "organisation*", "entities", "applicant*", "research*" },
  accreditation = { "accredit*", "admission", "application*", "applicant*", "apply", "applies", "registration*", "register", "nomination*", "attendance of" },
  capacity = { "capacit*", "capabilit*", "ability", "abilities", "able to", "what each", "staff", "personnel", "people", "experts available", "delegations can", "burden", "workload", "strength" },
  resources = { "resource*", "means", "money", "fund", "funds", "funding", "budget*", "financial", "finance*", "cost", "costs", "afford*", "staff", "purse" },
  number = { "number", "how many", "quantity", "count", "more groups", "additional", "further", "new" },
  frequency = { "frequency", "how often", "how frequently", "rhythm", "cadence", "interval", "schedule", "calendar", "number of meetings", "pace", "periodicity" },
  view = { "view*", "opinion*", "position*", "interest*", "perspective*" },
  concern = { "concern", "concerns", "reservation*", "minorit*", "dissent*", "objection*", "divergent", "differing", "disagree*", "other view*", "doubt*", "misgiving*", "not shared", "did not share", "not share" },
  procedure = { "procedur*", "point of order", "points of order", "order of business", "conduct of business", "conduct of the debate", "organization of work", "organisation of work", "adjourn*", "ruling*", "closure of debate", "order of speakers", "list of speakers" },
  election = { "elect*", "election*", "office holders", "officers" },
  money = { "budget*", "financ*", "expenditure", "contribution*", "assessed", "scale of" },
  silence = { "silence", "tacit*", "written procedure", "in writing", "by correspondence", "circular*", "electronic*", "email", "e mail", "non objection", "no objection procedure", "between sessions", "out of session", "without a meeting" },
  quorum = { "quorum", "quorate", "presence of", "must be present", "are present", "present to" },
  remote = { "online", "on line", "remote*", "virtual*", "video*", "hybrid", "from a distance", "at a distance", "electronic connection", "connected", "connection", "platform", "link", "interactive connection", "from capital*", "telepresence", "dial in", "teleconference", "screen", "internet" },
  room = { "in person", "on site", "onsite", "in the room", "in the hall", "physical*", "at the venue", "at the seat", "at headquarters", "face to face", "present in" },
  watch = { "watch*", "follow", "follows", "listen", "listens", "webcast*", "observe", "view only", "viewing", "broadcast*", "live stream*", "livestream*" },
  equal = { "equal*", "same", "on a par", "par with", "no less", "as if", "alike", "like any other", "identical", "without distinction", "equivalent", "in the same way", "in the same manner", "neither advantage" },
  all_states = { "all states", "every state", "any state", "each state", "all members", "every member", "any member", "each member", "all parties", "every party", "any party", "each party", "all participants", "any participant", "every participant", "all governments", "any government", "every government", "all delegations", "any delegation",
    "any interested state", "any interested member", "interested states", "all interested states", "states that so wish", "any participating state", "every participating state", "all participating states", "any contracting party", "every contracting party", "each contracting party", "all contracting parties", "every country", "any country", "all countries", "every nation", "all nations", "every delegation", "any delegation", "each delegation", "each participant", "each member", "any member state", "all member states", "every member state", "each member state" },
  necessity = { "force majeure", "beyond the control", "exceptional circumstances", "extraordinary circumstances", "emergency", "epidemic", "pandemic", "disaster", "impossible to", "unforeseen", "cannot be held", "security situation", "strike", "travel" },

  -- Bodies that are named alike everywhere
  chair = { "chair", "chairs", "chairperson*", "chairman", "chairwoman", "president", "presidency", "presiding", "co chair*", "co facilitator*", "facilitator*", "convenor*", "convener*", "coordinator*", "moderator*", "rapporteur*" },
  bureau = { "bureau", "steering committee", "steering group", "board", "executive committee", "troika", "presidium", "executive council", "management committee", "executive board", "officers" },
  secretariat = { "secretariat", "secretary", "registrar", "registry", "executive director", "office for disarmament", "depositary", "administrator", "general secretary", "director general", "director" },

  -- Marks of what a clause does
  only = { "only", "alone", "exclusive*", "sole", "solely", "nobody else", "no one else", "no other", "none but", "by no other", "reserved to", "reserved for", "none other", "not delegate", "not be delegated", "no organ other", "no body other", "nobody other", "prerogative", "by it alone", "nowhere else" },
  without_power = { "no power to", "no authority to", "not empowered", "not competent", "no competence", "without power", "not authorized", "not authorised", "lacks the power", "may not", "shall not", "must not", "will not", "would not", "cannot", "does not", "do not", "in no case", "never", "not entitled" },
  except = { "except", "unless", "save", "other than", "provided that", "subject to", "notwithstanding", "without prejudice", "does not apply", "shall not apply", "exempt*", "waive*", "derogat*" },
}

local lexicon = {}

-- Each concept as its single words, its beginnings of words and its phrases.
local compiled = {}
local function compile(name)
  local phrases = concepts[name] or error("no concept " .. name .. " in the lexicon", 3)
  local form = { words = {}, beginnings = {}, phrases = {} }
  for _, phrase in ipairs(phrases) do
    if phrase:find(" ", 1, true) then
      form.phrases[#form.phrases + 1] = " " .. (phrase:sub(-1) == "*" and phrase:sub(1, -2) or phrase .. " ")
    elseif phrase:sub(-1) == "*" then
      form.beginnings[#form.beginnings + 1] = " " .. phrase:sub(1, -2)
    else
      form.words[phrase] = true
    end
  end
  compiled[name] = form
  return form
end

-- Where the first word of a concept begins in words between blanks; nil where there is none.
function lexicon.at(words, name)
  local form = compiled[name] or compile(name)
  local first
  local function note(at) if at and (not first or at < first) then first = at end end
  for at, word in words:gmatch "()(%S+)" do
    if form.words[word] then
      note(at - 1)
      break
    end
  end
  for _, beginning in ipairs(form.beginnings) do note(words:find(beginning, 1, true)) end
  for _, phrase in ipairs(form.phrases) do note(words:find(phrase, 1, true)) end
  return first
end

-- Every place where words between blanks speak of a concept, in order: { first, last } of the words themselves.
function lexicon.occurrences(words, name)
  local form = compiled[name] or compile(name)
  local list, covered = {}, 0
  local function note(first, last) list[#list + 1] = { first = first, last = last } end
  for _, phrase in ipairs(form.phrases) do
    local start = 1
    while true do
      local first, last = words:find(phrase, start, true)
      if not first then break end
      note(first + 1, (words:find(" ", last, true) or #words + 1) - 1)
      start = first + 1
    end
  end
  for first, word in words:gmatch "()(%S+)" do
    local is_one = form.words[word]
    for _, beginning in ipairs(form.beginnings) do is_one = is_one or word:sub(1, #beginning - 1) == beginning:sub(2) end
    if is_one then note(first, first + #word - 1) end
  end
  table.sort(list, function(a, b) return a.first < b.first or a.first == b.first and a.last > b.last end)
  -- "Wound up" is one place, and "up" none.
  local places = {}
  for _, place in ipairs(list) do
    if place.first > covered then
      places[#places + 1] = place
      covered = place.last
    end
  end
  return places
end

-- Whether words between blanks speak of a concept: has(" the plenary opens a circle ", "create").
function lexicon.has(words, name)
  local form = compiled[name] or compile(name)
  for _, beginning in ipairs(form.beginnings) do
    if words:find(beginning, 1, true) then return true end
  end
  for _, phrase in ipairs(form.phrases) do
    if words:find(phrase, 1, true) then return true end
  end
  for word in words:gmatch "%S+" do
    if form.words[word] then return true end
  end
  return false
end

-- Whether they speak of any of several concepts.
function lexicon.any(words, ...)
  for _, name in ipairs { ... } do
    if lexicon.has(words, name) then return true end
  end
  return false
end

-- Whether they speak of each of several concepts.
function lexicon.all(words, ...)
  for _, name in ipairs { ... } do
    if not lexicon.has(words, name) then return false end
  end
  return true
end

return lexicon
