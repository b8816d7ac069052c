-- How long sessions last, in which languages they are held, who may chair them again, by the founding text.

local lexicon = require "lib.law.reading.lexicon"
local roles = require "lib.law.reading.roles"
local span = require "lib.law.reading.span"
local text = require "lib.law.reading.text"

local law = {}

-- What else is counted in days beside the length of a session.
local counted = { "before", "after", "notice", "advance", "beforehand", "ahead", "special", "extraordinary", "elapse*", "postpone*", "adjourn*",
  "suspend*", "hours", "consult*", "efforts", "ballot", "recess", "term", "mandate", "different days", "separate days", "members", "remains open",
  "remain open", "within one month" }

local lasting = { "session", "sessions", "meet", "meets", "sit", "sits", "last", "lasts", "lasting", "assemble*", "assembly", "conven*", "held",
  "duration", "run", "runs", "come together", "comes together", "conclude", "concludes", "exceed", "exceeds", "longer", "week", "limited" }

-- How many days a session of the plenary lasts at most and at least; `is_working` where only working days count.
law.length = roles.reader("plenary", function(part)
  if text.has(part, counted) or lexicon.any(part.words, "silence", "publish", "submit", "accreditation") or text.force(part) == "permission" then return nil end
  if not text.has(part, lasting) or part.words:find " within " and not text.has(part, { "conclude*", "rises", "ends", "closes" }) then return nil end
  local words = part.words:gsub(" for (%w+) or (%w+ days)", " for %1 to %2")
  local most, least, exact = span.limits(words, "days")
  if not (most or least or exact) then
    local weeks, _, fixed = span.limits(words, "weeks?")
    most = (weeks or fixed) and (weeks or fixed) * 7
  end
  most = most or not least and exact or nil
  return (most or least) and { most = most, least = least, is_working = text.has(part, { "working days", "business days" }) ~= nil, force = "full" } or nil
end)

-- That meetings are interpreted.
local function interpreted(of)
  return roles.reader(of, function(part)
    if not text.has(part, { "interpretation", "interpreted", "interpreters", "simultaneous translation" })
      or text.force(part) == "permission" then return nil end
    if text.has(part, { "application", "dispute*", "differences", "question*", "interpretation of", "interpreted as", "interpreted in accordance",
      "interpreted in the light", "cost*", "expense*", "not", "if requested", "on request", "upon request" }) then return nil end
    return { force = "full" }
  end)
end
law.interpretation, law.interpretation_of_groups = interpreted "plenary", interpreted "group"

-- How many times in a row one State may hold the chair of the plenary; 1 where the chair passes on each time. Where it is
-- the regional groups that take turns, `by_region`.
law.chairing = text.reader(function(founding)
  return text.parameter(founding, function(entry)
    local is_chair = lexicon.has(entry.words, "chair") or text.has(entry, { "preside", "presides" }) or text.mentions(entry, "chair")
    if not is_chair or not roles.binds(entry) or text.has(entry, { "vote", "objection", "silence", "candidates" }) or roles.names_group(founding, entry)
      and not entry.words:find " regional group" then return nil end
    local passes = text.matches(entry, { " rotat", " in turn ", " by turns ", " pass[es]* ea?[cv][he]r?y? ", " passe?s? from ", " passe?s? at ",
      " passe?s? after ", " passe?s? to the next ", " passe?s? on each " })
    local once = text.matches(entry, { " not [%a ]-re ?elect", " not [%a ]-re ?eligib", " not eligible for ", " no[nt]? .- in succession",
      " no[tn]? .- consecutive", " no[tn]? .- successive ", " no .- running ", " not immediately ", " not hold .- again " })
    local number
    for _, limit in ipairs { " no more than (%w+) ", " not more than (%w+) ", " at most (%w+) " } do
      for _, unit in ipairs { "consecutive ", "successive ", "terms ", "sessions " } do number = number or entry.words:match(limit .. unit) end
    end
    local again = number and span.number(number) or entry.words:find " re ?elected once " and 2
    -- "Elected for two sessions, from each region in turn".
    local term = entry.words:match " for (%w+) sessions " or entry.words:match " for (%w+) meetings " or entry.words:match " for (%w+) years "
    local most = again or (passes or once) and (term and span.number(term) or 1)
    return most and { most = most, by_region = entry.words:find " regional group" ~= nil, force = "full" } or nil
  end)
end)

return law
