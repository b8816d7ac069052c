-- What the founding text asks to be weighed, represented, published and explained, and how long things last.

local text = require "lib.law.text"

local law = {}

local weighing = {
  "takes into account", "take into account", "taking into account", "taken into account",
  "take account", "takes account", "taking account", "consider*", "due regard", "regard to", "weigh*",
    "bear in mind",
  "bearing in mind", "in the light of", "look at", "looks at", "mindful of", "keep in mind", "keeps in mind",
    "kept in mind",
}

-- What is weighed, before which decisions: `what` is "number" or "frequency".
function law.weighing(founding, what)
  local about = what == "frequency" and { "frequency", "how often", "rhythm", "interval*", "calendar",
    "number of meetings" }
    or { "number of", "how many", "additional", "further group*", "new group*", "another group", "adds a",
      "creat*", "establish*",
      "set up", "sets up" }
  return text.parameter(founding, function(entry)
    if not text.has(entry, weighing) or not text.has(entry, about) then return nil end
    local needs = {
      capacity = text.has(entry, { "capacity", "capacities", "people" }) ~= nil,
      resources = text.has(entry, { "resources", "money", "means", "budgets", "costs" }) ~= nil,
    }
    if not needs.capacity and not needs.resources or text.force(entry) == "permission" then return nil end
    needs.force = text.force(entry)
    return needs
  end)
end

-- Whose views recommendations carry, and whether concerns are named.
function law.representing(founding)
  return text.parameter(founding, function(entry)
    if not text.has(entry, { "represent*", "reflect*", "show*", "express*", "set out", "sets out", "carr*",
      "include*" }) then
      return nil
    end
    if not text.has(entry, { "views", "view", "concerns", "concern", "interests", "dissent*", "divergent",
      "worries", "think" }) then
      return nil
    end
    local is_about = text.has(entry, { "recommendation*" }) or text.names(entry, "group")
    if not is_about or text.force(entry) == "permission" then return nil end
    return {
      is_broad = text.has(entry, { "as many", "all states", "every state", "all delegations", "widest",
        "broad*", "most states" }) ~= nil,
      has_concerns = text.has(entry, { "concern*", "dissent*", "divergent", "worries", "worr*", "objections",
        "minority" }) ~= nil,
      force = text.force(entry),
    }
  end)
end

-- "The mechanism is permanent."
function law.permanent(founding)
  return text.parameter(founding, function(entry)
    if not text.has(entry, { "permanent", "standing mechanism", "no end date", "indefinite duration",
      "unlimited duration",
      "without limit of time", "for an unlimited", "standing body", "no time limit" })
    then
      return nil
    end
    if text.has(entry, { "not", "permanent representative*", "permanent mission*",
      "permanent members" }) then return nil end
    return { force = text.force(entry) == "weak" and "weak" or "full" }
  end)
end

local papers = { "document*", "paper", "papers", "record", "records", "minutes", "draft*", "reports", "texts",
  "everything" }

-- How many days before a meeting documents must be there.
function law.notice(founding)
  return text.parameter(founding, function(entry)
    local days, words = text.days(entry.words)
    if not days or not text.has(entry, papers) then return nil end
    if not text.has(entry, { "before", "prior to", "in advance", "ahead of" })
      or text.force(entry) == "permission" then
      return nil
    end
    local of_groups = text.names(entry, "group") and not text.names(entry, "yearly-meeting")
    local of_yearly = text.names(entry, "yearly-meeting") and not text.names(entry, "group")
      and not text.has(entry, { "each meeting", "every meeting", "a meeting", "any meeting" })
    return { days = days, words = words, of_groups = of_groups, of_yearly = of_yearly,
      force = text.force(entry) }
  end)
end

-- "Documents are public."
function law.publication(founding)
  return text.parameter(founding, function(entry)
    if not text.has(entry, papers) then return nil end
    if not text.has(entry, { "public", "publicly", "published", "website", "made available to all",
      "available to everyone" }) then
      return nil
    end
    if text.has(entry, { "not", "except", "unless", "confidential", "whether", "determined by" })
      or text.force(entry) == "permission" then return nil end
    return { force = text.force(entry) }
  end)
end

local stakeholders = {
  "stakeholder*", "civil society", "non governmental", "private sector", "academia", "companies", "industry",
    "observers",
  "other parties", "interested parties", "organizations",
}
local refusing = { "object*", "refus*", "reject*", "accreditation", "admission", "turned down" }

-- Who refuses a stakeholder must say who and why. A text that keeps objections to itself asks for neither.
function law.explaining(founding)
  return text.parameter(founding, function(entry)
    if not text.has(entry, refusing) then return nil end
    if text.has(entry, { "not be made known", "not be disclosed", "confidential", "anonymous*",
      "without giving reasons" }) then
      return nil
    end
    local reason = text.has(entry, { "reason", "reasons", "grounds", "basis of its objection", "explain*",
      "why" })
    local name = text.has(entry, { "named", "name of the", "names of", "made known", "publish*", "public",
      "identif*", "which states",
      "communicated to all", "made public" })
    local is_about = text.has(entry, stakeholders) or entry.earlier and text.has(entry.earlier, stakeholders)
    if not (reason or name) or not is_about or text.force(entry) == "permission" then return nil end
    return { reason = reason ~= nil, name = name ~= nil, force = text.force(entry) }
  end)
end

-- "The yearly meeting hears stakeholders": a duty, not an encouragement.
function law.hearing(founding)
  return text.parameter(founding, function(entry)
    if not text.has(entry, stakeholders) or not text.names(entry, "yearly-meeting") then return nil end
    if not text.has(entry, { "dialogue", "hear*", "consult*", "session with", "exchange with", "meets with",
      "holds a", "invite*",
      "item on", "segment" })
    then
      return nil
    end
    if text.force(entry) ~= "full" or text.has(entry, { "encourag*", "not" }) then return nil end
    return { force = "full" }
  end)
end

-- How long a group lasts, in months, unless it is prolonged.
function law.term(founding)
  return text.parameter(founding, function(entry)
    if not text.names(entry, "group") then return nil end
    local words = entry.words
    if text.has(entry, { "meet", "meets", "sit", "sits", "report", "reports", "elect*", "chair*",
      "before" }) then return nil end
    if not text.has(entry, { "at most", "no longer than", "not longer than", "for a period of",
      "for a term of", "duration",
      "lapse*", "expire*", "set up for", "established for", "created for", "mandate of", "lasts", "last" })
    then
      return nil
    end
    local years = text.number_before(words, "years?")
    local months = text.number_before(words, "months?")
    if not years and not months then return nil end
    return { months = years and years * 12 or months, words = years and years .. " years" or months
      .. " months",
      force = "full" }
  end)
end

return law
