-- The words of the pack: each concept with the phrases that people use for it. A pattern refers to a concept as
-- <name>; where `names` is set, a name that a document defines for it counts too.
return vocabulary {

  -- Bodies
  ["yearly-meeting"] = {
    names = true, "yearly meeting*", "annual meeting*", "yearly plenar*", "annual plenar*", "plenar*",
    "plenary session*", "substantive plenary session*", "annual conference", "yearly conference",
    "annual session*", "yearly session*", "annual assembly", "yearly assembly", "annual general meeting*",
    "general meeting", "meeting of states", "meeting of all states", "meeting of the parties",
    "conference of the parties", "conference of parties", "assembly", "assembly of states",
    "assembly of the parties", "the conference", "session of the mechanism", "ordinary session",
    "yearly gathering", "annual gathering", "full membership", "council of the whole", "whole membership",
    "annual forum", "main session",
  },
  ["general-assembly"] = {
    "general assembly", "united nations assembly", "un general assembly",
  },
  group = {
    names = true, "technical group*", "working group*", "technical working group*", "thematic group*",
    "dedicated thematic group*", "expert group*", "subsidiary group*", "subgroup*", "sub group*",
    "task force*", "task team*", "working part*", "technical team*", "subsidiary bod*", "specialized group*",
    "specialised group*", "study group*", "working bod*", "technical bod*", "technical committee*", "group*",
    "workstream*", "technical panel*", "team*", "workshop group*",
  },
  ["past-group"] = {
    "open ended working group*", "oewg*", "group of governmental experts", "groups of governmental experts",
    "gge*", "governmental experts", "earlier groups", "previous groups", "predecessor*",
    "previous open ended", "the working group of 2021",
  },
  ["oewg-2125"] = {
    "open ended working group 2021 2025", "open ended working group on security of and", "oewg 2021 2025",
    "oewg of 2021", "working group 2021 2025", "working group of 2021", "2021 2025", "2021 to 2025",
    "2021 and 2025", "a 77 275", "a 78 265", "a 79 214", "a 80 257",
  },
  ["oewg-1921"] = {
    "2019 2021", "2019 to 2021", "a 75 816",
  },
  chair = {
    names = true, "chair*", "president", "presiding officer*", "presidency", "facilitator*",
    "co facilitator*", "convenor*", "convener*", "moderator*", "rapporteur", "chairperson*", "vice chair*",
  },
  bureau = {
    names = true, "bureau*", "steering committee*", "steering group*", "board", "executive committee*",
    "executive council", "governing council", "friends of the chair", "select committee",
    "standing committee", "inner circle", "troika",
  },
  secretariat = {
    names = true, "secretariat*", "secretary general", "secretary", "executive secretary", "unoda",
    "office for disarmament affairs", "director general", "executive director", "registrar", "depositary",
  },
  un = {
    "united nations", "un", "organization of the united nations",
  },
  ["outside-un"] = {
    "outside the united nations", "independent of the united nations", "autonomous bod*",
    "outside of the united nations", "itu", "international telecommunication union", "ecosoc",
    "economic and social council", "regional organization*", "alliance", "private foundation", "non profit",
    "foundation",
  },
  ["first-committee"] = {
    "first committee", "disarmament and international security committee", "committee one", "a c 1",
    "first main committee",
  },
  ["other-committee"] = {
    "second committee", "third committee", "fourth committee", "fifth committee", "sixth committee",
    "economic and social council", "ecosoc", "security council", "human rights council",
  },
  mechanism = {
    names = true, "mechanism*", "programme of action", "poa", "forum", "platform", "the programme", "process",
    "institution", "arrangement*", "the agency", "the entity", "the body", "instrument",
  },
  states = {
    names = true, "states", "state", "governments", "government", "countries", "country", "nations", "nation",
    "members", "member states", "member state", "states parties", "parties", "party", "contracting parties",
    "high contracting parties", "participating states", "delegations", "delegation", "sovereign*", "capitals",
    "missions",
  },
  ["all-states"] = {
    names = true, "all states", "every state", "each state", "any state", "all member states",
    "every member state", "all countries", "every country", "each country", "any country", "all governments",
    "every government", "all nations", "every nation", "all delegations", "every delegation",
    "each delegation", "all members", "every member", "all parties", "every party", "any member",
    "each member", "each party", "any party", "all states members", "all of them", "everyone", "everybody",
    "nobody is left out", "every one", "states without exception", "one and all", "all participating states",
    "no state", "no government", "no delegation", "universal*", "membership as a whole", "entire membership",
  },
  ["some-states"] = {
    "interested states", "like minded", "likeminded", "selected states", "invited states", "some states",
    "certain states", "endorsing states", "states that have endorsed", "founding states", "founding members",
    "founders", "sponsors", "sponsoring states", "permanent members", "donor states", "contributing states",
    "group of states", "few states", "major contributors", "majority of states", "states on the",
    "states designated", "qualified states", "eligible states", "leading states", "handful of states",
    "pre selected", "elected by", "members of the steering committee", "states represented on",
    "participating countries only", "most advanced", "signatory states", "signatories", "states which have",
    "states that have", "other states",
  },
  ["size-cap"] = {
    "not exceed*", "no more than", "up to twenty*", "up to thirty", "up to forty", "up to fifteen",
    "composed of", "limited to", "at most", "maximum", "ceiling", "twenty five", "thirty", "forty", "fifteen",
    "fifty", "sixty", "twelve", "ten", "twenty", "quota*", "seats", "number of members", "capped", "cap",
    "five", "six", "seven", "eight", "three", "four", "hundred",
  },
  selection = {
    "selected", "selection", "chosen", "invited by", "by invitation", "invitation*", "approval",
    "approved by", "nominated", "nominat*", "designated", "appointed", "appoint*", "hand picked", "admission",
    "eligib*", "vetted", "vetting", "screening", "criteria", "elected", "elect", "election", "co opted",
    "accredited by",
  },
  ["no-selection"] = {
    "without selection", "no selection*", "unselected", "no gatekeeper", "no quota*", "without quota*",
    "no ceiling", "without distinction", "without exception", "without discrimination", "no entry test",
    "no eligibility", "without any test", "not be selected", "self selection", "wishing to join",
    "wish to join", "wishes to join", "that wishes", "that so wish*", "which wish*", "desiring to",
    "that so ask*", "on request", "upon notification", "by simple notification", "may join", "is welcome",
    "are welcome", "free to join", "open ended", "open to",
  },

  -- Actions
  create = {
    "create*", "creat*", "creation", "establish*", "set up", "setting up", "sets up", "constitut*", "form",
    "formed", "forming", "formation", "institut*", "bring into being", "brought into being",
    "brought into existence", "come into existence", "comes into existence", "come into being", "launch*",
    "found", "founding", "calls into being", "call into being", "called into being", "instal*", "convene",
    "open yet another", "start a", "start new", "initiat*", "birth", "called to life", "born", "inaugurat*",
  },
  ["end"] = {
    "end", "ends", "ended", "ending", "terminat*", "dissol*", "discontinu*", "wind up", "winding up",
    "wound up", "close", "closed", "closing", "closure", "abolish*", "abolition", "disband*", "expire*",
    "expir*", "lapse*", "lapsing", "cease*", "conclude its work", "conclude the work", "bring to an end",
    "brought to an end", "come to an end", "comes to an end", "put an end", "extinguish*", "sunset", "demise",
    "shut down", "retire*", "stop existing", "conclude the mandate", "suspend*", "stood down", "stand down",
    "release", "discharg*",
  },
  renew = {
    "renew*", "extend*", "extension", "prolong*", "prolongation", "reestablish*", "revalidat*", "reconfirm*",
    "re confirm*", "re mandat*", "won anew", "begin again", "starts afresh", "from scratch", "afresh", "anew",
  },
  adopt = {
    "adopt*", "approv*", "endors*", "ratif*", "agree upon", "pass upon", "enact*", "give effect",
  },
  ["note-only"] = {
    "take note*", "takes note", "taking note", "taken note", "noted", "note", "consider", "considers",
    "considered", "discuss*", "debate*", "examine*", "look at", "looks at", "exchange views",
    "exchange of views", "review*", "hear", "welcome", "welcomes", "acknowledg*", "recogniz*", "recognis*",
    "be informed", "for information",
  },
  prepare = {
    "prepar*", "draft*", "draw up", "drawn up", "draws up", "elaborat*", "formulat*", "work out",
    "worked out", "write", "written", "writes", "develop*", "propose*", "submit*", "come forward with",
    "bring forward", "originat*", "emanat*", "author*", "put together", "put forward",
  },
  recommendation = {
    "recommendation*", "proposal*", "draft decision*", "draft text*", "draft outcome*",
  },
  decide = {
    "decid*", "decision*", "determin*", "resolv*", "conclu*", "settl*", "rul*", "fix", "fixed", "fixes",
    "fixing", "agree", "agreed", "agreement",
  },
  support = {
    "support*", "facilitat*", "promot*", "advanc*", "further", "strengthen*", "enhanc*", "foster*",
    "encourag*", "assist*", "help*", "accelerat*", "deepen*", "bolster*", "aid", "aids", "contribut*",
    "reinforc*", "consolidat*", "build*", "boost*",
  },
  report = {
    "report*", "account*", "inform*",
  },
  ["follow-up"] = {
    "follow up*", "followed up", "follows up", "following up", "monitor*", "implementation report*",
    "progress report*", "status report*", "results", "result", "track*", "take stock", "stocktak*",
    "measur* progress", "outcome*", "deliver*", "evaluat*", "assess*",
  },
  publish = {
    "publi*", "made available", "make available", "accessible", "posted", "post", "website", "webcast",
    "open to inspection", "circulat*", "disclos*", "transparen*", "visible", "on line", "online", "record*",
    "minutes", "open meetings", "document*",
  },
  secret = {
    "confidential*", "secret*", "closed", "behind closed doors", "in camera", "private", "not be published",
    "undisclosed", "anonymous*", "anonymity", "without giving reasons", "restricted", "withheld",
    "classified", "sealed",
  },
  participate = {
    "participat*", "take part", "takes part", "taking part", "join", "joins", "joining", "attend*",
    "be represented", "represented", "seat", "seats", "membership", "member", "welcome", "accession",
    "accede", "place at the table", "sit", "admitted", "admit*", "admission",
  },
  exclude = {
    "exclud*", "exclusion", "excludes", "shut out", "barred", "bar", "bars", "debar*", "refus*", "rejected",
    "reject*", "denied", "deny", "denies", "not be admitted", "not admitted", "turned away", "kept out",
    "no place for", "off the agenda", "outside the scope", "beyond the scope", "outside its remit",
    "left aside", "not concern", "disregard*", "irrespective of", "regardless of", "without regard to",
    "need not", "dispense with", "without reference to",
  },
  restrict = {
    "only", "solely", "exclusive*", "limited to", "confined to", "restricted to", "reserved for",
    "reserved to", "none but", "no one but", "nobody but", "not others", "and no other", "and no others",
    "nothing else", "nothing more", "alone", "sole", "merely", "purely", "just",
  },
  permit = {
    "permit*", "allow*", "authoriz*", "authoris*", "empower*", "entitl*", "right to", "power to",
    "competence", "prerogative", "vested in", "free to",
  },
  prohibit = {
    "prohibit*", "forbid*", "forbidden", "ban", "banned", "may not", "shall not", "must not", "will not",
    "no longer", "cannot", "is not", "are not", "do not", "does not", "would not", "should not", "need not",
    "nor", "never", "neither", "without any", "not be", "not allowed", "not permitted",
  },
  supersede = {
    "supersed*", "replac*", "set aside", "sets aside", "repeal*", "abrogat*", "annul*", "null", "void",
    "starts from zero", "clean slate", "blank page", "start from scratch", "without regard to", "discard*",
    "ignore*", "not bound by", "break with", "breaks with", "no account", "prevail*", "override*",
  },
  ["build-on"] = {
    "build on", "builds on", "building on", "built on", "build upon", "builds upon", "building upon",
    "built upon", "based on", "on the basis of", "foundation", "founded on", "founded upon",
    "take as its basis", "taking as", "basis", "starting point", "point of departure", "guided by",
    "reaffirm*", "draw on", "draws on", "continu*", "rest on", "rests on", "acquis", "guid*",
    "taking into account", "in continuity", "pursuant to", "inspired by", "proceed from", "proceeds from",
    "stand on", "stands on", "grounded in", "rooted in", "anchored in",
  },
  recall = {
    "recall*", "recalling", "reaffirm*", "bearing in mind", "mindful", "having regard", "noting", "aware",
    "conscious", "recogniz*", "recognis*", "considering", "whereas", "acknowledg*", "convinced", "guided",
    "welcoming", "appreciat*", "note",
  },
  ["replace-vote"] = {
    "vote*", "voting", "majority", "two thirds", "three quarters", "three fifths", "four fifths",
    "simple majority", "qualified majority", "ballot*", "show of hands", "put to the vote", "poll",
    "weighted", "minus one", "outvot*", "present and voting", "casting vote", "majorities",
  },
  consensus = {
    "consensus", "by consensus", "unanim*", "no objection*", "absence of objection*",
    "absence of any objection*", "absence of any formal objection", "no state objects",
    "no delegation objects", "common accord", "without a vote", "agreement of all", "consent of all",
    "general agreement of all", "nobody objects", "no one objects", "none objects", "no member objects",
    "no party objects", "all agree", "with the consent of every",
  },
  ["soft-consensus"] = {
    "general agreement", "every effort", "principle of consensus", "spirit of consensus", "strive*",
    "guided by the principle", "seek consensus", "seek to reach", "aim at consensus", "broad agreement",
    "as a rule", "wherever possible", "preferably", "best endeavours", "in the spirit", "inspir*",
    "consensus as far as",
  },
  veto = {
    "veto*", "objects", "object", "objecting", "opposition of", "provided that no state", "unless a state",
    "absent objection", "non objection", "objection*",
  },
  silence = {
    "silence procedure", "silence", "tacit*", "deemed adopted", "deemed approved", "deemed accepted",
    "by correspondence", "in writing", "written procedure", "circular", "e mail", "email", "between sessions",
    "out of session", "without a meeting", "electronic ballot",
  },
  ["in-session"] = {
    "in session", "in formal session", "during its session", "in meeting", "meeting assembled",
    "duly convened", "sitting in", "at its yearly", "at its annual", "at its session", "gavel",
    "from the floor", "assembled", "in plenary",
  },

  -- Time
  ["every-year"] = {
    "every year", "each year", "annually", "yearly", "annual", "once a year", "each calendar year",
    "every calendar year", "once in every", "per year", "year by year", "year after year",
    "from year to year", "twelve months", "12 months", "every twelve months", "once yearly", "yearly basis",
    "annual basis", "in the same month", "every spring", "each spring", "every autumn", "every june",
    "each june",
  },
  ["every-n-years"] = {
    "every two years", "every second year", "every other year", "biennial*", "biennium", "triennial*",
    "every three years", "every four years", "every five years", "every few years", "every third year",
    "every sixth year", "at intervals of two", "two yearly", "alternate years", "quadrennial*",
    "once every two", "once in two", "once every three", "once in three", "once in five", "two years",
    "three years", "four years", "five years", "six years", "seven years", "ten years", "years",
  },
  irregular = {
    "as needed", "as required", "when needed", "if needed", "when required", "on request", "upon request",
    "at the request", "when circumstances", "as and when", "from time to time", "ad hoc", "when convenient",
    "as necessary", "when necessary", "if necessary", "whenever", "when the need arises", "at the discretion",
    "irregular*", "sporadic*", "occasional*", "when it sees fit", "when called",
    "if circumstances so require",
  },
  regular = {
    "regular*", "recurr*", "periodic*", "at fixed intervals", "fixed intervals", "calendar", "calendared",
    "scheduled", "on dates", "dates", "rhythm", "continuous*", "predictab*", "interval*", "recurring",
    "frequency", "how often", "cadence", "schedule",
  },
  permanent = {
    "permanent*", "permanence", "standing", "indefinite*", "unlimited duration", "unlimited period",
    "unlimited", "without limit of time", "without time limit", "no time limit", "without end", "no expiry",
    "no term", "open ended duration", "perpetu*", "lasting", "endur*", "without an end date",
    "not time bound", "not lapse", "here for good", "for good", "here to stay", "no sunset",
    "without a sunset", "in perpetuity", "forever", "continue in existence", "without interruption",
    "unbounded",
  },
  ["limited-time"] = {
    "for a period of", "for an initial period", "initial period", "time bound", "time limited", "temporary",
    "provisional*", "pilot*", "trial", "interim", "until", "for a term of", "for a duration of",
    "sunset clause", "shall expire", "experimental", "for five years", "for ten years", "for three years",
    "limited duration", "fixed term", "end date", "expiry", "unless renewed", "unless extended", "ad hoc",
  },
  intersessional = {
    "intersessional*", "between sessions", "between meetings", "between plenaries", "between the yearly",
    "between annual", "between two", "between one", "in between", "between the sessions",
    "between the meetings", "between the annual", "interval between", "from one yearly", "until the next",
    "before the next", "ahead of the next", "in the months between", "during the year", "throughout the year",
    "in the course of the year", "between times", "recess", "out of session", "period between",
    "time between",
  },
  ["future-text"] = {
    "to be adopted", "to be agreed", "to be drawn up", "to be negotiated", "to be concluded", "to be annexed",
    "to be determined", "to be finalised", "to be finalized", "yet to be", "remain to be", "remains to be",
    "when adopted", "to be established later", "at a later stage", "at a later date", "to be fixed later",
    "to be set forth", "once adopted", "forthcoming", "under preparation", "still to be", "in due time",
    "not reproduced here", "not annexed", "annexed separately", "annexed hereto", "not yet", "reserved",
    "separate",
  },
  ["other-text"] = {
    "annex", "annex a", "annex b", "annex c", "annex i", "annex ii", "annex iii", "annex iv", "annexes",
    "schedule 2", "schedule", "appendix", "protocol", "protocol i", "rules of procedure",
    "terms of reference", "separate resolution", "special agreement", "separate instrument",
    "parent instrument", "statute", "headquarters agreement", "host agreement", "special decision",
    "declaration of principles", "work programme", "guidelines", "code of conduct", "modalities paper",
    "the convention", "resolution", "charter of",
  },
  ["governed-by"] = {
    "governed by", "regulated by", "regulated in", "determined in", "determined by", "set out in",
    "laid down in", "as set out", "as laid down", "set forth in", "specified in", "prescribed by",
    "prescribed in", "enumerated in", "defined in", "contained in", "provided in", "provided for in",
    "in accordance with", "as provided", "stated in", "listed in", "follow the", "follows the", "stipulated",
    "found in", "dealt with in", "that specified", "those specified", "those laid", "those enumerated",
    "those listed", "settled by", "left to", "reserved to",
  },
  ["article-ref"] = {
    "article", "articles", "paragraph", "paragraphs", "section", "sections", "rule", "chapter", "part",
    "clause",
  },

  -- Format
  hybrid = {
    "hybrid*", "in person and online", "in person or online", "on site and online", "online and in person",
    "onsite and online", "remotely and in person", "remote participation", "participate remotely",
    "video link", "videolink", "by video", "videoconference*", "video conference*", "virtual*", "remote*",
    "online", "on line", "electronic means", "from their capital", "from its capital", "from home",
    "stays at home", "from capital*", "at a distance", "screen", "teleconnect*", "connected",
    "through a screen", "distance", "telematic",
  },
  ["in-person"] = {
    "in person", "on site", "onsite", "physical*", "face to face", "in the room", "at headquarters",
    "at united nations headquarters", "on the spot", "travel*", "offline", "in the hall", "conference room",
    "room",
  },
  ["equal-floor"] = {
    "equal footing", "on equal terms", "same rights", "same standing", "equal terms",
    "treated in all respects", "as if delivered", "take the floor", "right to speak", "same right*",
    "with full rights", "full remote participation", "equal*", "equivalent", "no less", "as well as those",
  },
  ["view-only"] = {
    "webcast", "watch", "follow", "observe", "listen", "view only", "live stream", "livestream", "stream",
    "streamed", "viewing", "recording",
  },
  experts = {
    "expert*", "national expert*", "governmental expert*", "specialist*", "technician*", "capital based",
    "from capitals", "practitioner*", "technical official*", "officials", "official", "engineers",
    "knowledgeable",
  },
  ["own-experts"] = {
    "national expert*", "own expert*", "their expert*", "its expert*", "governmental expert*",
    "government expert*", "experts of states", "experts from capitals", "experts of its",
    "capital based expert*", "home grown",
  },
  ["independent-experts"] = {
    "independent expert*", "outside expert*", "external expert*", "consultant*", "experts selected",
    "experts chosen", "experts appointed", "heads of mission", "permanent representatives",
    "permanent missions", "ambassadors", "diplomats", "diplomatic",
  },

  -- Content
  ["capacity-build"] = {
    "capacity building", "capacity", "capacities", "capabilit*", "build the capacity", "building of capacity",
    "build capacity", "skills", "training", "technical assistance", "know how", "technical means",
  },
  resources = {
    "resource*", "funds", "means", "money", "budget*", "finance*", "financial*", "spend", "afford*", "staff",
    "people", "expertise", "purse", "wherewithal", "bandwidth", "carry", "manpower", "personnel", "strength",
    "costs", "cost",
  },
  ["consider-duty"] = {
    "taking into account", "take into account", "takes into account", "taken into account", "take account",
    "takes account", "taking account", "account of", "with due regard", "due regard", "having regard",
    "regard to", "with regard to", "in consideration of", "in view of", "in the light of", "considering",
    "weigh", "weighs", "weighed", "weighing", "bearing in mind", "keep in view", "keeping in view",
    "measured against", "sized against", "consideration", "assess*", "ask what", "asked what", "mindful of",
    "reflect on", "conditional upon", "matched to", "depend on", "heed",
  },
  ["number-of"] = {
    "initial number", "number of groups", "number of technical groups", "number of working groups",
    "how many", "group count", "first set", "initial set", "first batch", "number", "set of groups",
    "opening number", "with how many", "at the outset",
  },
  additional = {
    "additional*", "further group*", "new group*", "further technical group*", "another group",
    "supplementary", "extra", "more groups", "subsequent groups", "any new", "yet another", "one more",
    "next group", "later groups", "further", "other groups", "increase in the number",
  },
  ["frequency-of"] = {
    "frequency", "how often", "rhythm", "cadence", "intervals", "number of meetings", "pace", "calendar",
    "how many times", "times a year", "spacing", "schedule", "tempo", "often",
  },
  ["experience-share"] = {
    "share experience*", "sharing of experience*", "exchange of experience*", "exchange experience*",
    "best practice*", "good practice*", "lessons learned", "lessons learnt", "lessons", "experience*",
    "what works", "what worked", "share what", "shared", "share", "sharing", "practices",
  },
  ["assist-need"] = {
    "in need", "need", "needs", "requesting states", "request*", "developing countries", "least developed",
    "small island", "small states", "states that ask", "lacking", "lack", "help those", "fall behind",
    "less developed", "vulnerable", "gap", "gaps", "resilience", "weaker", "those that ask",
  },
  threats = {
    "threat*", "danger*", "risk*", "hazard*", "peril*", "menace*", "vulnerabilit*", "malicious",
    "emerging threats", "potential threats", "existing and potential",
  },
  ["existing-potential"] = {
    "existing and potential", "existing", "potential", "present and future", "current and emerging",
    "emerging", "future", "new", "present", "today", "tomorrow", "foreseeable", "actual", "on the horizon",
    "known",
  },
  ["peace-security"] = {
    "international peace and security", "peace and security", "peace", "world peace",
    "international security", "maintenance of peace", "security and stability", "peaceful", "stability",
  },
  ["conflict-prev"] = {
    "prevent conflict*", "conflict prevention", "prevention of conflict*", "preventing conflict*", "avert*",
    "avoid* conflict*", "conflict*", "escalat*", "de escalat*", "deescalat*", "war", "armed", "quarrel*",
    "crisis", "upstream", "nip* in the bud", "forestall*", "prevent*", "prevention",
  },
  law = {
    "international law", "law of nations", "public international law", "legal", "law", "international legal",
    "charter", "jus", "rule of law",
  },
  ihl = {
    "international humanitarian law", "humanitarian law", "humanitarian", "ihl", "laws of war",
    "geneva conventions",
  },
  ["human-rights"] = {
    "human rights", "human rights law", "rights of the human person", "fundamental freedoms",
    "rights and freedoms", "rights of the person",
  },
  norms = {
    "norm*", "norms rules and principles", "rules of behaviour", "rules of behavior", "standards of conduct",
    "voluntary norms", "rules and norms", "principles",
  },
  cbm = {
    "confidence building", "confidence building measures", "cbm*", "measures of trust", "trust building",
    "confidence measures", "measures of confidence", "building confidence", "building of confidence",
  },
  framework = {
    names = true, "framework", "framework for responsible state behaviour", "responsible behaviour",
    "responsible state behaviour", "responsible state behavior", "responsible behavior",
    "responsible conduct", "state conduct", "cumulative and evolving", "conduct of states",
    "behaviour of states",
  },
  implementation = {
    "implement*", "apply", "application", "applied", "observance", "giving effect", "compliance", "carry out",
    "carried out", "practical effect", "realiz*", "realis*", "domesticat*", "translat*", "practice",
    "turn into",
  },
  ["further-dev"] = {
    "further develop*", "develop further", "development", "develop it", "further elaborat*", "new norms",
    "new commitments", "evolv*", "evolution", "new element*", "additional norms", "new obligations", "add to",
    "added to", "enlarge", "supplement", "expand*", "grow",
  },
  ["if-appropriate"] = {
    "if appropriate", "as appropriate", "where appropriate", "when appropriate", "if needed", "as needed",
    "if and when", "if necessary", "where necessary", "should the need", "if states", "as and when",
    "appropriate", "appropriateness", "only if", "unless the", "subject to", "provided that",
    "on condition that", "in so far as", "where states", "if the", "when states agree", "by consensus",
  },
  ict = {
    "ict*", "information and communications technolog*", "information technolog*",
    "information and communication technolog*", "cyber*", "digital*", "information security",
    "telecommunications", "computer*", "network*", "technolog*",
  },
  ["context-security"] = {
    "context of international security", "international security", "context of security",
    "security dimension", "bearing on international security",
  },
  ["out-scope"] = {
    "cybercrime", "crime*", "criminal*", "internet governance", "content", "trade", "commerc*", "competition",
    "privacy", "artificial intelligence", "terror*", "copyright", "markets", "development", "e commerce",
    "taxation", "spam", "disinformation", "industrial",
  },
  fragment = {
    "parallel", "duplicat*", "single track", "one track", "sole", "only one", "one room", "single",
    "fragment*", "competing", "separate track", "second track", "overlap*", "rival*", "other processes",
    "other forum*", "other fora", "two tracks", "dual", "another mechanism", "simultaneous*", "proliferat*",
    "multiple", "alongside", "exclusive",
  },
  modalities = {
    "modalit*", "working methods", "organizational", "organisational", "arrangements", "rules", "structure",
    "ways of working", "set up", "procedures", "method*", "format",
  },
  reopen = {
    "reopen*", "re open*", "renegotiat*", "put back on the table", "revisit*", "negotiat*", "redo",
    "redesign*", "revis*", "reconsider*", "rewritten", "re examin*", "drawn up anew", "amend*", "overhaul*",
    "called into question", "back on the table", "again", "relitigat*", "review",
  },
  stable = {
    "stable", "stability", "unchanged", "untouched", "settled", "once and for all", "not be reopened",
    "constant", "unaltered", "left alone", "durable", "fixed", "firm", "excluded from review",
    "stay as they are",
  },
  trust = {
    "trust*", "confidence", "mutual trust", "good faith", "mutual confidence", "confidence among",
    "confidence between",
  },
  cooperation = {
    "cooperat*", "collaborat*", "work together", "working together", "joint*", "common", "together",
    "concert", "act together",
  },
  inclusive = {
    "inclusiv*", "inclusion", "all in", "leaves no one", "leave no one", "left behind", "left out",
    "open to all", "for all", "openness", "open", "everyone is in",
  },
  action = {
    "action oriented", "action", "actions", "activit*", "concrete", "practical*", "deeds", "measures",
    "projects", "operational", "programme of work", "acts", "doing", "plan", "plans", "tasks", "steps",
    "execut*",
  },
  objectives = {
    "objective*", "purpose*", "aim*", "goal*", "mission", "mandate", "tasks", "function*", "object",
  },
  specific = {
    "specific*", "particular", "defined", "distinct", "one subject", "single subject", "precise", "clear*",
    "dedicated", "each", "named", "enumerat*", "following", "a b", "listed", "exactly one", "one topic",
    "one issue", "single topic", "one question", "topic", "subject*", "issue*", "theme*",
  },
  ["any-subject"] = {
    "any matter", "any subject", "any question", "any topic", "whatever", "everything", "all matters",
    "general", "unrestricted", "free to take up", "open mandate", "no fixed", "anything",
  },
  ["example-law"] = {
    "how international law applies", "applicability of international law", "application of international law",
    "international law applies", "international law", "legal questions", "law group", "legal group",
    "legal matters",
  },
  broad = {
    "as many states as possible", "widest possible", "broadest possible", "greatest possible number",
    "as many as possible", "broad*", "wide*", "largest", "all regions", "every region", "geographical*",
    "regional*", "as widely", "cross regional", "greatest number", "as many", "breadth", "representative of",
    "representat*", "reflect*", "represent*", "mirror*", "embod*", "echo",
  },
  views = {
    "view*", "position*", "opinion*", "standpoint*", "perspectives", "perspective", "voice*", "said",
    "stance",
  },
  interests = {
    "interest*", "stakes", "stake",
  },
  concerns = {
    "concern*", "worr*", "reservation*", "dissent*", "misgiving*", "minority", "diverg*", "doubt*", "fear*",
    "objections", "differing", "unease", "apprehension*", "anxiet*",
  },
  stakeholder = {
    "stakeholder*", "non state", "non governmental", "interested parties", "multi stakeholder",
    "multistakeholder", "civil society", "private sector", "academia", "technical community", "other actors",
    "outside actors", "non state actors",
  },
  ["civil-society"] = {
    "civil society", "ngo*", "non governmental organization*", "non governmental organisation*",
    "associations", "associative", "citizens", "charit*", "women s organizations", "community groups",
    "advocacy", "nonprofits", "grassroots",
  },
  ["private-sector"] = {
    "private sector", "business*", "industry", "compan*", "enterpris*", "corporat*", "firms", "operators",
    "economic operators", "commerce", "entrepreneur*", "vendors", "providers", "private",
  },
  academia = {
    "academi*", "universit*", "research*", "scholar*", "think tank*", "scientific", "scientists", "science",
    "professors", "learned",
  },
  ["technical-community"] = {
    "technical community", "cert*", "csirt*", "standards bod*", "engineers", "internet registries",
    "technical experts", "technical organizations", "incident responders", "technologists",
    "network operators", "technical operators", "programmers", "technical people", "technical circles",
    "first responders", "standard setting",
  },
  dialogue = {
    "dialogue*", "consult*", "discuss*", "exchang*", "convers*", "talk*", "confer", "deliberat*", "speak",
    "engage*", "coordinat*", "contact", "communicat*", "interact*", "meet", "round table*",
  },
  input = {
    "input*", "contribut*", "expertise", "submission*", "comment*", "paper*", "knowledge", "written",
    "advice", "ideas", "findings",
  },
  responsib = {
    "responsib*", "duty", "duties", "accountab*", "obligation*", "answerable", "share of responsibility",
    "endanger*", "not endanger", "harm*", "unharmed", "jeopardi*", "burden", "incumbent",
  },
  ["yearly-formal"] = {
    "formal", "formal session*", "formal meeting*", "formal plenary", "formally", "officially", "official",
    "informal*", "ceremon*",
  },
  conference = {
    "international conference", "diplomatic conference", "conference", "founding conference", "2025 2026",
    "2025 or 2026", "in 2025", "in 2026", "2026", "plenipotentiar*",
  },
  ["founding-doc"] = {
    "founding document", "founding text", "founding instrument", "constitutive", "constituent",
    "charter of the", "founding act",
  },
  prep = {
    "mandate*", "77 37", "78 16", "78 237", "resolution 77", "strong mandate", "elaborat*", "preparatory",
    "preparation", "negotiations", "pursuant", "compil*", "secretary general s report",
    "national contributions", "contributions of states", "national submissions", "replies", "submissions",
  },
  ["prep-talk"] = {
    "further discussions", "focused discussions", "focused", "discussions", "further", "deliberations",
    "scope structure and content", "scope", "structure", "content", "contents", "shape", "subject matter",
  },
  time = {
    "sufficient time", "time", "enough time", "adequate time", "dedicated time", "hours", "days", "meetings",
    "dedicated", "dedicate", "devote*", "session", "minutes", "half day", "slot", "week", "ample",
  },
  venue = {
    "primarily", "primary", "main venue", "mainly", "chiefly", "within the open ended", "in the open ended",
    "venue", "elsewhere", "principal", "first and foremost", "in the first place", "home",
  },
  powers = {
    "preparatory", "power*", "competence*", "binding", "on behalf", "in the name", "advisory",
    "take decisions", "commit", "decision making", "limited to", "delegat*", "own authority", "final",
  },
  auspices = {
    "under the auspices", "auspices", "within the united nations", "within", "part of", "subsidiary organ",
    "subsidiary body", "umbrella", "aegis", "serviced by", "under the roof", "seat", "house", "reporting to",
    "reports to", "belongs to", "under the authority", "in the framework of", "attached to", "independent",
  },
  precede = {
    "before", "beforehand", "prior*", "no group may", "begin its work", "start work", "until", "previous*",
    "in advance", "first", "precede*", "after", "once", "existing",
  },

  -- Stance
  ["weak-modal"] = {
    "should", "may", "might", "could", "can", "ought", "should be", "may be", "could be", "might be",
  },
  ["strong-modal"] = {
    "shall", "must", "is to", "are to", "will", "has to", "have to", "undertake*", "undertakes", "commit*",
    "is obliged", "are obliged", "is required", "are required", "is bound", "are bound", "pledge*",
    "guarantee*", "ensur*", "hereby", "agree to",
  },
  ["would-modal"] = {
    "would",
  },
  hedge = {
    "as far as possible", "so far as possible", "where possible", "where feasible", "if feasible",
    "when feasible", "where practicable", "as far as practicable", "so far as practicable", "in principle",
    "as a rule", "as a general rule", "normally", "ordinarily", "usually", "generally", "in general",
    "to the extent possible", "to the extent feasible", "to the extent practicable",
    "within available resources", "within existing resources", "subject to available",
    "subject to the availability", "as resources permit", "resources permitting", "time permitting",
    "as far as time allows", "if resources allow", "where resources", "where circumstances",
    "circumstances permitting", "if possible", "whenever possible", "wherever possible", "so far as may be",
    "as far as may be", "as far as circumstances", "in so far as possible", "insofar as possible",
    "insofar as", "in so far as", "as much as possible", "where appropriate", "when convenient",
    "where convenient", "if convenient", "as it sees fit", "as they see fit", "as each", "finds suitable",
    "where suitable", "if so desired", "if desired", "as may be", "preferably", "ideally", "by preference",
    "tentatively", "provisionally", "on a voluntary basis", "voluntar*", "possibly", "perhaps", "eventually",
    "in due course", "when the time is ripe", "at an appropriate time", "at a suitable time",
    "as the case may be", "for the time being", "at least as a rule", "mostly", "largely", "mainly",
    "in most cases", "on the whole", "by and large", "more or less", "save where", "unless circumstances",
    "unless impractical", "unless it proves", "if time allows", "if time permits", "as time allows",
    "where time", "where it can", "when it can", "if they can", "as opportunity", "subject to national",
    "as best it can",
  },
  endeavour = {
    "endeavo*", "seek to", "seeks to", "seek", "strive*", "every effort", "best effort*", "best endeavours",
    "aspire*", "aspiration", "hope*", "try", "tries", "aims to", "aim at", "intend*", "intention", "explore*",
    "feasibility", "look for", "looks for", "consider", "considers", "trust that", "wish*", "desire*",
    "desirable", "opportune", "merit", "useful", "prove useful", "favour*", "prefer*", "look forward",
    "look forward to", "envisage*", "foresee*", "contemplat*", "wishes to", "study", "possibility", "option",
    "eventual*", "examine whether", "consider whether", "be open to", "disposed", "ready to", "willing*",
    "readiness",
  },
  opine = {
    "of the view", "view that", "believe*", "consider that", "consider it", "considers it", "share the view",
    "shared the view", "some states", "several delegations", "some delegations", "many delegations",
    "see merit", "sees merit", "it is important", "important", "importance", "it is desirable",
    "it was suggested", "suggest*", "suggestion", "proposed", "propose", "recommend that", "recommends that",
    "recommend", "recommends", "appreciat*", "value", "valuing", "highlight*", "underlin*", "stress*",
    "emphasiz*", "emphasis*", "support for", "it was felt", "felt", "noted that", "expressed", "expects",
    "expect", "call upon", "calls upon", "invite", "invites", "invited", "encourage", "encourages",
    "encouraged", "urge", "urges", "welcom*", "take note", "takes note", "recogniz*", "recognis*", "request*",
    "interest in", "it would be", "good idea", "commend*",
  },
  discretion = {
    "discretion*", "at the discretion", "if the chair", "where the chair", "unless the chair",
    "chair decides", "as the chair", "sees fit", "considers appropriate", "deems", "deem fit",
    "if it so decides", "unless otherwise decided", "unless it decides otherwise", "unless the bureau",
    "by invitation of the chair", "decides otherwise", "decide otherwise", "otherwise decide*",
    "otherwise agree*", "if delegations", "when no delegation objects", "if no delegation", "at will",
    "judges", "judgement", "judgment", "pleasure",
  },
  exception = {
    "unless", "except", "save", "save as", "save that", "save where", "other than", "excluding", "but not",
    "with the exception", "apart from", "notwithstanding", "however", "but", "provided", "provided that",
    "subject to", "failing", "failing which", "failing that", "if not", "in default", "otherwise", "although",
    "though", "even if", "even where", "while", "whereas", "despite", "rather than", "instead of",
    "in lieu of",
  },
  ["sole-agent"] = {
    "only by", "solely by", "exclusively by", "none but", "only the", "sole authority", "sole competence",
    "no other", "save by", "except by", "unless by", "not otherwise", "by nobody else", "only body",
    "nobody but", "alone", "prerogative", "exclusive competence", "sole prerogative", "no one else",
    "by no other", "save in virtue of", "only be",
  },
  without = {
    "without", "no", "none", "nothing", "nobody", "no one", "nowhere", "not any", "absent", "lack of",
    "absence of", "free of", "devoid",
  },
  ["not"] = {
    "not", "never", "neither", "nor", "no longer", "cannot", "n t", "don t", "doesn t", "isn t", "won t",
    "nothing in", "by no means", "in no case", "under no circumstances", "on no account", "in no way",
    "not even", "hardly",
  },
  ["positive-always"] = {
    "always", "in all cases", "in every case", "without exception", "at all times", "invariably", "every",
    "each", "all", "full", "fully", "as of right", "of right", "unconditional*", "guaranteed", "whatever",
    "hereby", "in any event", "whichever",
  },
  half = {
    "at least", "inter alia", "including", "such as", "in particular", "notably", "among others",
    "among other things", "and others", "for instance", "for example", "especially", "amongst others",
    "etcetera",
  },
  ["lookalike-admin"] = {
    "budget", "seal", "emblem", "library", "visa", "car park", "parking", "badge*", "catering", "photograph*",
    "font", "logo", "menu", "coffee", "lunch", "translation", "translat*", "interpretation", "editor",
    "spelling", "typographical", "staff", "furniture", "air conditioning", "printer", "paper", "flags",
    "flag", "security guard", "hotel", "travel", "per diem", "insurance", "pension*", "staff members",
    "employees", "accounts", "audit*", "auditor", "equipment",
  },
  ["no-groups"] = {
    "no groups", "no group", "no technical groups", "no working groups", "no technical group",
    "without groups", "no subsidiary", "groups altogether", "no groups of any kind", "shall have no groups",
    "plenary alone", "plenary formation only", "annual session alone", "only body", "groups would be unknown",
    "not be formed", "no such groups", "without working groups", "without technical groups", "no sub groups",
    "no committees", "there are no groups", "sole organ", "only organ", "single organ", "plenary only",
    "no subgroups",
  },
  contributions = {
    "contributions", "contribution of states", "national contribution*", "national submission*",
    "submissions", "submission", "replies", "answers of", "answers", "responses", "national views",
    "views submitted", "views of member states", "compil*", "inputs of states", "papers that", "papers which",
    "what states wrote", "what governments wrote", "letters", "statements of states",
  },
  ["mandate-res"] = {
    "77 37", "78 16", "resolution 77", "resolutions 77", "mandate", "mandated", "task given", "entrusted",
    "request of the general assembly",
  },
}
