-- Which body creates and ends groups, prepares recommendations and adopts them, by the founding text.

local text = require "lib.law.text"

local law = {}

local creating = {
  "create*", "creat*", "establish*", "set up", "sets up", "setting up", "form", "forms", "formed",
    "formation",
  "institut*", "launch*", "constitut*", "brought into being", "bring into being", "brings into being",
}
local ending = {
  "end", "ends", "ended", "terminat*", "dissol*", "discontinu*", "wind up", "winds up", "wound up", "close",
    "closes",
  "closed", "abolish*", "disband*", "bring to an end", "brings to an end", "brought to an end", "conclude",
    "concludes",
}
local bodies = { "yearly-meeting", "chair", "bureau", "secretariat" }

-- The bodies that a sentence names; nil where it names none.
local function named(entry)
  local found
  for _, body in ipairs(bodies) do
    if text.names(entry, body) then
      found = found or {}
      found[body] = true
    end
  end
  return found
end

local function lives(founding, verbs)
  return text.parameter(founding, function(entry)
    if not text.names(entry, "group") or not text.has(entry, verbs) then return nil end
    local who = named(entry)
    -- "The Chair convenes groups established by the yearly meeting" leaves the creation with the meeting.
    if not who then return nil end
    return { bodies = who, force = "full" }
  end)
end

function law.creating(founding) return lives(founding, creating) end
function law.ending(founding) return lives(founding, ending) end

-- Whether a decision in a meeting of a kind, on a basis, is one of a body that the clause names. Acts of a
-- bureau or a secretariat are not meetings of the record: nothing can be said of them.
function law.allows(clause, kind, basis)
  local who = clause and clause.bodies or { ["yearly-meeting"] = true }
  if who.bureau or who.secretariat then return true end
  if basis == "chair" then return who.chair == true end
  if who["yearly-meeting"] then return kind == "yearly" and basis ~= "silence-procedure" end
  return true
end

local recommending = { "recommendation*", "recommend", "recommends" }
local preparing = {
  "prepar*", "draft", "drafts", "drafted", "draw up", "draws up", "drawn up", "elaborat*", "formulat*",
    "write",
  "writes", "written", "work out", "works out", "worked out", "submit*", "forward*", "transmit*",
}
local adopting = { "adopt*", "approv*", "decides on", "decide on", "decides upon", "agrees on", "endors*" }

-- Whether a sentence speaks of recommendations, by name or as "them" after a sentence that does.
local function speaks_of_recommendations(entry)
  if text.has(entry, recommending) then return true end
  return text.has(entry, { "them", "these", "they" }) ~= nil and entry.earlier ~= nil
    and text.has(entry.earlier, recommending) ~= nil
end

-- Whether a sentence speaks of groups, by name or as "it" and "they" after a sentence that does.
local function speaks_of_groups(entry)
  if text.names(entry, "group") then return true end
  return text.has(entry, { "it", "they" }) ~= nil and entry.earlier ~= nil
    and text.names(entry.earlier, "group")
end

-- "Groups prepare recommendations."
function law.preparing(founding)
  return text.parameter(founding, function(entry)
    if not speaks_of_groups(entry) or not text.has(entry, preparing) then return nil end
    if not speaks_of_recommendations(entry) or text.force(entry) == "permission" then return nil end
    return { force = text.force(entry) }
  end)
end

local between = {
  "between yearly meetings", "between annual meetings", "between two", "between meetings", "between sessions",
  "between the yearly", "between the annual", "between plenar*", "between its sessions",
    "between the sessions",
  "intersessional*", "intersession*", "in the months between", "in the time between",
    "before the yearly meeting",
  "ahead of the yearly meeting", "in advance of",
}

-- "… between yearly meetings": said of the preparing itself or of the group's work beside it. With `days`
-- where a number of days before the meeting is set.
function law.between(founding)
  return text.parameter(founding, function(entry)
    local is_between = text.has(entry, between)
      or text.has(entry, { "between" }) and text.names(entry, "yearly-meeting")
    local days, words = text.days(entry.words)
    local is_before = days and text.has(entry, { "before", "prior to", "ahead of", "in advance of" })
      and speaks_of_recommendations(entry)
    if not is_between and not is_before then return nil end
    local is_work = text.has(entry, preparing)
      or text.has(entry, { "work", "works", "meet", "meets", "conven*", "sit" })
    if not is_before and not (speaks_of_groups(entry) and is_work) then return nil end
    if text.force(entry) == "permission" then return nil end
    return { days = is_before and days or nil, words = words, force = text.force(entry) }
  end)
end

-- "The yearly meeting adopts recommendations."
function law.adopting(founding)
  return text.parameter(founding, function(entry)
    if not text.has(entry, adopting) or not speaks_of_recommendations(entry) then return nil end
    local who = named(entry) or {}
    if text.names(entry, "group") and not who["yearly-meeting"] then who.group = true end
    local is_named = who["yearly-meeting"] or who.chair or who.bureau or who.secretariat or who.group
    return is_named and { bodies = who, force = text.force(entry) } or nil
  end)
end

return law
