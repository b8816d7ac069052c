-- The words of the pack. They name kinds of bodies and acts as charters of all sorts do; which of the bodies is the
-- plenary of a text is found by lib/plenary.lua.
return vocabulary {
  -- Bodies in which all members sit, by their usual names
  plenary = {
    "(conference | meeting | assembly) of [the] [states | state | contracting | member] parties",
    "(conference | meeting | assembly) of [the] (signatories | member states | members | delegates | owners | shareholders)",
    "ministerial (conference | meeting)", "(conference | meeting) of ministers", "meeting* of [the] membership", "assembly", "general assembly",
    "general conference", "congress", "plenary*", "plenary session*", "general meeting*",
    "annual general meeting*", "annual meeting of [the] members", "meeting* of [the] members",
    "membership meeting*", "members meeting*", "member meeting*", "general body", "general membership", "annual conference",
    "general synod", "general council", "the conference", "congregation", "congregational meeting*", "church meeting*",
    "yearly meeting", "town meeting", "house of delegates",
  },
  -- Bodies of any kind
  organ = {
    "council*", "board*", "committee*", "commission*", "bureau*", "secretariat", "assembly", "executive*",
    "chair*", "president", "presidium", "director*", "secretary", "officer*", "trustee*", "team*", "senate",
    "congress", "conference", "panel*", "senator*", "treasurer",
  },
  -- What a charter sets up
  organized = {
    "organization", "organisation", "society", "association", "agency", "foundation", "conference", "assembly",
    "council", "committee", "board", "commission", "club", "union", "league", "federation", "fund", "institute",
    "consortium", "group", "groups", "forum", "body", "secretariat",
  },
  -- What a plenary may create and end
  group = {
    "committee*", "subcommittee*", "sub committee*", "working group*", "working part*", "task force*",
    "task group*", "study group*", "interest group*", "expert group*", "group*", "subgroup*", "panel*",
    "commission*", "subsidiary bod*", "subsidiary organ*", "subordinate bod*", "technical bod*",
    "advisory bod*", "advisory board*", "chapter*", "team*", "subproject*", "council*", "board*", "other bodies", "such bodies", "SIG", "SIGs", "WG", "WGs", "workstream*",
  },
  create = {
    "create", "creates", "created", "creating", "establish", "establishes", "established", "establishing", "establishment", "creation", "formation", "set up", "setting up", "form", "formed",
    "forming", "constitute", "constitutes", "constituted",
    "institute", "instituted", "institutes", "found", "convene",
    "convenes", "convened", "strike", "struck",
  },
  delegate = {
    "subcommittees", "committees", "working groups", "subgroups", "task forces", "entities", "bodies",
    "community groups", "subsidiary bodies", "groups", "teams",
  },
  ["end"] = {
    "dissolv*", "dissolution", "disband*", "terminat*", "abolish*", "abolition", "discontinu*", "wind up",
    "wound up", "winding up", "retire", "retired", "retires", "retirement", "sunset*",
    "disestablish*", "revoke*", "decommission*", "stand down", "deactivat*",
  },
  adopt = {
    "adopt*", "approv*", "ratif*", "endors*", "accept*", "confirm*", "pass", "passes", "passed",
    "decide upon", "decides upon", "decide on", "decides on",
  },
  consider = {
    "consider*", "review*", "receiv*", "presentation", "examine*", "discuss*", "take note*", "note*", "debate*",
  },
  output = {
    "recommendation*", "report*", "proposal*", "draft*", "budget*", "programme* of work", "work programme*",
    "work program*", "plan*", "polic*", "finding*", "resolution*", "motion*", "opinion*",
  },
  -- Who may join, and who stands outside
  person = {
    "person*", "individual*", "student*", "resident*", "employee*", "citizen*", "graduate*", "alumn*",
    "developer*", "user*", "owner*", "household*", "volunteer*", "undergraduate*", "professional*", "people",
    "state*", "countr*", "nation*", "government*", "compan*", "institution*", "organization*", "contributor*",
    "participant*", "full time", "part time", "teacher*", "worker*", "adult*", "enrolled", "interested",
  },
  number = {
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "twenty one", "thirty",
  },
  digits = {
    "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20",
    "21", "24", "25", "30",
  },
  stakeholder = {
    "non governmental organization*", "nongovernmental organization*", "non governmental", "nongovernmental",
    "NGO", "NGOs", "civil society", "observer*", "non member*", "nonmember*", "stakeholder*", "the public",
    "general public", "public comment*", "interested part*", "interested person*", "wider community",
    "broader community", "the community", "community member*", "members of the community", "outside expert*",
    "external expert*", "outside organization*", "external organization*", "private sector", "industry",
    "academia", "intergovernmental organization*", "international organization*", "guest*", "outsiders",
  },
  -- Meeting
  proceedings = {
    "minutes", "proceedings", "meeting notes", "meeting records", "records of [its | the | all] meetings",
    "deliberations", "decisions", "discussions", "resolutions", "votes", "vote", "meetings", "meeting", "sessions", "agenda",
    "agendas", "recordings", "recording", "summary records", "transcripts", "notes",
  },
  remote = {
    "telephone*", "telephonic*", "by phone", "dial in", "teleconferenc*", "video*", "conference call*", "electronic means", "electronic communication*",
    "electronic conferenc*", "online", "on line", "virtual", "virtually", "remote", "remotely", "hybrid",
    "webinar*", "means of communication*", "communications equipment", "electronically", "zoom", "hangout*", "web conference*", "internet", "telecommunication*",
  },
  joinable = {
    "committee*", "subcommittee*", "working group*", "group*", "subsidiary bod*", "task force*", "panel*",
    "subgroup*", "SIG", "SIGs", "WG", "WGs", "team*",
  },
  participant = {
    "member*", "party", "parties", "state*", "delegation*", "participant*", "contributor*", "volunteer*",
  },
  breadth = {
    "all", "diverse", "differing", "different", "divergent", "dissenting", "minority", "various", "broad",
    "range of", "variety of", "breadth of", "diversity of", "balance of", "opposing",
  },
  work = { "work", "activities", "efforts", "mandate*", "function*", "scope", "responsibilities", "competence*" },
  view = { "view*", "opinion*", "perspective*", "position", "positions", "viewpoint*", "standpoint*" },

  -- Words of degree
  soft = {
    "should", "ought", "could", "might", "encouraged", "encourage", "encourages", "ideally", "endeavour*",
    "endeavor*", "strive*", "wherever", "better to", "where appropriate", "as appropriate",
    "(where | if | when | whenever) (feasible | possible | practicable)", "(as far as | to the extent) (feasible | possible | practicable)",
  },
  -- Words that take the force from a rule; "as appropriate" leaves it to whoever rules.
  advised = {
    "should", "ought to", "might", "encouraged to", "(where | if | when | whenever | wherever) (feasible | possible | practicable)",
  },

  -- How often
  yearly = {
    "annual", "annually", "yearly", "every year", "each year", "once a year", "a year", "per year", "per annum",
    "each calendar year", "every calendar year", "in every year", "in each year", "twelve months",
    "semi annual", "semiannual", "semi annually", "semiannually", "biannual", "biannually", "quarterly",
    "monthly", "bimonthly", "weekly", "biweekly", "fortnightly", "daily", "every week", "every month",
    "each [complete | calendar] month", "a month", "per month", "every quarter", "each quarter", "per quarter", "a week", "per week",
    "(every | each) (monday | tuesday | wednesday | thursday | friday | saturday | sunday | weekday | fortnight)", "every other week",
    "(first | second | third | last) (monday | tuesday | wednesday | thursday | friday | saturday | sunday) of (each | every | the) month",
    "twice yearly", "twice monthly", "every six months", "times in each year",
    "every [two | three | four | five | six | 2 | 3 | 4 | 6 | 8] weeks",
    "every [two | three | four | six | 2 | 3 | 4 | 6 | 12] months", "a semester", "per semester",
    "each semester", "every semester", "each term", "every term", "per term", "each season",
    "each academic year", "every academic year", "per academic year", "each fiscal year",
  },
  rarely = {
    "every (two | three | four | five | 2 | 3 | 4 | 5) years", "every (second | other | third | fourth | fifth) year",
    "biennial", "biennially", "triennial", "triennially", "quadrennial", "quadrennially",
    "(two | three | four) year intervals", "in (two | three | four) years",
  },
  vaguely = {
    "regularly", "periodic", "periodically", "regular intervals", "frequently", "intervals", "time to time",
    "as needed", "as necessary", "as required", "when necessary", "when needed",
    "regular (meetings | sessions)",
  },
  sitting = { "meeting*", "session*", "assembl*", "conference*", "plenar*", "gathering*", "congress*" },
}
