-- Which body creates and ends groups, prepares recommendations and adopts them, by the founding text.

local bearers = require "lib.law.reading.bearers"
local lexicon = require "lib.law.reading.lexicon"
local roles = require "lib.law.reading.roles"
local text = require "lib.law.reading.text"

local law = {}

-- Whether a set of bodies has one.
function law.any(bodies)
  for _ in pairs(bodies) do return true end
  return false
end

-- The bodies that every firm sentence gives a power to, as the bodies of the rule: what one sentence gives the plenary and
-- another the chair, both have.
local function joined(founding, rule, read)
  if not rule or rule.is_disputed then return rule end
  local all = {}
  for _, entry in ipairs(text.sentences(founding)) do
    local clause = entry.reading == 0 and not entry.disputed and read(entry)
    for body in pairs(clause and clause.bodies or {}) do all[body] = true end
  end
  rule[1].bodies = all
  return rule
end

local function is_about_groups(founding, entry)
  if text.mentions(entry, "past-group") then return false end
  -- "Only the plenary opens a panel. Only the plenary shuts one."
  return roles.speaks_of_groups(founding, entry)
    or text.has(entry, { "one", "them" }) ~= nil and entry.earlier ~= nil and roles.group(founding, entry.earlier)
end

-- Sentences on what creates or ends groups, in the order of the text; with the bodies that may.
local function lives(founding, concept)
  local function read(entry)
    -- "Otherwise established by the plenary": in other cases than those said before.
    if not is_about_groups(founding, entry) or text.has(entry, { "are otherwise", "is otherwise", "shall otherwise be", "informal" }) then return nil end
    if roles.founds_itself(founding, entry, { "creat*", "establish*", "set up", "institut*", "constitut*", "launch*", "found*" }) then return nil end
    local who = bearers.of(founding, entry, concept)
    if not who or not law.any(who.allowed) then return nil end
    -- A sentence that leaves it to nobody else goes before one that names the body in passing.
    return { bodies = who.allowed, is_sole = who.is_sole, force = text.force(entry) == "weak" and "weak" or "full",
      rank = who.is_sole and 1 or lexicon.has(entry.words, "capacity") and -1 or 0 }
  end
  return joined(founding, text.parameter(founding, read), read)
end

law.creating = text.reader(function(founding) return lives(founding, "create") end)
law.ending = text.reader(function(founding) return lives(founding, "end") end)

-- "The board has no power to create groups", "no other organ may do so", "it will not be ended in any other way": sentences
-- that deny an act to some body, or to all but one.
law.denying = text.reader(function(founding, concept, body)
  return text.parameter(founding, function(entry)
    if not is_about_groups(founding, entry) and not text.has(entry, { "do so", "this power", "these powers", "this competence" }) then return nil end
    local closes = text.has(entry, { "other way", "other manner", "otherwise than", "no other" }) and entry.earlier ~= nil
      and lexicon.any(entry.words .. entry.earlier.words, concept) and is_about_groups(founding, entry.earlier)
    local who = bearers.of(founding, entry, concept)
    -- "No officer, and no other organ, may create one."
    local is_of_all = lexicon.has(entry.words, concept) and text.matches(entry, { " no officer ", " no other officer ", " no organ ", " no other organ ",
      " no other body ", " nor any other organ ", " nor any other body ", " nobody else " }) and not (who and who.allowed[body])
    local is_named = who and who.denied[body] or is_of_all
    return (closes or is_named) and { force = "full", rank = is_named and 1 or 0 } or nil
  end)
end)

-- Whether a decision in a meeting of a kind, on a basis, is one of a body that the clause names. Acts of a
-- bureau or a secretariat are not meetings of the record: nothing can be said of them.
function law.allows(clause, kind, basis)
  local who = clause and clause.bodies or { ["yearly-meeting"] = true }
  if kind == "working-group" and not who.group then return false end
  if basis == "chair" then return who.chair == true or who.bureau == true or who.secretariat == true end
  if who.bureau or who.secretariat then return true end
  if who["yearly-meeting"] then return kind == "yearly" and basis ~= "silence-procedure" end
  return true
end

-- What a text calls that which its groups prepare: "overtures" where it never speaks of recommendations and "a chapter frames
-- overtures", and what it defines: "forwarded text means a draft recommendation which …".
local function products(founding)
  return text.once("products", function()
    local found, framed, is_common = {}, {}, false
    for _, entry in ipairs(text.sentences(founding)) do
      local words = entry.words
      is_common = is_common or words:find(" recommendation", 1, true) ~= nil
      local defined, what = entry.node.text:gsub("^.*: ", ""):match "^%W*([%a ]-)%W* means an? (.*)"
      if defined and text.has({ words = text.plain(what) }, { "recommend*", "draft", "proposal" }) then found[#found + 1] = text.plain(defined) end
      local place = roles.speaks_of_groups(founding, entry) and lexicon.places(words, "prepare")[1]
      local noun = place and (words:sub(place.last + 1):match "^ (%a+s) " or words:sub(place.last + 1):match "^ draft (%a+s) ")
        or words:match " (%a+s) originate "
      if noun and not lexicon.any(" " .. noun .. " ", "agenda", "meet", "all_states") then framed[#framed + 1] = noun end
    end
    for _, noun in ipairs(is_common and {} or framed) do
      found[#found + 1] = " " .. noun:gsub("ies$", "y"):gsub("s$", "") .. " "
      found[#found + 1] = " " .. noun .. " "
    end
    return found
  end)
end

-- Whether a sentence names what groups prepare by the word of this text.
function law.names_product(entry)
  for _, name in ipairs(text.founding and products(text.founding) or {}) do
    if entry.words:find(name, 1, true) then return true end
  end
  return false
end

-- Whether a sentence names recommendations, by that or a like name; "draft agenda" is none.
local function names_recommendations(entry)
  local words = entry.words
  if words:find(" recommend", 1, true) or text.has(entry, { "draft outcome*", "draft conclusions", "advice", "findings" })
    or law.names_product(entry) then return true end
  return (lexicon.has(words, "recommendation") or text.has(entry, { "draft", "drafts" }) ~= nil) and not lexicon.any(words, "change", "money", "agenda")
    and not text.has(entry, { "decision", "decisions", "rules", "silence" })
end

-- The same for a sentence that goes on speaking of them: "It is for the plenary to adopt them."
function law.speaks_of_recommendations(entry)
  if names_recommendations(entry) then return true end
  if not entry.earlier or lexicon.any(entry.words, "paper", "call") then return false end
  return text.matches(entry, { " them ", " it ", "^ they ", "^ adoption ", "^ the adoption ", "^ their ", "^ its adoption ", " these ", "^ such ",
    "^ approval " }) ~= nil
    and names_recommendations(entry.earlier)
end

-- "A text forwarded by a circle": the recommendation that the sentence before names.
local function goes_on_with_text(entry)
  return entry.earlier ~= nil and entry.earlier.words:find " recommend" and text.has(entry, { "text", "texts" }) ~= nil
    or entry.before ~= nil and text.matches(entry, { " the text ", " a text " }) ~= nil and (names_recommendations(entry.before)
      or entry.before.words:find " text ") ~= nil
end

-- "Groups prepare recommendations." One that lets nothing else be adopted ranks highest.
law.preparing = text.reader(function(founding)
  return text.parameter(founding, function(entry)
    local is_about = law.speaks_of_recommendations(entry) or goes_on_with_text(entry)
    -- "No recommendation is taken up unless a group prepared it", and not "a group ends when its findings are received, unless …".
    local is_sole = lexicon.has(entry.words, "only") or text.has(entry, { "originat*" }) ~= nil or entry.words:find " not .* unless " ~= nil
      or text.matches(entry, { "^ no ", " none that ", " not submitted by ", " not prepared by ", " not been prepared ", " not come from ",
        " not be put " }) ~= nil
    local is_of_groups = roles.speaks_of_groups(founding, entry) or is_sole and law.names_product(entry)
    if not is_about or not is_of_groups or text.force(entry) == "permission" then return nil end
    -- "A panel may not adopt recommendations", "a panel dissolves when its findings are received": what groups may not do, and when they end.
    local adopting = bearers.of(founding, entry, "adopt")
    if adopting and adopting.denied.group and text.matches(entry, { " not adopt", " adopts? no" }) then return nil end
    if lexicon.has(entry.words, "end") and not lexicon.any(entry.words, "prepare", "adopt") then return nil end
    local prepares = lexicon.has(entry.words, "prepare") or is_sole and (text.has(entry, { "examined", "considered" }) ~= nil
      or lexicon.has(entry.words, "submit") or law.names_product(entry))
    if not prepares and not lexicon.any(entry.words, "submit", "propose") or text.matches(entry, { " means an? " }) then return nil end
    -- "A recommendation is adopted only upon a draft prepared by a group."
    local gates = is_sole and (roles.group(founding, entry) or law.names_product(entry)) and (roles.plenary(founding, entry) or lexicon.has(entry.words,
      "adopt"))
    return { force = text.force(entry), is_sole = is_sole, rank = (gates and 2 or 0) + (prepares and 1 or 0) }
  end)
end)

-- "A State may also put forward a recommendation", "the Secretariat draws up recommendations": others than groups prepare some too.
law.others_prepare = text.reader(function(founding)
  return text.parameter(founding, function(entry)
    local who = law.speaks_of_recommendations(entry) and bearers.of(founding, entry, "prepare")
    local allowed = who and who.allowed or {}
    if (allowed.secretariat or allowed.chair or allowed.bureau) and not allowed.group then return { force = "full" } end
    if text.force(entry) ~= "permission" or not law.speaks_of_recommendations(entry) or bearers.begins_with_group(founding, entry)
      or text.has(entry, { "assist*", "help*", "support*", "comment*", "object*", "adopt*", "return*" }) then return nil end
    return lexicon.any(entry.words, "submit", "propose", "prepare") and { force = "full" } or nil
  end)
end)

-- "… between yearly meetings": said of the preparing itself or of the group's work beside it.
law.between = text.reader(function(founding)
  return text.parameter(founding, function(entry)
    if not text.has(entry, { "between", "intersession*", "interval", "recess", "during the year", "in the course of the year" })
      or not roles.speaks_of_groups(founding, entry) or text.force(entry) == "permission" then return nil end
    local is_own = lexicon.has(entry.words, "prepare")
    if not is_own and not lexicon.has(entry.words, "meet") and not text.has(entry, { "work", "works" }) then return nil end
    return { force = text.force(entry), rank = is_own and 1 or 0 }
  end)
end)

-- What is said of recommendations that have been adopted says not who adopts them.
local function is_of_the_past(entry)
  return text.has(entry, { "already adopted", "follow up", "follows up", "followed up", "adopted recommendations",
    "implementation of recommendations" }) ~= nil
    or entry.words:find " recommendations? adopted " and not text.matches(entry, { " adopted by ", " adopted only ", " adopted upon ", " adopted if " })
end

-- "The yearly meeting adopts recommendations."
law.adopting = text.reader(function(founding)
  local function read(entry)
    if not law.speaks_of_recommendations(entry) and not goes_on_with_text(entry) or is_of_the_past(entry) then return nil end
    local who = bearers.of(founding, entry, "adopt")
    if not who and text.matches(entry, { " action on ", " acts? u?p?on ", " decides? u?p?on ", " takes? .- up ", " has the last word " }) then
      who = bearers.of(founding, entry, "decide")
    end
    if not who then return nil end
    -- A group that agrees on its draft or its report adopts nothing for others.
    local is_draft = text.has(entry, { "draft*", "own report", "its report", "their report", "own agenda" })
    if is_draft or who.allowed["yearly-meeting"] or text.has(entry, { "agree", "agrees", "for adoption" }) then who.allowed.group = nil end
    if not law.any(who.allowed) then
      if not who.denied.group then return nil end
      who.allowed["yearly-meeting"] = true
    end
    return { bodies = who.allowed, force = "full",
      rank = (who.allowed.group and 0 or who.allowed["yearly-meeting"] and 2 or 1) + (entry.words:find(" recommend", 1, true) and 1
        or 0) + (who.is_sole and 1 or 0) }
  end
  return joined(founding, text.parameter(founding, read), read)
end)

-- "It cannot itself give effect to a recommendation": adopting them is denied to a body in so many words.
law.denies_adopting = text.reader(function(founding, body)
  return text.parameter(founding, function(entry)
    if not entry.words:find " recommendation" then return nil end
    for _, part in ipairs(text.statements(entry)) do
      local goes_on = part.words:find "^ it " or part.words:find "^ they "
      local own = goes_on and body == "group" and bearers.begins_with_group(founding, entry)
        and { node = entry.node, words = part.words:gsub("^ %a+", " the group"), mentioned = {} } or part
      local who = bearers.of(founding, own, "adopt")
      if who and who.denied[body] then return { force = "full", rank = 1 } end
    end
  end)
end)

local denials = { " not ", " no ", " never ", " cannot ", " nor ", " neither ", " none ", " nothing ", " without " }

-- "A group may not divide itself into smaller groups": whether groups may have groups of their own is denied.
law.undivided = text.reader(function(founding)
  return text.parameter(founding, function(entry)
    if text.force(entry) == "permission" or not text.matches(entry, denials) or not roles.speaks_of_groups(founding, entry) then return nil end
    local lower = text.has(entry, { "subgroup*", "sub group*", "subordinate", "subsidiar*", "smaller groups", "further bod*", "bodies under",
      "groups of its own", "groups of their own", "bodies of its own",
      "bodies of their own", "beneath", "below it", "below them" })
    local splits = bearers.begins_with_group(founding, entry) and (text.has(entry, { "divide*", "split*", "subdivi*", "sub divide*" })
      or lexicon.has(entry.words, "create") and text.has(entry, { "other", "further", "another", "others", "additional" }))
    if not splits and (not lower or roles.plenary(founding, entry)) then return nil end
    return { force = text.force(entry) == "weak" and "weak" or "full" }
  end)
end)

-- "Groups decide nothing": they have no power beside that of preparing; with what they may decide nevertheless.
law.powerless = text.reader(function(founding)
  return text.parameter(founding, function(entry)
    if not roles.speaks_of_groups(founding, entry) then return nil end
    local who = bearers.of(founding, entry, "decide")
    local is_denied = who ~= nil and who.denied.group
      or text.matches(entry, denials) and bearers.begins_with_group(founding, entry) and text.has(entry, { "power", "powers", "authority", "competence",
        "bind", "binding", "empowered" })
    if not is_denied and not text.has(entry, { "advisory", "preparatory capacity", "limited to preparing", "only prepare" }) then return nil end
    return { keeps_time = text.has(entry, { "timetable", "programme of", "own programme", "schedule", "sittings", "own meetings" }) ~= nil,
      force = text.force(entry) == "weak" and "weak" or "full" }
  end)
end)

-- "They do not alter the mandate of the group or its duration."
law.mandated = text.reader(function(founding)
  return text.parameter(founding, function(entry)
    if not text.has(entry, { "mandate", "duration", "term", "life" }) or not roles.speaks_of_groups(founding, entry)
      or roles.plenary(founding, entry) then return nil end
    for _, concept in ipairs { "change", "prolong" } do
      for _, place in ipairs(lexicon.places(entry.words, concept)) do
        local before = entry.words:sub(1, place.first - 1)
        if text.matches({ words = before }, { " not $", " nor $", " neither $", " no power to $", " not %a+ $",
          " cannot $" }) then return { force = "full" } end
      end
    end
  end)
end)

return law
