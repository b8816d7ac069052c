-- Words that say what a clause does: bind, deny, except, or leave open.
-- "word*" is every word that begins so; several words are a phrase.
return {
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
  put_off = { "held over", "stand over", "stood over", "deferred", "not taken up", "left over", "put off", "revert to",
    "return to it at the next", "taken up at the next", "resumed at the next", "carried over" },
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
}
