-- The words of founding texts by what they mean, in one place for all that is read from such texts. A rule asks whether
-- a clause speaks of creating, of a group or of papers, and never lists words of its own for it.

-- "word*" is every word that begins so; several words are a phrase.
local concepts = {

  -- Acts
  create = {
    "creat*", "establish*", "set up", "sets up", "setting up", "set one up", "sets one up", "set them up", "sets them up", "institut*",
    "constitut*", "launch*", "form", "forms", "formed", "forming", "formation", "found", "founds", "erect*", "appoint*", "open", "opens", "opened",
    "opening of", "opening a", "opening an", "start", "starts", "started", "begin", "begins", "begun", "set on foot", "commission", "commissions", "charter", "chartered",
    "charters", "convoke a new", "give rise to", "gives rise to", "make", "bring to life", "activat*", "add", "adds", "put in place",
    "puts in place", "stand up", "initiate", "initiates", "initiated", "mandate", "mandates", "into being", "into existence",
  },
  ["end"] = {
    "end", "ends", "ended", "ending", "close", "closes", "closed", "closing", "closure", "dissol*", "terminat*", "disband*", "wind up", "winds up",
    "wound up", "winding up", "abolish*", "discontinu*", "conclude", "concludes", "concluded", "conclusion of", "discharge", "discharges",
    "discharged", "shut", "shuts", "shut down", "suppress*", "cease", "ceases", "put an end", "puts an end", "retire", "retires",
    "bring them to an end", "brings them to an end", "bring it to an end", "brings it to an end", "wind them up", "winds them up", "wind it up",
    "winds it up", "work is complete", "work is done", "completed its work", "completed its task", "completed their work", "lay down its work",
    "stand down", "extinguish*", "revoke*", "deactivat*", "to an end", "to its end", "to their end", "earlier end",
  },
  prolong = {
    "prolong*", "extend", "extends", "extended", "extension", "renew*", "continuat*", "new term", "further term", "further period", "reappoint*",
    "longer period", "more time", "additional time", "rollover", "carry over", "lengthen*",
  },
  merge = { "merge", "merges", "merged", "merger", "split", "splits", "divide", "combine", "subdivid*" },
  change = { "amend*", "revis*", "alter*", "modif*", "chang*", "vary", "varied", "adjust*" },
  adopt = { "adopt*", "approv*", "endors*", "accept*", "pass", "passes", "passed", "agree", "agrees", "agreed", "confirm", "confirms", "ratify",
    "give effect to", "gives effect to", "bring into effect", "brings into effect", "put into effect", "puts into effect" },
  decide = {
    "decid*", "decision*", "resolv*", "resolution*", "determin*", "conclusions", "settle", "settles", "settled", "rule on", "rules on", "act",
    "acts", "take action", "fix", "fixes", "fixed", "lay down", "lays down", "prescribe*",
  },
  propose = {
    "propos*", "suggest*", "put forward", "puts forward", "initiative", "table", "tables", "tabled", "recommend that", "submit a proposal",
    "invite the",
  },
  prepare = {
    "prepar*", "elaborat*", "draft", "drafts", "drafted", "drafting", "draw up", "draws up", "drawn up", "develop", "develops", "developed",
    "originat*", "work out", "works out", "worked out", "formulat*", "come from", "comes from", "emanat*", "write", "writes", "written by",
    "produce", "produces", "produced", "generate*", "compose*", "frame", "frames", "framed",
  },
  submit = {
    "submit*", "submission*", "lodg*", "transmit*", "transmission", "forward", "forwards", "forwarded", "hand in", "hands in", "handed in",
    "hand over", "handed over", "deliver*", "file", "filed", "files", "deposit*", "send", "sends", "sent", "communicat*", "reach", "reaches",
    "reached", "lay before", "lays before", "laid before", "place before", "places before", "placed before", "in the hands of", "present",
    "presents", "presented", "table", "tabled", "received by", "receive", "receives", "is received", "are received", "refer", "refers", "referred",
    "pass on", "passed on", "remit*", "convey*",
  },
  publish = {
    "publish*", "publication", "circulat*", "distribut*", "post", "posts", "posted", "posting", "issue", "issues", "issued", "make available",
    "makes available", "made available", "available", "put online", "put on", "upload*", "disseminat*", "release", "releases", "released",
    "dispatch*", "send out", "sends out", "sent out", "go out", "goes out", "out", "made public", "make public", "makes public", "accessible",
    "share", "shares", "shared", "notified", "notify", "place on", "placed on", "appear", "appears", "provide", "provided", "provides",
    "sent to all", "communicated to all", "on its site", "s site", "on its website",
  },
  meet = {
    "meet", "meets", "met", "sit", "sits", "sitting", "conven*", "convok*", "assembl*", "gather", "gathers", "gathered", "hold", "holds", "held",
    "take place", "takes place", "taking place", "come together", "comes together", "open", "opens", "be convened", "is convened", "session*",
    "meeting*", "summon*", "call", "calls", "called",
  },
  join = {
    "join*", "participat*", "take part", "takes part", "taking part", "enter", "enters", "become a member", "becomes a member", "belong*",
    "be part of", "accede*", "enrol*", "member", "members", "membership", "seat", "seats", "sit on", "sits on", "subscribe", "register*",
    "take a seat", "become a participant", "becomes a participant", "enters its name",
  },
  open = {
    "open to", "opens to", "open ended", "welcome", "at liberty", "entitled", "free to", "right to", "as of right", "admitted upon", "admitted on",
    "upon its mere", "by notice", "by notification", "by simple notification", "upon notification", "on notification", "any time",
  },
  refuse = {
    "refus*", "declin*", "reject*", "turn away", "turned away", "turn down", "turned down", "den[iy]*", "deny", "denies", "denied", "exclud*",
    "exclusion", "bar", "bars", "barred", "debar*", "withhold*", "block*", "prevent*", "disqualif*", "subject to approval", "subject to consent",
  },
  object = {
    "object", "objects", "objected", "objecting", "objection*", "oppos*", "dissent*", "veto*", "block", "blocks", "contest*", "disagree*",
    "against it", "against them", "against its", "spoken against", "speaks against", "is against", "are against", "cannot accept",
    "can not accept", "cannot live with", "can not live with", "refuses its consent", "withholds", "someone blocks",
  },
  vote = {
    "vote", "votes", "voted", "voting", "ballot*", "poll", "polls", "show of hands", "majority", "majorities", "two thirds", "three quarters",
    "three fifths", "four fifths", "roll call", "division",
  },
  consensus = {
    "consensus", "unanim*", "common accord", "one accord", "common agreement", "mutual agreement", "general agreement", "full agreement",
    "common consent", "mutual consent", "general consent", "general accord", "general assent", "agreement of all", "agreement of every",
    "agreement of each", "consent of all", "consent of every", "consent of each", "assent of all", "assent of every", "assent of each",
    "approval of all", "approval of every", "accord of all", "concurrence of all", "support of all", "votes of all", "voices of all",
    "voice of every", "without a vote", "without vote", "without voting", "without objection", "without any objection", "without formal objection",
    "without dissent", "nem con", "no objection", "no formal objection", "no one objects", "nobody objects", "none objects", "no state objects",
    "no member objects", "no party objects", "no delegation objects", "no participant objects", "absence of objection", "absence of any objection",
    "not objected to", "acceptable to all", "accepted by all", "agreed by all", "agreed to by all", "all agree", "all are agreed", "all consent",
    "all concur", "everybody agrees", "everyone agrees", "of one mind", "with one voice", "everyone s agreement", "everybody s agreement",
    "agreement among all", "agreement between all", "agreement by all",
  },
  fail = {
    "fail*", "exhaust*", "cannot be reached", "could not be reached", "not reached", "not been reached", "not be reached", "cannot be achieved",
    "not achieved", "not been achieved", "not be achieved", "cannot be found", "not found", "not been found", "not be found", "not possible",
    "impossible", "unattainable", "out of reach", "beyond reach", "within reach", "in vain", "absence of consensus", "absence of agreement",
    "no consensus", "no agreement", "last resort", "not attained", "not been attained", "not be attained", "cannot be had", "not be obtained",
    "cannot be obtained", "not be secured", "cannot be secured", "not emerge*", "not emerging", "not forthcoming", "not in sight", "unable",
    "to no avail", "elusive", "remains blocked", "not be so decided", "cannot be so decided", "cannot so be decided", "not so be decided",
    "cannot agree", "do not agree", "does not agree", "not succeed*", "without success", "if consensus is not", "if agreement is not",
    "consensus is lacking", "recourse to", "otherwise by", "and otherwise", "or else by", "should consensus", "does not work",
    "short of consensus", "in default of", "when consensus is not", "where consensus is not", "have not led", "has not led", "without result",
    "not produce consensus", "not produced consensus", "not bring", "not to be had", "not to be found",
  },
  persist = {
    "persist*", "maintain its", "maintains its", "maintain their", "maintain an", "maintains an", "maintained its", "is maintained",
    "are maintained", "still maintained", "uphold*", "upheld", "is kept up", "keep up", "keeps up", "kept up", "still object*", "still oppos*",
    "still against", "not withdrawn", "not withdraw", "not taken back", "unresolved", "sustain*", "insist*", "somebody does", "anybody does",
    "anyone does", "someone does", "one does", "remain", "remains", "where there is an objection", "if an objection is",
  },
  withdraw = {
    "withdrew", "withdraws", "withdrawn", "took it back", "objection back", "objections back", "taken back", "took back", "lifted", "dropped",
    "no longer objected", "no longer object", "gave up its objection", "stood down",
  },
  speak = {
    "floor", "speak", "speaks", "speaking", "spoken", "intervene*", "intervention*", "statement", "statements", "address", "be heard",
    "take the word", "call upon", "called upon", "called on", "given the word", "voice", "contribute*",
  },
  hear = {
    "hear", "hears", "heard", "hearing*", "listen*", "consult*", "dialogue", "exchange with", "exchange of views with", "meet with", "meets with",
    "meeting with", "discussion with", "round table", "roundtable", "segment", "set aside", "sets aside", "set apart", "sets apart", "reserve*",
    "devote*", "dedicat*", "stakeholder day", "forum with", "interactive", "engage with", "invites to speak", "opportunity to", "kept for",
    "keeps for", "given the floor", "place on the agenda", "an hour", "half day", "half a day", "exchange*", "briefing*",
  },
  weigh = {
    "consider*", "weigh*", "take account", "takes account", "taking account", "account of", "take into account", "takes into account",
    "taking into account", "taken into account", "regard to", "due regard", "having regard", "bear in mind", "bears in mind", "bearing in mind",
    "examin*", "assess*", "evaluat*", "deliberat*", "in the light of", "in view of", "measured against", "mindful", "look at", "looks at",
    "set out how", "ask", "asks", "reflect on", "reflects on", "proportionate", "commensurate", "depend on", "depends on", "satisf*", "reckon*",
    "go into", "discuss*", "addresse*", "review*", "taken into consideration", "within what", "with regard", "have borne", "can bear", "guided by",
    "account was taken", "account taken", "allow", "allows", "studied", "study of", "an eye to", "account shall be taken", "account will be taken",
    "account is taken", "account would be taken", "due account", "looked at", "looked into", "look into",
    "comment on", "comments on",
  },
  represent = {
    "represent*", "reflect*", "set out", "sets out", "carry", "carries", "include*", "contain*", "record", "records", "recorded", "reproduc*",
    "express*", "show", "shows", "state", "states", "mention*", "annex*", "attach*", "append*", "describe*", "account for", "give voice",
    "gives voice", "embody", "note", "notes", "noted", "list", "lists", "mirror*", "find expression", "finds expression", "speak for",
    "speaks for", "preserve*",
  },
  record = {
    "record", "records", "recorded", "minutes", "minute", "summary record", "report of the meeting", "register*", "journal", "enter", "entered",
    "entry", "document", "documented", "list of decisions", "protocol", "proces verbal", "ledger", "proceedings",
  },
  report = {
    "report", "reports", "reported", "reporting", "account", "accounts", "inform", "informs", "informed", "brief", "briefs", "update", "updates",
    "stocktak*", "take stock", "takes stock", "follow up", "follows up", "return to", "returns to", "review", "reviews", "what has become of",
    "implementation", "action taken",
  },
  publicize = {
    "public", "publicly", "published", "public website", "website", "open to inspection", "accessible to all", "available to all",
    "available to everyone", "unrestricted", "open access", "freely accessible", "freely available", "accessible to the public",
    "accessible to everyone", "accessible to anyone",
  },
  hide = {
    "confidential*", "secret", "secrecy", "restricted", "classified", "withheld", "kept back", "behind closed doors", "in camera",
    "closed to the public", "anonymous*", "not be disclosed", "not disclosed", "undisclosed", "not be named", "not be given", "kept to",
    "kept from", "withhold*", "held back", "redact*", "may be kept", "kept off", "kept out", "anonymity", "without naming", "not to be named",
    "not be identified",
  },
  give_reason = {
    "reason", "reasons", "ground", "grounds", "basis", "explain*", "explanation", "why", "justif*", "motivat*", "rationale", "cause", "reasoned",
  },
  give_name = {
    "name", "names", "named", "naming", "identif*", "identity", "made known", "make known", "makes known", "known", "disclos*", "openly",
    "under its own name", "which state", "which states", "who objects", "who objected", "by whom", "transparent*", "told which", "objecting state",
    "in the open", "in open session", "open session", "author", "authors",
  },
  delegate = { "delegat*", "entrust*", "transfer its", "hand over its", "authoriz*", "authoris*", "empower*" },

  -- How decisions are counted, what they are on, and what must come before them
  count = {
    "majority", "majorities", "two thirds", "three quarters", "three fourths", "three fifths", "four fifths", "two third parts", "2/3", "3/4",
    "3/5", "per cent of", "percent of", "to the vote", "to a vote", "put to vote", "be voted upon", "be voted on", "by vote", "by a vote",
    "by voting", "vote is taken", "vote is held", "vote is called", "vote shall be taken", "vote shall be held", "vote may be taken",
    "vote may be held", "vote may be called", "vote may be requested", "vote will be taken", "vote would be", "ballot*", "poll", "show of hands",
    "roll call", "more than half of the votes", "more than half of those", "half of the votes", "half the votes",
    "more than half of the members present", "more than half of the states present", "greater number of votes", "larger number of votes",
    "greatest number of votes", "greater number of those", "larger number of those", "most votes", "more votes", "as many votes",
    "for every vote against", "vote for it for every", "votes cast", "outvot*", "affirmative vote*", "concurring vote*", "concurring voices",
    "favourable vote*", "positive vote*", "votes in favour", "votes in its favour", "vote in favour", "votes for it", "voted for it",
    "vote for it", "half of all", "half the members", "half of the members",
  },
  carried = {
    "carried", "carry", "carries", "pass", "passes", "passed", "motion*", "question", "questions", "matter", "matters", "measure*", "taken",
    "take", "takes", "put", "stand", "stands", "suffic*", "business", "proposal*", "binding", "concluded", "conclude", "concludes", "rejects",
    "reject", "rejected", "acceptance", "admission",
  },
  govern = {
    "rule", "rules", "require*", "need*", "necessary", "indispensable", "work", "works", "operate*", "proceed*", "govern*", "guided", "rest",
    "rests", "run", "runs", "function*", "product of", "reach", "reached", "reaches", "seek", "seeks", "sought", "strive*", "effort*", "utmost",
    "look for", "looks for", "try for", "tries for", "arrive at", "achieve", "achieved", "secure", "exist", "exists", "there is",
    "come into being", "comes into being", "basis of",
  },
  procedure = {
    "procedur*", "points of order", "point of order", "motions of order", "questions of order", "order of business", "order of the business",
    "order of items", "order of agenda items", "order of the agenda", "order of speakers", "list of speakers", "conduct of business",
    "conduct of the meeting", "conduct of the debate", "conduct of debate", "adjourn*", "closure of the debate", "closure of debate",
    "close the debate", "suspension of a", "suspension of the", "suspend a meeting", "suspend the meeting", "time limits on", "dates of sittings",
    "hours of sitting", "ruling*", "organization of work", "organisation of work",
  },
  substance = { "substance", "substantive", "important" },
  election = {
    "elect", "elects", "elected", "election*", "electing", "choice of the", "choice of officers", "appointment of the", "appointment of officers",
    "designation of the", "candidate*", "are chosen by", "is chosen by", "officers are", "is designated by",
  },
  money = { "budget*", "money", "financ*", "expenditure*", "contributions", "scale of assessments" },
  remove = {
    "removed from", "be removed", "removal of", "expel*", "expulsion", "suspended from", "suspension of a member", "dismiss*", "recall of",
    "impeach*",
  },
  dissolution = { "decision to dissolve", "dissolution of the", "dissolve the organi*", "its own dissolution", "may be dissolved" },
  own_text = {
    "this charter", "this statute", "these statutes", "this instrument", "this agreement", "these rules", "this constitution", "this convention",
    "basic law", "this document", "these modalities", "this text", "present text", "agreed text", "this treaty", "this protocol",
    "this declaration", "these understandings", "this understanding", "these elements", "the elements", "present rules", "present modalities",
    "present statutes", "rule of procedure", "rules of procedure", "these arrangements", "this paper", "this decision", "this schedule",
    "founding text", "framework decision", "amendment", "amendments", "present arrangements", "present paper", "present declaration",
    "present convention", "modalities of the", "statutes", "statute", "charter", "constitution", "convention", "treaty", "protocol", "agreement",
    "instrument", "declaration", "present document", "modalities", "terms of reference", "bylaws", "by laws", "covenant", "compact",
    "present resolution", "these articles", "regulation",
  },
  quorum = {
    "quorum", "quorate", "inquorate", "duly constituted", "validly constituted", "properly constituted", "in attendance", "presence of",
    "is present", "are present", "be present", "members present", "present in the room", "is represented", "are represented", "be represented",
    "attend", "attends", "attending", "take part", "took part", "taking part", "participating", "in the room", "in the hall", "at the table",
    "answered the roll", "answer the roll", "answered to their names", "have answered", "has answered", "are there", "are connected",
    "are on the line", "in their seats", "seated", "have joined", "has joined", "on hand", "at hand", "sit in", "absence of", "fewer than",
    "less than",
  },
  able = {
    "competent", "capable", "able", "validly", "valid", "void", "of no force", "no effect", "null", "invalid", "do business", "transact*",
    "constitute", "exercise of its powers",
  },
  silence = {
    "silence", "tacit*", "no objection procedure", "non objection procedure", "in writing", "written procedure", "written consultation",
    "written consent", "written vote", "written ballot*", "written resolution*", "written decision*", "by correspondence", "by e mail", "by email",
    "by mail", "by post", "by letter", "by letters", "by circular", "circular letter", "by circulation", "without a meeting", "without meeting",
    "without convening", "lapse of time", "electronic procedure", "electronic ballot*", "electronic vote", "electronic means of decision",
    "postal", "ballot by letter", "ballot in writing", "mail ballot*", "round robin", "by e vote", "online ballot*", "between sessions by vote",
    "silent procedure", "silent approval", "silent consent", "silent agreement", "silent adoption", "silent assent",
  },
  elapse = {
    "elaps*", "have passed", "has passed", "gone by", "expired", "expir*", "has run", "have run", "interval", "delay", "pause", "cooling",
    "period of reflection", "lapse of", "wait", "waits", "lie over", "lies over", "stand over", "stands over", "lies on the table", "rest",
    "rests", "rested", "sleeps on", "sleep on", "defer*", "suspend*", "postpone*", "not until", "until", "no sooner", "not sooner", "sooner than",
    "no earlier", "not earlier", "earlier than", "not before", "only after", "only when", "only once", "only on", "preceded by", "at least",
    "at the earliest", "earliest", "unless", "after that", "thereafter", "same day", "same sitting", "same meeting", "same session", "next day",
    "following day", "later day", "different day*", "another day", "after an", "must have been", "not less than", "no less than",
    "following at least",
  },
  announce = {
    "announce*", "declar*", "state", "states", "stated", "statement", "inform", "informs", "informed", "certif*", "finds", "found", "find",
    "establish that", "concludes that", "reports that", "consensus", "agreement", "objection*", "failed", "exhaust*", "notice of the vote",
    "request for a vote", "asked for a vote", "called for",
  },

  -- Things
  recommendation = {
    "recommendation*", "draft outcome*", "draft decision*", "proposal*", "draft text*", "proposed outcome*", "draft recommendation*",
  },
  paper = {
    "document*", "paper", "papers", "text", "texts", "draft*", "report", "reports", "material*", "file", "files", "agenda*", "documentation",
    "motion*", "note", "notes", "submission*", "proposal*", "recommendation*", "minutes", "record*", "amendment*",
  },
  agenda = { "agenda*", "programme of work", "order of business", "list of items" },
  call = {
    "convocation", "convening letter", "letter of convocation", "invitation*", "notice of the", "notice of each", "notice of any", "notice of a",
    "letter of invitation", "calling notice", "summons", "announcement of", "announces the",
  },
  stakeholder = {
    "stakeholder*", "civil society", "non governmental", "nongovernmental", "private sector", "academia", "academic*", "technical community",
    "companies", "industry", "business*", "universit*", "observer*", "interested parties", "other parties", "non state actors", "organization*",
    "organisation*", "entities", "entity", "applicant*", "research*", "partners", "a partner", "guests",
  },
  accreditation = {
    "accredit*", "admission", "application*", "applicant*", "apply", "applies", "registration*", "register", "nomination*", "attendance of",
  },
  capacity = {
    "capacit*", "capabilit*", "ability", "abilities", "able to", "what each", "staff", "personnel", "people", "experts available",
    "delegations can", "burden", "workload", "strength", "persons", "hours", "hands", "servants",
  },
  resources = {
    "resource*", "means", "money", "fund", "funds", "funding", "budget*", "financial", "finance*", "cost", "costs", "afford*", "staff", "purse",
  },
  number = { "number", "how many", "quantity", "count", "more groups", "additional", "further", "new" },
  frequency = {
    "frequency", "how often", "how frequently", "rhythm", "cadence", "interval", "schedule", "calendar", "number of meetings", "pace",
    "periodicity", "number of sittings", "number of sessions", "number of times", "how many times", "rate of", "number of their meetings",
    "number of their sittings", "number of their sessions", "and of their sittings", "and of their meetings", "and of their sessions",
    "intervals at which",
    "programme of meetings",
  },
  view = { "view*", "opinion*", "position*", "interest*", "perspective*" },
  concern = {
    "concern", "concerns", "reservation*", "minorit*", "dissent*", "objection*", "divergent", "differing", "disagree*", "other view*", "doubt*",
    "misgiving*", "not shared", "did not share", "not share",
  },
  remote = {
    "online", "on line", "remote*", "virtual*", "video*", "hybrid", "from a distance", "at a distance", "electronic connection", "connected",
    "connection", "link", "interactive connection", "from capital*", "telepresence", "dial in", "teleconference", "screen", "at distance",
    "distant", "from afar", "from elsewhere", "electronic link", "electronic means", "electronically", "through the platform", "on the platform",
    "via the platform", "linked", "from their capital*", "in capitals", "from home", "telephone", "telecommunication*", "over the internet",
    "bridge", "from where they are",
  },
  room = {
    "in person", "on site", "onsite", "in the room", "in the hall", "physical*", "at the venue", "at the seat", "at headquarters", "face to face",
    "present in", "in room", "in rooms", "in a room", "the room", "one room", "meeting room", "conference room", "in the chamber",
    "place of meeting", "on the spot", "in the building", "at the table", "in presence", "in the flesh", "in the same place", "bodily",
  },
  watch = {
    "listen", "listens", "webcast*", "view only", "viewing", "broadcast*", "live stream*", "livestream*", "watch", "watching", "listening",
    "look on", "transmission",
  },
  equal = {
    "equal*", "same", "on a par", "par with", "no less", "as if", "alike", "like any other", "without distinction", "equivalent",
    "in the same way", "in the same manner", "neither advantage", "no fewer", "like those", "like everyone", "like everybody", "like all",
    "identical*", "no distinction", "no difference", "not depend", "irrespective", "regardless", "either means", "either way", "both forms",
    "both ways", "both cases", "as fully as", "as much as", "as those", "one list", "single list", "common list", "one queue", "single queue",
    "wherever they", "counted as present", "deemed present", "treated as", "every right of", "all the rights of", "all rights of",
  },
  all_states = {
    "all states", "every state", "any state", "each state", "all members", "every member", "any member", "each member", "all parties",
    "every party", "any party", "each party", "all participants", "any participant", "every participant", "all governments", "any government",
    "every government", "all delegations", "any delegation", "any interested state", "any interested member", "states that so wish",
    "any participating state", "every participating state", "all participating states", "any contracting party", "every contracting party",
    "each contracting party", "all contracting parties", "every country", "any country", "all countries", "every nation", "all nations",
    "every delegation", "each delegation", "each participant", "any member state", "all member states", "every member state", "each member state",
    "interested states", "all interested states",
  },
  necessity = {
    "force majeure", "beyond the control", "exceptional circumstances", "extraordinary circumstances", "emergency", "epidemic", "pandemic",
    "disaster", "impossible to", "unforeseen", "cannot be held", "security situation", "strike", "travel",
  },

  -- Bodies that are named alike everywhere
  chair = {
    "chair", "chairs", "chairperson*", "chairman", "chairwoman", "president", "presidency", "presiding", "co chair*", "co facilitator*",
    "facilitator*", "convenor*", "convener*", "coordinator*", "moderator*", "rapporteur*",
  },
  bureau = {
    "bureau", "steering committee", "steering group", "board", "executive committee", "troika", "presidium", "executive council",
    "management committee", "executive board", "officers",
  },
  secretariat = {
    "secretariat", "secretary", "registrar", "registry", "executive director", "office for disarmament", "depositary", "administrator",
    "general secretary", "director general", "director",
  },

  group = {
    "group", "groups", "subgroup*", "team", "teams", "circle", "circles", "cluster", "clusters", "panel", "panels", "track", "tracks", "cell",
    "cells", "stream", "streams", "workstream*", "working part*", "working bod*", "task force*", "taskforce*", "committee", "committees",
    "subcommittee*", "commission", "commissions", "study room*", "chamber", "chambers", "bench", "benches", "strand", "strands", "hub", "hubs",
    "working table*", "round table*", "subsidiary bod*", "bodies",
  },

  -- Marks of what a clause does
  only = {
    "only", "alone", "exclusive*", "sole", "solely", "nobody else", "no one else", "no other", "none but", "by no other", "reserved to",
    "reserved for", "none other", "not delegate", "not be delegated", "no organ other", "no body other", "nobody other", "prerogative",
    "by it alone", "nowhere else",
  },
  without_power = {
    "no power to", "no authority to", "not empowered", "not competent", "no competence", "without power", "not authorized", "not authorised",
    "lacks the power", "may not", "shall not", "must not", "will not", "would not", "cannot", "does not", "do not", "in no case", "never",
    "not entitled",
  },
  except = {
    "except", "unless", "save", "other than", "provided that", "subject to", "notwithstanding", "without prejudice", "does not apply",
    "shall not apply", "exempt*", "waive*", "derogat*", "exception",
  },

  omit = {
    "not held", "not be held", "not to be held", "not to hold", "not hold", "not take place", "not taken place", "no time", "not hear",
    "not heard", "not be heard", "not convened", "no hearing", "no dialogue", "no consultation", "no exchange", "no segment", "no meeting",
    "cancel*", "drop", "dropped", "omit*", "fell away", "falls away", "dispense*", "forgo*", "forwent", "left out", "replaced by", "used instead",
    "postponed to the next", "without hearing", "without a hearing", "without consult*", "not been heard", "not been consulted", "not consulted",
    "refused to hear", "already adopted", "already been adopted",
  },
  invalid = {
    "void", "invalid", "not valid", "inadmissible", "not admissible", "not receivable", "disregard*", "no effect", "without effect", "no account",
    "not be considered", "not considered", "not be taken into account", "deemed withdrawn", "deemed not", "treated as not", "not count",
    "set aside", "leads to refusal only", "if and only if",
  },
  correction = {
    "corrig*", "correction*", "corr", "erratum", "errata", "addend*", "add", "revis*", "rev", "editorial", "translation*", "drafting change*",
    "misprint*",
  },
  information = {
    "information", "inf", "background", "list of participants", "logistic*", "practical", "non paper*", "nonpaper*", "conference room", "crp*",
    "room paper*", "in session", "statement*", "note verbale", "non papers",
  },
  for_decision = {
    "for decision", "for action", "for adoption", "to decide", "to be decided", "decision is to be taken", "decision is sought", "decision is to",
    "decision will be taken", "action is to be taken", "requiring a decision", "calling for a decision", "calling for action",
    "decision document*", "document for decision", "draft decision*", "for which a decision", "of substance", "take a decision",
    "takes a decision", "to adopt", "to be adopted", "on which it decides", "to vote", "expected to decide", "submitted for decision",
    "is to act", "are to act", "expected to act", "will act", "asked to act",
  },
  outsider = {
    "observer*", "stakeholder*", "non governmental", "civil society", "guest*", "partner", "partners", "adviser*", "advisor*", "invitee*",
    "invited", "accredited", "organization*", "organisation*", "non member*", "non part*", "not a party", "not a member", "not parties",
    "not members", "no member", "outsider*", "visitor*", "compan*", "firms", "enterprise*", "business*", "industry", "private sector", "academi*",
    "universit*", "technical community", "interested parties", "other bodies", "experts invited", "federation*", "union", "unions", "association*",
    "societies", "stranger*", "affiliate*", "contributor*", "associate member*", "associates",
  },
  member = {
    "state", "states", "member", "members", "party", "parties", "delegation", "delegations", "delegates", "government", "governments",
    "participant", "participants",
  },
  breadth = {
    "as many", "many states", "widest", "broad*", "greatest possible number", "most states", "of all", "all regions", "every region", "as wide",
    "range of",
  },
  people = { "those concerned", "those affected", "communities", "users", "workers", "employers", "operators", "owners", "chambers", "the public" },
  on_request = {
    "if they", "if it so", "if requested", "on request", "upon request", "who ask", "which ask", "that ask", "who have asked", "which have asked",
    "that have asked", "so request", "so requests", "at their request", "wish to be heard", "may be invited", "at the discretion",
    "upon its request", "on its request", "voluntary", "voluntarily",
  },
  seek = { "seek", "seeks", "foster*", "promot*", "aim", "aims", "keeps up", "keep up", "cultivat*", "maintain*", "favour*", "strive*" },
  each_meeting = {
    "each session", "every session", "each of its sessions", "each meeting", "every meeting", "each annual", "every annual", "each yearly",
    "every yearly", "each sitting", "every sitting", "once a year", "every year", "each year", "each ordinary", "every ordinary",
  },
  ahead = { "before", "prior to", "in advance", "ahead", "beforehand", "precede*", "preceding", "earlier" },
  later = {
    "within", "after", "following", "later than", "of its close", "of the close", "from the close", "by the end of", "of its conclusion",
    "of the conclusion",
  },

  defer = { "defer*", "suspend*", "postpone*", "put aside", "puts aside", "set aside", "consultations", "consult", "consults" },

  last = {
    "last", "lasts", "lasted", "duration", "lapse*", "expir*", "life", "lifespan", "lifetime", "life span", "mandate of", "mandate is",
    "for a period of", "for a term of", "term of", "term is", "terms of", "run for", "runs for", "works for", "work for", "continue", "continues",
    "exist", "exists", "endure*", "remain", "remains", "complete", "completes", "finish", "finishes", "sunset", "deemed closed", "deemed ended",
    "deemed dissolved", "is over", "serves for", "hold no meeting", "not meet after", "not sit after", "not exceed*", "lives", "live",
    "time limited",
  },
  lasting = {
    "permanent", "standing", "indefinite", "indefinitely", "undetermined period", "unlimited duration", "unlimited period", "unlimited term",
    "unlimited time", "without limit of time", "without limit in time", "no fixed end", "no time limit", "without time limit",
    "not limited in time", "no end date", "in perpetuity", "perpetual", "lasting organ", "lasting body", "for an unlimited", "without end",
    "no fixed term", "continuing basis",
  },
  plenary = { "plenary", "yearly meeting", "annual meeting", "plenary week", "annual session", "general meeting", "annual conference" },

  attend = {
    "attend", "attends", "attended", "attendance", "be present", "are present", "take part in the meeting*", "be admitted to", "be invited",
    "invited to", "follow the", "sit in",
  },
  move = {
    "move", "moves", "moved", "motion*", "amend*", "sponsor*", "introduc*", "text of their own", "texts of their own", "right of initiative",
    "initiat*", "submit*", "submission*",
  },
  manner_of_decision = {
    "basis", "ground", "grounds", "footing", "how it was", "how each", "how they were", "how decisions", "manner", "in what way",
    "whether it was voted", "way in which", "whether it was taken", "whether by consensus", "by consensus or by vote", "what founds",
  },
  figures_of_vote = {
    "figures", "number of voices", "number of votes", "counts", "votes for and against", "for and against", "result of any vote",
    "result of the vote", "results of votes", "tally", "numbers of votes", "in favour and against", "breakdown of",
  },
  minutes = {
    "minutes", "protocol*", "proceedings", "summary record*", "summary", "summaries", "report", "reports", "record", "records", "journal",
    "proces verbal", "outcome document", "list of decisions", "decisions", "resolutions", "conclusions", "communique", "ledger", "log",
    "transactions", "notes of", "acts of",
  },
  follow = {
    "follow", "follows", "come", "comes", "arrive*", "be there", "are there", "is there", "be ready", "be out", "in hand", "be online",
    "are online", "is online", "at their disposal", "have before them", "be with all", "is with all", "are with all", "be with the", "be with members",
  },
  exempt = {
    "not subject to", "not bound by", "not apply", "not applicable", "exempt*", "excepted", "at any time", "at any moment", "need not",
    "not covered", "no time limit", "no deadline", "no such limit", "without time limit", "without notice", "shorter notice", "not count*",
    "not regarded", "not considered as", "not session papers", "remain possible", "outside this rule", "not concern*", "not extend", "not affect*",
    "not included", "not be bound by", "not be subject to", "governed by", "made during",
  },
  leave = {
    "waive*", "waiving", "by leave", "with leave", "without leave", "with the leave", "decides otherwise", "agrees otherwise", "unless all",
    "unless every", "unless no", "with the consent", "by consent", "without the consent", "may admit", "may shorten", "may nevertheless",
    "consents", "dispense*", "shorten*", "may decide to", "taken up although", "although late", "although posted", "although circulated",
    "although issued", "taken up only if", "considered only if", "taken up late", "although it", "issued late", "circulated late",
    "submitted late", "posted late", "may decide to consider", "so decides", "so agrees", "agreed to take", "agreed to consider",
    "agreed to admit", "agreed by all",
  },

  admit = { "accredit*", "applicant*", "application for", "applications for", "admission", "stakeholder*", "observers" },
  minor = {
    "date", "dates", "venue*", "place of", "places of", "calendar", "matters of organization", "matters of organisation", "matter of organization",
    "organizational", "organisational", "administrative", "practical", "arrangements", "logistic*", "editorial", "clerical", "urgent", "urgency",
    "cannot wait", "order of business", "replacement of", "small things", "minor", "within the approved",
  },
  circulate = {
    "circulat*", "dispatch*", "sent to all", "sends to all", "send to all", "lies before", "lie before", "notice is issued", "lay before",
    "laid before", "submit to", "submits to", "submitted to all", "distribut*", "communicated to all",
  },

  objector = {
    "objecting", "objector*", "state which objected", "state that objected", "states which objected", "states that objected", "which objected",
    "that objected", "who objected", "state that asked for it", "state which asked for it", "member which objected", "member that objected",
  },
  loosely = {
    "as a rule", "in principle", "normally", "as far as possible", "to the extent possible", "where appropriate", "as appropriate", "time permits",
    "time permitting", "as needed", "if needed", "whenever possible", "in general", "as necessary",
  },

  afterwards = {
    "put off", "postponed", "deferred", "adjourned to the", "next day", "following day", "day following", "tomorrow", "day after",
    "after the adoption", "afterwards", "later in the", "at the next", "until after", "once the text was adopted", "after lunch",
    "in the afternoon",
  },
  unopposed = {
    "no state objects", "no member objects", "no party objects", "no member state objects", "no state party objects",
    "no participating state objects", "no delegation objects", "no state object", "no state has objected", "no objection", "non objection",
    "unless a state objects", "unless any state objects", "unless a member objects", "unless a member state objects", "unless a party objects",
    "unless a state party objects", "unless a participating state objects", "unless a participant objects", "unless a state has objected",
    "absence of an objection", "absence of any objection", "absence of objection",
  },
  overriding = {
    "nevertheless", "notwithstanding", "settle*", "overrul*", "decide to admit", "majority", "third", "half", "vote", "votes", "consult*",
    "withdraw*", "at least",
  },
  beside_meeting = {
    "accreditation", "admission", "application*", "informal*", "margins", "eve of", "in connection with", "precedes each", "precede each",
    "by the secretariat", "before each", "before every", "opportunity",
  },
  any_time = {
    "at any time", "during", "in the course", "until", "up to", "later", "in session", "as soon as", "may follow", "late", "ready",
    "at the meeting", "at the session", "on the day",
  },
  late = { "late", "issued later", "in time", "out of time", "time limit", "urgen*", "belated*" },
  put_off = { "held over", "stand over", "stood over", "deferred", "not taken up", "left over", "put off" },
  taken_up = { "considered", "discussed", "taken up", "decided", "put to" },
  lain = {
    "has lain", "have lain", "lain on", "lain upon", "has been with", "have been with", "has been before", "have been before",
    "has been available", "have been available", "been in the hands",
  },
  notice_of_days = { "days notice", "day s notice", "weeks notice", "week s notice", "months notice", "month notice", "month s notice" },
  recipients = {
    "shall receive", "will receive", "receive all", "receives the", "receive the", "to states", "to the states", "to all", "to members",
    "to the members", "to the parties", "to parties", "to delegations", "to participating states", "to governments", "all states", "to every",
    "to each",
  },

  -- What minutes tell of a State that asks for a seat in a group, and of what else is asked for and refused in a meeting.
  ask_in = { "request", "requests", "notification", "notifications", "application", "applications", "asked to", "wish to", "wished to", "wishes to",
    "note verbale", "notes verbales" },
  seat = { "join", "joins", "joining", "participate in the", "take part in the", "sit on", "sit in the", "seat", "seats", "membership", "right size",
    "its size", "number of members", "number of delegations" },
  turned_down = { "turned the request down", "turned that request down", "turned it down", "turned them down", "not be accepted", "not accepted",
    "not be granted", "not granted", "not be admitted" },
  no_seat = { "floor", "adjourn*", "observer*", "organization*", "organisation*", "accredit*", "company", "companies", "amendment*", "proposal*", "paper",
    "papers", "recommendation*", "extension", "no request*", "nobody", "none", "no one", "no state", "not refused", "not declined", "not turned" },
  keep_out = {
    "refus*", "declin*", "reject*", "turned away", "turn away", "turned down", "turn down", "exclud*", "deny", "denies", "denied", "debar*",
    "barred", "kept out", "shut out", "left out", "subject to approval", "subject to any approval", "subject to admission", "restrict*", "ceiling",
    "quota", "limited", "limit of number", "limit to the number", "limit on", "limit", "selection", "further condition*", "consent of",
    "acceptance", "need for approval", "approval",
  },
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
function lexicon.places(words, name)
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
