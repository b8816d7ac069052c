-- What the founding text asks to be weighed, represented and explained, and whom it asks to be heard.

local roles = require "lib.law.roles"
local text = require "lib.law.text"

local law = {}

local weighing = {
  "takes into account", "take into account", "taking into account", "taken into account", "take account", "takes account",
  "taking account", "consider*", "due regard", "regard to", "weigh*", "bear in mind", "bears in mind", "bearing in mind",
  "borne in mind", "in the light of", "look at", "looks at", "looking at", "having looked", "assessment of", "informed by", "mindful of", "keep in mind", "keeps in mind", "kept in mind",
  "an eye to", "study of", "studied", "studies", "takes stock", "take stock", "examin*", "assess*", "we ask", "asks itself", "satisf*", "measured by",
  "in view of", "depend on", "depends on", "commensurate with", "within the means", "proportion*", "taken account of",
  "has regard", "have regard", "due account", "account of", "inquir*", "enquir*", "ascertain*", "make* sure", "established whether", "view of whether", "finding*", "has found", "finds", "into consideration", "review*", "so far as the", "thought to", "reckon*",
  "talks through", "talk through", "discuss*", "goes over", "go over", "estimate*", "hears what", "asks what", "told what", "recite*", "statement showing", "statement of",
  "spoken about", "goes into", "takes note of what", "invite delegations to state",
}
local capacity = { "persons", "capacity", "capacities", "people", "staff", "staffing", "personnel", "ability", "abilities", "strength", "hours", "burden", "burdens", "workload", "servants", "hands", "working time", "load" }
local resources = { "resources", "money", "means", "budgets", "costs", "funds", "finances", "financial", "expense*", "moneys", "monies", "purse", "charge" }
local changing = {
  frequency = { "frequency", "how often", "rhythm", "interval*", "calendar", "number of meetings", "schedule", "how many times",
    "cadence", "number of sittings", "dates" },
  number = { "number of", "how many", "additional", "further", "new", "another", "adds a", "creat*", "establish*", "set up",
    "sets up", "setting up", "start", "starts", "opens", "opening", "made", "making", "makes", "institut*", "constitut*", "constituted", "form", "forms",
    "launch*", "erect*", "appoint*", "existence", "being", "more" },
}

-- What is weighed, before which decisions: `what` is "number" or "frequency".
law.weighing = text.reader(function(founding, what)
  return text.parameter(founding, function(entry)
    -- "The plenary institutes panels. In doing so it has regard to …"
    local goes_on = what == "number" and text.matches(entry, { " in doing so ", " in so doing ", " when doing so ", " before doing so ", " before it does so ", " when it does so ",
      " in every such case ", " in each such case ", " creating one ", " setting one up ", " appointing one ", " opening one ", " sets one up ", " creates one " }) and entry.earlier ~= nil and text.has(entry.earlier, changing.number) and roles.speaks_of_groups(founding, entry.earlier)
    if not text.has(entry, weighing) or not goes_on and not text.has(entry, changing[what]) then return nil end
    if what == "number" and not goes_on and not roles.speaks_of_groups(founding, entry) and not text.has(entry, { "group*" }) then return nil end
    local needs = {
      capacity = text.has(entry, capacity) ~= nil,
      resources = text.has(entry, resources) ~= nil,
    }
    if not needs.capacity and not needs.resources then return nil end
    if text.force(text.up_to(entry, weighing)) == "permission" then return nil end
    needs.force = text.force(entry)
    return needs
  end)
end)

local carrying = { "represent*", "reflect*", "show*", "express*", "set out", "sets out", "carr*", "include*", "speaks for",
  "speak for", "mention*", "gives room", "give room", "record*", "state", "states", "voice*", "note*", "noted", "print*", "annex*", "attach*", "say", "says", "hide", "hides", "tell", "tells", "name",
  "names", "take up", "takes up", "report", "reports", "answer*", "address", "addresses", "list", "lists", "append*", "drawn", "give voice", "account for", "contain*", "set forth", "embod*" }

-- Whose views recommendations carry ("broad"), or whether concerns are named ("concerns").
law.representing = text.reader(function(founding, what)
  return text.parameter(founding, function(entry)
    if not text.has(entry, carrying) then return nil end
    local is_broad = text.has(entry, { "as many", "all states", "every state", "all delegations", "widest", "broad*",
      "most states", "many states", "all regions", "of all", "all members" }) ~= nil
    -- "The group concerned" and "it concerns" name no concern.
    local told = { words = entry.words:gsub(" it concerns ", " "):gsub(" which concerns ", " "):gsub(" that concerns ", " ") }
    local has_concerns = text.has(told, { "concern", "concerns", "dissent*", "divergent", "worries", "worr*", "objections", "minority",
      "reservations", "those who do not share", "did not share", "do not share", "does not share", "held another view", "hold another view", "another view", "other views", "of another mind", "disagree*", "doubts", "misgivings" }) ~= nil
    local has_views = text.has(entry, { "views", "view", "interests", "think", "opinion*", "position*", "as many states",
      "many states" }) ~= nil
    if not has_views and not has_concerns then return nil end
    if text.has(entry, { "not appear", "need not", "not be told", "stripped", "left out", "omitted", "not be mentioned", "not be recorded", "not name" }) then return nil end
    local is_about = text.has(entry, { "recommendation*", "proposal*" }) or roles.group(founding, entry)
      or text.is_pronominal(entry) and entry.earlier and text.has(entry.earlier, { "recommendation*" })
    if not is_about or text.force(entry) == "permission" then return nil end
    if text.has(entry, { "basis of every decision", "each decision", "for every decision", "stakeholder*" }) then return nil end
    return {
      is_broad = is_broad, has_concerns = has_concerns, force = text.force(entry),
      rank = (what == "broad" and is_broad or what == "concerns" and has_concerns) and 1 or 0,
    }
  end)
end)

local stakeholders = {
  "stakeholder*", "civil society", "non governmental", "private sector", "academia", "companies", "industry", "businesses",
  "observers", "other parties", "interested parties", "organizations", "organisations", "universities", "technical community",
  "firms", "enterprises", "bodies outside government", "organization", "organisation", "outside government", "scholars", "outsiders", "engineers",
}
local refusing = { "object*", "oppos*", "refus*", "reject*", "accreditation", "admission", "turned down", "declin*",
  "turn down", "turns down", "block*", "veto*" }

-- Who refuses a stakeholder must say who and why. A text that keeps objections to itself asks for neither.
law.explaining = text.reader(function(founding)
  return text.parameter(founding, function(entry)
    if not text.has(entry, refusing) then return nil end
    if text.matches(entry, { " not .-made known", " not .-disclosed", " confidential", " anonym", " without giving ",
      " not be named", " is not named", " are not named", " not revealed", " not published", " kept secret",
      " no reasons? ", " need not ", " no grounds? ", " without reasons? " }) then
      return nil
    end
    local reason = text.has(entry, { "reason", "reasons", "grounds", "ground", "basis of its objection", "basis of that objection",
      "basis of the objection", "explain*", "why", "basis of such objection*", "justif*", "motivat*", "motive*", "say why", "what basis", "on which basis", "state why", "argument*", "rationale" })
    local name = text.has(entry, { "named", "name", "names", "made known", "make known", "makes known", "publish*", "public", "identif*", "identity",
      "which states", "which party", "which member", "which delegation", "which state", "its author", "openly", "itself known", "themselves known", "who it is", "its identity", "disclose*", "who objects", "who opposed", "whose objection",
      "by whom", "communicated to all", "made public", "openly", "by name", "who objected", "known to all" })
    -- "The names of those refused, and the cause": not of those who refuse.
    if name and text.matches(entry, { " names? of those refused", " names? of the refused", " names? of those who are refused", " names? of those not admitted",
      " names? of those turned ", " names? of those rejected", " names? of applicants", " names? of the applicant", " names? of those declined", " names? of bodies " })
      and not text.has(entry, { "objecting", "objector*", "who objects", "who objected", "by whom" }) then
      name = nil
    end
    reason = reason or text.matches(entry, { " and the cause", " with the cause", " the cause of ", " causes? of the refusal" })
    local is_about = text.has(entry, stakeholders) or text.has(entry, { "application*", "applicant*", "accreditation",
      "admission" }) or reason and name and text.has(entry, { "refusal", "refusals" }) or entry.earlier and text.has(entry.earlier, stakeholders)
    if not (reason or name) or not is_about or text.force(entry) == "permission" then return nil end
    return { reason = reason ~= nil, name = name ~= nil, force = text.force(entry) }
  end)
end)

-- "The yearly meeting hears stakeholders": a duty, not an encouragement. `is_event` where it is one that an agenda
-- shows.
law.hearing = text.reader(function(founding)
  return text.parameter(founding, function(entry)
    local goes_on = text.matches(entry, { " them ", " to these " }) and entry.earlier ~= nil and text.has(entry.earlier, stakeholders)
    if not text.has(entry, stakeholders) and not goes_on or not (roles.plenary(founding, entry)
      or text.has(entry, { "each session", "every session", "each of its sessions", "each sitting", "every sitting", "each meeting", "every meeting",
        "the session" }) and not roles.group(founding, entry) or text.mentions(entry, "mechanism")) then return nil end
    local event = text.has(entry, { "dialogue", "hearing", "hears", "hear", "listen to", "listens to", "session with", "exchange with", "round table",
      "slot", "hour", "receives", "audience", "discussion with", "conversation", "sets aside", "reserved for", "given over to", "set apart for", "devoted to", "exchange of views with", "meeting with", "meeting for", "have one morning", "have one afternoon", "have one day", "have half a day", "have a morning", "have an afternoon", "have a day", "day for", "debate with", "segment", "item on", "sitting in which", "holds a", "consultation*", "roundtable" })
    if not event and not text.has(entry, { "consult*", "meets with", "invites", "is heard", "are heard", "gives the floor", "having heard", "has heard" }) then
      return nil
    end
    -- To seek an exchange is not to hold one.
    local own = { words = entry.words:gsub(" not less than ", " "):gsub(" not fewer than ", " "):gsub(" not later than ", " ") }
    if text.has(entry, { "would" }) and not text.speaks_in_would(founding) then return nil end
    if text.force(entry) ~= "full" or text.has(own, { "encourag*", "not", "may be invited", "seek", "seeks", "seeking", "look for", "looks for", "foster*", "promot*",
      "aim", "aims", "keeps up", "keep up", "cultivat*", "maintain*", "favour*", "at the discretion" }) then return nil end
    -- A hearing of whoever asks for one shows nothing where nobody asked.
    if text.has(entry, { "if they", "if it so", "if requested", "on request", "upon request", "who ask", "which ask", "that ask", "who have asked",
      "which have asked", "that have asked", "so request", "so requests", "at their request", "who wish to be heard", "which wish to be heard" }) then
      return nil
    end
    return { force = "full", is_event = event ~= nil }
  end)
end)

local hearing = { "hear", "hears", "heard", "hearing", "hearings", "consult*", "opportunity to comment", "invited to comment", "asked for their views",
  "views of", "opinion of", "listen*", "given the floor", "say" }

-- "Before it adopts a recommendation, the plenary hears those concerned": nothing is adopted before.
law.heard_first = text.reader(function(founding)
  return text.parameter(founding, function(entry)
    if not text.has(entry, hearing) or not text.has(entry, { "before", "until", "unless", "prior to", "first", "only after", "only when", "once", "without" }) then
      return nil
    end
    if not text.has(entry, { "adopt*", "decid*", "decision*", "recommendation*", "acts on", "approv*", "final*", "vote" }) then return nil end
    local is_about = text.has(entry, stakeholders) or text.has(entry, { "unions", "employers", "societies", "communities", "users", "those concerned", "those affected",
      "the public", "federations", "associations", "learned", "people", "chambers", "operators", "owners", "workers", "accredited" })
    if not is_about or text.force(entry) == "permission" or text.has(entry, { "accreditation", "accredited by" }) then return nil end
    return { force = text.force(entry) == "weak" and "weak" or "full" }
  end)
end)

return law
