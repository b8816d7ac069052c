-- Things and bodies that are named alike everywhere.
-- "word*" is every word that begins so; several words are a phrase.
return {
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

  -- Bodies
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
}
