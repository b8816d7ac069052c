-- How long things last by the founding text: the mechanism itself, and its groups with the subject that each of them has.

local roles = require "lib.law.roles"
local span = require "lib.law.span"
local text = require "lib.law.text"

local law = {}

-- "The mechanism is permanent."
law.permanent = text.reader(function(founding)
  return text.parameter(founding, function(entry)
    local denied = text.matches(entry, { " not bound to any term", " not .-limited in time", " no end date", " no time limit",
      " no end ", " no term", " without .-term ", " not subject to any term", " does not expire", " does not lapse",
      " no limit of time", " not end " })
    if not denied and not text.has(entry, { "permanent", "standing mechanism", "indefinite duration", "indefinite period", "indefinite time", "indefinite term", "undetermined period", "unlimited term", "indefinitely",
      "unlimited duration", "unlimited time", "without limit of time", "for an unlimited", "standing body", "standing organ",
      "lasting organ", "lasting", "in perpetuity", "perpetual", "to last", "here to stay", "without a final date",
      "without time limit", "standing arrangement", "standing forum", "unlimited period", "for good", "standing conference",
      "without end", "for ever", "forever", "continuing existence" })
    then
      return nil
    end
    if not denied and text.has(entry, { "not" }) or text.has(entry, { "permanent representative*", "permanent mission*",
      "permanent members", "lasting peace", "permanent members" }) then return nil end
    if roles.group(founding, entry) then return nil end
    return { force = text.force(entry) == "weak" and "weak" or "full" }
  end)
end)

-- How long a group lasts, in months, unless it is prolonged.
law.term = text.reader(function(founding)
  return text.parameter(founding, function(entry)
    if not roles.speaks_of_groups(founding, entry) then return nil end
    local own = { words = entry.words:gsub(" more than a year ", " "):gsub(" longer than a year ", " "):gsub(" beyond a year ", " "):gsub(" within a year of ", " ")
      :gsub(" after a year ", " "):gsub(" a year after ", " "):gsub(" a year from ", " "):gsub(" for a year ", " ") }
    if text.has(own, { "meet", "meets", "sit", "sits", "report", "reports", "elect*", "chair*", "before", "prior to",
      "a year", "each year", "every year", "in advance", "ahead of" }) then
      return nil
    end
    if not text.has(entry, { "at most", "no longer than", "not longer than", "for a period of", "for a term of", "duration",
      "lapse*", "expire*", "set up for", "established for", "created for", "mandate of", "lasts", "last", "opened for",
      "comes to an end", "come to an end", "ends", "end", "conclude", "concludes", "cease*", "exist", "exists", "life of",
      "lives for", "lives", "live for", "stands for", "stand for", "endures", "holds office for", "months after its", "years after its", "months after it", "in any event", "lifespan", "life span", "lifetime", "continue", "continues", "more than", "beyond", "dissolved after", "is dissolved", "dies", "die", "complete", "completes", "finish", "finishes", "term", "limited to", "appointed for", "constituted for",
      "sunset", "deemed closed", "deemed ended", "deemed dissolved", "is closed", "are closed", "is over", "instituted for", "terminate*", "not exceed*", "wound up after", "runs for", "run for" })
    then
      return nil
    end
    local months, words = span.months(entry.words)
    if not months then return nil end
    return { months = months, words = words, force = "full" }
  end)
end)

-- A group has a subject of its own, said when it is created.
law.subject = text.reader(function(founding)
  return text.parameter(founding, function(entry)
    if not roles.speaks_of_groups(founding, entry) then return nil end
    if not text.has(entry, { "subject", "theme", "topic", "issue", "question", "mandate", "matter", "task" }) then return nil end
    -- "The mandate runs for one year": how long, and not on what.
    if span.months(entry.words) and not text.has(entry, { "subject", "theme", "topic", "issue", "question", "matter", "task" }) then return nil end
    if not text.has(entry, { "one", "each", "specific", "single", "stated", "states", "laid down", "lays down", "sets", "defined",
      "defines", "names", "named", "given", "fixes", "specifies", "determines" }) or text.force(entry) == "permission" then
      return nil
    end
    return { force = text.force(entry) }
  end)
end)

return law
