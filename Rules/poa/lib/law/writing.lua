-- Decisions outside meetings, by silence or in writing: on what, in how many days, and what stops them.

local roles = require "lib.law.roles"
local span = require "lib.law.span"
local text = require "lib.law.text"

local law = {}

local ways = { "silence", "silent procedure", "tacit*", "no objection procedure", "non objection procedure", "in writing",
  "written procedure", "by correspondence", "by e mail", "by email", "by mail", "by post", "by letter", "by circular",
  "circular letter", "without a meeting", "without meeting", "lapse of time", "electronic procedure", "by letters",
  "written consent", "written consultation", "written vote", "postal", "by circulation", "written ballot*", "ballot by letter",
  "ballot in writing", "electronic ballot*", "electronic vote", "mail ballot*", "round robin", "written resolution*",
  "between sessions by vote", "without convening", "by e vote", "online ballot*", "paper ballot by mail", "by fax" }
local deciding = { "decid*", "decision*", "resolv*", "resolution*", "adopt*", "settle*", "approv*", "procedure", "consent",
  "agree*", "matter*", "question*", "ballot*", "proposal*", "conclud*", "put to", "vote*" }

local function is_way(entry)
  if not text.has(entry, ways) or not text.has(entry, deciding) then return false end
  -- Notices, objections and applications in writing are no decisions.
  return not text.matches(entry, { " objections? in writing", " notif%S* in writing", " in writing to the ",
    " inform%S* .* in writing", " statements? in writing", " apply .* in writing", " write to the " })
end

-- Whether a sentence stands in the same paragraph as one on such decisions, at most three sentences after it.
local function follows(entry)
  local other = entry.earlier
  for _ = 1, 3 do
    if not other then return false end
    if is_way(other) then return true end
    other = other.earlier
  end
  return false
end

local denials = { " no decision ", " never ", " not be taken ", " not by ", " nor ", " not decide ", " nothing ", " no matter ",
  " not adopted ", " not be adopted ", " not be decided ", " cannot be taken ", " none is taken ", " not taken " }

-- What a sentence takes out of such decisions, whichever comes first: "X is excluded from the procedure of silence", "no
-- decision on X may be taken in writing".
local exclusions = { " excluded from ", " is not subject to ", " are not subject to ", " not available for ", " not be used for ",
  " not be used to ", " not apply to ", " does not extend to ", " not open to ", " outside the ", " exempt from ", " cannot be used ",
  " not be put to ", " not be the subject of ", " never the subject of ", " barred from ", " reserved ", " not be decided by ",
  " not be taken by ", " not be settled by ", " not be dealt with by ", " not be adopted by ", " not be decided in ",
  " not be taken in writing", " not be settled in ", " never decided ", " never put to ", " never settled ", " never taken ", " never formed ",
  " never adopted ", " not adopted by ", " not adopted in ", " never be adopted ", " never be taken ", " never be used ", " never used ", " excludes ", " exclude ", " is not decided ", " are not decided ", " not be resolved by ", " is not settled ", " are not settled ",
  " no %S+ may be %S+ by ", " no %S+ is %S+ by ", " no %S+ shall be %S+ by ", " neither .- nor " }
local on_matter = { " no decision on ", " no decision to ", " no decision concerning ", " no decision about ", " no decision by which ",
  " no decision relating ", " no decision regarding ", " no decision which ", " no decision that " }

local named = {}
-- Whether some words name an act that a decision may be: see `names` below.
local function names_an_act(founding, words)
  for effect in pairs(named.effects) do
    if named.find(founding, words, effect) then return true end
  end
  return false
end

-- Whether a sentence speaks of such decisions by name, or goes on speaking of them.
local function names_way(entry)
  return text.has(entry, ways) or entry.earlier ~= nil and is_way(entry.earlier)
    and text.has(entry, { "this procedure", "such procedure", "that procedure", "this way", "this means", "this manner", "the procedure", "such a procedure" }) ~= nil
end

local function excludes(founding, entry)
  if not names_way(entry) then return false end
  if not text.matches(entry, exclusions) and not text.matches(entry, on_matter) then return false end
  -- "Other matters" are all but those named before.
  if text.matches(entry, { " no other ", " nothing else ", " other than ", " only " }) then return false end
  return names_an_act(founding, entry.words)
end

-- The clause that forbids such decisions.
law.forbidden = text.reader(function(founding)
  return text.parameter(founding, function(entry)
    if excludes(founding, entry) or text.matches(entry, { " no other ", " nothing else ", " no matter other " }) then return nil end
    return is_way(entry) and text.matches(entry, denials) and { force = "full" } or nil
  end)
end)

-- The clause that provides for such decisions; with what it allows or leaves out.
law.provided = text.reader(function(founding)
  return text.parameter(founding, function(whole)
    if not is_way(whole) then return nil end
    local entry = whole
    for _, part in ipairs(text.statements(whole)) do
      if entry == whole and is_way(part) and not excludes(founding, part) and not part.words:find "^ groups " then entry = part end
    end
    if entry.words:find " may .- but " or whole.words:find " may .- but " then entry = whole end
    -- "May be decided in writing, but groups are set up in session only": what stands behind the "but" is left out.
    local exception = entry.words:match " may .- but (.*)$" or entry.words:match " can .- but (.*)$"
    if text.matches(entry, denials) and not exception or excludes(founding, entry) and not exception then return nil end
    local words = entry.words
    local outside = exception or words:match " other than (.*)$" or words:match " except (.*)$" or words:match " save (.*)$"
      or words:match " not on (.*)$" or words:match " excluding (.*)$" or words:match " unless (.*)$"
    -- "Dates may be settled by letter. Nothing else is."
    local is_closed = false
    for _, other in ipairs(text.sentences(founding)) do
      local follows_at_once = other.earlier == whole or other.earlier ~= nil and other.earlier.earlier == whole
      if follows_at_once and text.matches(other, { " nothing else ", " no other ", " only these ", " not for anything else " }) then
        is_closed = true
      end
    end
    local inside = is_closed and words or text.matches(entry, { " only ", " no other ", " nothing else", " solely ", " limited to ", " confined to ",
      " exclusively ", " alone " }) and words or text.matches(entry, { " on questions of ", " on matters of ",
      " procedural ", " of organi[sz]ation ", " organi[sz]ational ",
      " in matters of ", " small things ", " minor ", " urgent ", " a proposal on ", " proposals on ", " questions? concerning ",
      " matters? concerning ", " questions? relating to ", " matters? relating to ", " may put an? ", " may put the ", " decisions? on ", " editorial ",
      " on the dates? ", " on dates? ", " on the place ", " on the venue ", " the following " }) and words
    return { outside = outside and " " .. outside, inside = inside or nil, force = "full" }
  end)
end)

-- What a sentence behind it takes out: "It may not create a body in this way".
law.barred = text.reader(function(founding)
  return text.parameter(founding, function(entry)
    if excludes(founding, entry) then return { outside = entry.words, force = "full", rank = 1 } end
    if not follows(entry) or not text.matches(entry, { " in this way ", " by this procedure ", " by this means ", " in that way ",
      " in this manner ", " thus ", " so decided " }) then
      return nil
    end
    if not text.matches(entry, { " may not ", " not be ", " cannot ", " can not ", " no %S+ may ", " nothing ", " never " }) then
      return nil
    end
    return { outside = entry.words, force = "full" }
  end)
end)

-- What effects are called where a text allows or excludes them.
local names = {
  ["create-group"] = { "group", "groups", "creat", "establish", "set up", "setting up" },
  ["end-group"] = { "group", "groups", "dissol", "ending", "terminat", "closing of", "closure of" },
  ["adopt-recommendation"] = { "recommendation" },
  ["amend-rules"] = { "amend", "change of this", "change to this", "changes to this", "change in th", "changes in th", "changes of th", "alteration", "revision", "this charter", "this statute", "this instrument" },
  ["set-number-of-groups"] = { "number of" },
  ["set-frequency"] = { "dates", "calendar", "how often", "frequency", "schedule" },
  ["accredit"] = { "accredit", "admission", "stakeholder" },
  ["end-mechanism"] = { "dissolution of", "ending of" },
  ["suspend-mechanism"] = { "suspension" },
}

local function names_effect(founding, words, effect)
  for _, word in ipairs(names[effect] or {}) do
    if words:find(" " .. word, 1, true) then return true end
  end
  if effect == "create-group" or effect == "end-group" then
    for _, noun in ipairs(roles.group_nouns(founding)) do
      if words:find(" " .. noun, 1, true) then return true end
    end
  end
  return false
end

named.effects, named.find = names, names_effect

-- Whether a clause allows a decision with these effects to be taken outside a meeting; nil where it does not say.
function law.allows(founding, clause, effects, is_procedural)
  for _, effect in ipairs(effects) do
    if names[effect.type] then
      if clause.outside and names_effect(founding, clause.outside, effect.type) then return false end
      if clause.inside and not clause.outside and not names_effect(founding, clause.inside, effect.type) then return false end
    end
  end
  if is_procedural == false and clause.inside and clause.inside:find " procedur" then return false end
  return nil
end

-- Whether the text has a rule on decisions outside meetings that speaks of such effects.
function law.settles(founding, effects)
  for _, rule in ipairs { law.barred(founding) or false, law.provided(founding) or false } do
    if rule and law.allows(founding, rule[1], effects) == false then return true end
  end
  return false
end

-- How many days a text must lie before members.
law.window = text.reader(function(founding)
  return text.parameter(founding, function(entry)
    local lies_open = text.has(entry, ways) and text.has(entry, { "open", "stays", "stay", "remain*", "runs", "run", "lasts", "last",
      "closes", "close", "period", "within", "reply", "replies", "respond", "at least", "expir*" })
    if not is_way(entry) and not lies_open and not follows(entry) then return nil end
    -- Who is called to a meeting by letter does not decide by it.
    if text.has(entry, { "invit*", "conven*", "convok*", "summon*", "notice of", "agenda" }) and not is_way(entry) then return nil end
    if text.has(entry, { "result*", "outcome", "announc*", "next session", "next meeting", "before the session", "recorded in" })
      and not text.has(entry, { "open", "expir*", "within which", "period of" }) then return nil end
    local days, words = span.days(entry.words)
    if not days and not (entry.words:find " hours ") then return nil end
    if not days then
      local hours = span.number_before(entry.words, "hours")
      if not hours then return nil end
      days, words = hours // 24, hours .. " hours"
    end
    return { days = days, words = words, force = text.force(entry) == "weak" and "weak" or "full" }
  end)
end)

-- How many who speak up stop such a decision; one where the text does not count them.
law.broken = text.reader(function(founding)
  return text.parameter(founding, function(entry)
    if not is_way(entry) and not follows(entry) then return nil end
    if not text.has(entry, { "object*", "reply", "replies", "no", "break", "breaks", "broken", "against", "oppos*",
      "silence" }) then
      return nil
    end
    local stops = text.has(entry, { "defeat*", "stop*", "broken", "break", "breaks", "block*", "fail*", "falls", "lost",
      "prevent*", "rejected", "not adopted", "unless", "enough", "if no", "if none", "provided that no", "provided no",
      "void", "not taken", "brings down", "ends it", "refer*" })
    local count
    for _, noun in ipairs { "members", "states", "objections", "delegations", "parties", "governments", "nations" } do
      count = count or span.number_before(entry.words, noun)
    end
    -- "If no more than two object": the third stops it.
    if count and text.has(entry, { "no more than", "not more than", "at most", "more than" }) then count = count + 1 end
    return { count = count and count > 1 and count or 1, force = "full", rank = stops and 1 or 0 }
  end)
end)

return law
