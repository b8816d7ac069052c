-- Decisions outside meetings, by silence or in writing: on what, in how many days, and what stops them.

local lexicon = require "lib.law.reading.lexicon"
local manner = require "lib.law.manner"
local references = require "lib.law.references"
local roles = require "lib.law.reading.roles"
local span = require "lib.law.reading.span"
local text = require "lib.law.reading.text"

local law = {}

-- What is merely told, asked or handed in in writing decides nothing.
local told = { "object", "objects", "objection*", "notif*", "inform*", "request*", "apply", "notice", "statement*", "remarks", "answer*", "handed",
  "communicated",
  "circulated in writing", "submitted in writing", "contest", "certif*", "invited by", "write to" }

-- Whether a sentence is on such decisions.
local function is_way(entry)
  local words = entry.words
  local in_writing = words:find " in writing " or words:find " by letters? "
  if in_writing and entry.node.block.kind == "cell" then return false end
  if not lexicon.has(words, "silence") then
    -- "It is adopted if, within fourteen days of its dispatch, no State has objected."
    local is_sent = lexicon.has(words, "circulate") or entry.earlier and lexicon.has(entry.earlier.words, "circulate")
    return is_sent and lexicon.has(words, "object") and lexicon.any(words, "adopt", "carried") and span.days(words) ~= nil and not lexicon.has(words,
      "accreditation")
  end
  if not lexicon.any(words, "decide", "adopt", "carried", "propose", "vote") and not text.has(entry, { "procedure", "agreement" }) then return false end
  return not in_writing or words:find " silence " ~= nil or words:find " procedure " ~= nil or not text.has(entry, told)
end

-- Whether a sentence goes on with such decisions: below a heading that names them, at most three sentences behind one, or
-- in a provision that names theirs ("Rule 10 serves for dates. It cannot be used to close a group").
local function follows(entry)
  if entry.topic and lexicon.has(entry.topic, "silence") then return true end
  for _, named in ipairs { entry, entry.earlier } do
    for _, other in ipairs(references.of(text.founding, named)) do
      if is_way(other) then return true end
    end
  end
  local other = entry.earlier
  for _ = 1, 3 do
    if not other then return false end
    if is_way(other) then return true end
    other = other.earlier
  end
  return false
end

-- What effects are called where a text allows or excludes them: by concepts, all of which are needed.
local effects = {
  ["create-group"] = { "create" }, ["end-group"] = { "end" }, ["adopt-recommendation"] = { "recommendation" },
  ["amend-rules"] = { "change" }, ["set-number-of-groups"] = { "number" }, ["set-frequency"] = { "frequency" }, ["accredit"] = { "accreditation" },
  ["end-mechanism"] = { "end" }, ["suspend-mechanism"] = { "defer" },
}
local of_groups = { ["create-group"] = true, ["end-group"] = true, ["set-number-of-groups"] = true }

local function names_effect(founding, words, effect)
  if not lexicon.has(words, effects[effect][1]) and not (effect == "set-frequency" and words:find " dates? ") then return false end
  if effect == "amend-rules" then return lexicon.has(words, "own_text") or words:find " amend" ~= nil or words:find " th[ie]se? " ~= nil end
  return not of_groups[effect] or lexicon.has(words, "group") or roles.names_group(founding, { words = words })
end

-- What no effect of a record tells, by the words of a decision: concepts, all of which are needed, beside those of a group.
local told_of = { prolong = true, money = false, admit = false }

local function names_any(founding, words)
  for effect in pairs(effects) do
    if effect ~= "set-frequency" and names_effect(founding, words, effect) then return true end
  end
  return lexicon.has(words, "prolong") and roles.names_group(founding, { words = words })
end

-- The words of the lists that a sentence names: "none of the matters listed in paragraph 5 is open to silent approval".
local function listed(founding, entry)
  local words = ""
  if not text.matches(entry, { " listed in ", " set out in ", " named in ", " mentioned in ", " enumerated in ", " referred to in ", " under paragraph ",
    " matters of " }) then return words end
  for _, other in ipairs(references.of(founding, entry)) do words = words .. other.words end
  return words
end

local closing = { "nothing else", "no other", "nothing other", "only these", "anything else", "any other", "all other", "sole exception" }

-- Whether a sentence takes something out of such decisions: "X is excluded from the silence procedure", "no decision on X may be
-- taken in writing", "groups may not be created in this way".
local function excludes(founding, entry)
  if not is_way(entry) and not (follows(entry) and text.has(entry, { "procedure", "in this way", "in that way", "this means", "in this manner", "thus",
    "so decided", "under silence", "to it", "by it", "from it", "use it", "used", "available", "resorted to", "recourse", "open to" })) then
    return false
  end
  -- "Not less than fourteen days" denies nothing.
  local words = entry.words:gsub(" not? %a+ than ", " ")
  if text.has(entry, closing) or text.has(entry, { "other than", "however" }) and words:find " may "
    or not names_any(founding, words .. listed(founding, entry)) then return false end
  return text.has({ words = words }, { "not", "no", "none", "never", "neither", "nor",
    "excluded", "excludes", "exclude", "exempt*", "outside the", "reserved", "barred",
    "cannot" }) ~= nil
    and not (words:find " may .- but ")
end

-- The clause that forbids such decisions altogether.
law.forbidden = text.reader(function(founding)
  return text.parameter(founding, function(entry)
    local at = is_way(entry) and lexicon.at(entry.words, "silence")
    if not at or excludes(founding, entry) or text.has(entry, closing) then return nil end
    return (manner.denied(entry.words, at) or text.has(entry, { "nothing", "no decision", "not by correspondence", "not be exercised" }))
      and { force = "full" } or nil
  end)
end)

-- The clause that provides for such decisions; with what it allows or leaves out.
law.provided = text.reader(function(founding)
  return text.parameter(founding, function(entry)
    local at = is_way(entry) and (lexicon.at(entry.words, "silence") or 1)
    -- What becomes of a proposal when silence is broken allows nothing.
    local is_outcome = text.has(entry, { "break*", "broken" }) and (lexicon.has(entry.words, "fail") or text.has(entry, { "referred", "refers", "returns",
      "returned", "goes to", "goes back", "stands over", "held over" }))
    if not at or excludes(founding, entry) or is_outcome then return nil end
    local words = entry.words
    local exception = words:match " may .- but (.*)$" or words:match " can .- but (.*)$"
    if exception and (exception:find "^solely " or exception:find "^only ") then exception = nil end
    local outside = exception or words:match " other than (.*)$" or words:match " except (.*)$" or words:match " save (.*)$" or words:match " not on (.*)$"
      or words:match " excluding (.*)$" or words:match " unless (.*)$"
    outside = outside and names_any(founding, " " .. outside) and " " .. outside or nil
    local denies = manner.denied(words, at) or text.has(entry, { "no decision", "nothing" })
    if denies and not outside and not words:find " may " and not text.has(entry, { "if no", "unless" }) then return nil end
    local is_closed = lexicon.any(words, "only", "minor") or text.has(entry, { "no other", "nothing else", "limited to", "confined to",
      "the following", "purely" }) ~= nil
    -- "Dates may be settled by letter. Nothing else is."
    for _, other in ipairs(text.sentences(founding)) do
      if (other.earlier == entry or other.earlier and other.earlier.earlier == entry) and text.has(other, closing) then is_closed = true end
    end
    return { outside = outside, inside = is_closed and not outside and words or nil, force = "full", rank = is_closed and 1 or 0 }
  end)
end)

-- What a sentence takes out, of all that would otherwise be decided so.
law.barred = text.reader(function(founding)
  return text.parameter(founding, function(entry)
    return excludes(founding, entry) and { outside = entry.words .. listed(founding, entry), force = "full" } or nil
  end)
end)

-- Whether what a clause leaves out names what the words of a decision are on.
local function names_words(founding, outside, words)
  for concept, is_of_group in pairs(told_of) do
    if lexicon.has(outside, concept) and lexicon.has(words, concept)
      and (not is_of_group or roles.names_group(founding, { words = outside }) and roles.names_group(founding, { words = words })) then return true end
  end
  return false
end

-- Whether a clause allows a decision with these effects to be taken outside a meeting; nil where it does not say.
function law.allows(founding, clause, list, is_procedural, words)
  if words and clause.outside and names_words(founding, clause.outside, words) then return false end
  for _, effect in ipairs(list) do
    if effects[effect.type] then
      if clause.outside and names_effect(founding, clause.outside, effect.type) then return false end
      if clause.inside and not names_effect(founding, clause.inside, effect.type) then return false end
    end
  end
  if is_procedural == false and clause.inside and clause.inside:find " procedural " then return false end
  return nil
end

-- Whether the text has a rule on decisions outside meetings that speaks of such effects.
function law.settles(founding, list)
  for _, rule in ipairs { law.barred(founding) or false, law.provided(founding) or false } do
    if rule and law.allows(founding, rule[1], list) == false then return true end
  end
  return false
end

-- How many days a text must lie before members.
law.window = text.reader(function(founding)
  return text.parameter(founding, function(entry)
    local stays = lexicon.has(entry.words, "silence") and text.has(entry, { "open", "runs", "lasts", "period", "within", "expir*", "closes", "lies",
      "remain*" })
    if not is_way(entry) and not stays and not follows(entry) then return nil end
    -- Who is called to a meeting by letter does not decide by it; results come afterwards.
    if not is_way(entry) and lexicon.any(entry.words, "call", "agenda", "accreditation") or text.has(entry, { "result*", "announced",
      "before the session", "resubmitted" }) then return nil end
    local days, words = span.days(entry.words)
    local hours = not days and span.number_before(entry.words, "hours")
    if not days and not hours then return nil end
    return { days = days or hours // 24, words = words or hours .. " hours", force = text.force(entry) == "weak" and "weak" or "full" }
  end)
end)

-- How many who speak up stop such a decision; one where the text does not count them.
law.broken = text.reader(function(founding)
  return text.parameter(founding, function(entry)
    local words = entry.words
    if not is_way(entry) and not follows(entry) or not (lexicon.any(words, "object", "silence") or text.has(entry, { "reply", "replies", "break*",
      "broken" })) then return nil end
    local stops = lexicon.any(words, "fail", "refuse") or text.has(entry, { "defeat*", "stop*", "broken", "break*", "falls", "lost", "unless", "if no",
      "end to", "ends", "lapse*", "refer*", "left to", "goes to" })
    local count
    for _, noun in ipairs { "members", "states", "objections", "delegations", "parties", "governments", "nations" } do
      count = count or span.number_before(words, noun)
    end
    -- "If no more than two object": the third stops it.
    if count and text.has(entry, { "no more than", "not more than", "at most", "more than" }) then count = count + 1 end
    return { count = count and count > 1 and count or 1, force = "full", rank = stops and 1 or 0 }
  end)
end)

return law
