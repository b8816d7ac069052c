-- What a sentence says of a concept: whether it goes on about it, and whether it asks for it or denies it.

local lexicon = require "lib.law.reading.lexicon"
local text = require "lib.law.reading.text"

local meaning = {}

-- The same sentence with other words.
function meaning.with(entry, words) return setmetatable({ words = words .. "" }, { __index = entry }) end

local going_on = { "^ it ", "^ they ", "^ these ", "^ those ", "^ such ", "^ its ", "^ their ", "^ this ", "^ that ", "^ neither ", "^ nor ", "^ none of ",
  "^ each ", "^ in such ", "^ in that ", "^ in this ", "^ in the event ", "^ in doing so", "^ the same ", "^ where ", "^ if ", "^ a State which ",
  " for it ", " for that purpose", " for this purpose", " to it ", " to them ", " with them ", " for them ", " of them ", " doing so ", " so doing ",
  " the latter ", " an objecti", " any objecti", " the objecti", " a refusal", " those choices ", " that period", " this period", " such a " }

-- Whether a sentence goes on with what the sentence before it speaks of.
function meaning.goes_on(entry) return text.matches(entry, going_on) ~= nil end

-- The sentence that one goes on from: the one before it, be it the last of the paragraph before. nil where it goes on
-- from none.
function meaning.origin(entry) return meaning.goes_on(entry) and (entry.earlier or entry.before) or nil end

-- Whether a sentence speaks of a concept: by its own words, by those that it goes on from, or below a heading that does.
function meaning.is_about(entry, concept, depth)
  -- "Matters of organization" are no body.
  if lexicon.has(entry.words:gsub(" of organi[sz]ation ", " "), concept) then return true end
  if not meaning.goes_on(entry) then return false end
  local origin = meaning.origin(entry)
  if origin and (depth or 0) < 3 and meaning.is_about(origin, concept, (depth or 0) + 1) then return true end
  return entry.topic ~= nil and lexicon.has(entry.topic, concept)
end

local negators = { ["not"] = true, no = true, neither = true, nor = true, never = true, without = true, nobody = true, none = true, cannot = true,
  nothing = true }
local choices = { may = true, invited = true, encouraged = true, wish = true, wishes = true, free = true }

-- A sentence without the "not" of its numbers: "not less than three hours".
local function bare(words)
  for _, limit in ipairs { "less", "fewer", "later", "earlier", "more", "longer", "shorter", "only", "exceeding" } do
    words = words:gsub(" not " .. limit .. " ", " "):gsub(" no " .. limit .. " ", " ")
  end
  return words
end
meaning.bare = bare

-- What the few words before a place do with it: "denied", "optional" or nothing.
local function mood(words, at)
  local list = {}
  for word in words:sub(math.max(1, at - 60), at):gmatch "%S+" do list[#list + 1] = word end
  for index = math.max(1, #list - 6), #list do
    local is_near = index >= #list - 4
    if negators[list[index]] and (is_near or list[index] == "no" or list[index] == "none" or list[index] == "nothing") then return "denied" end
  end
  for index = math.max(1, #list - 2), #list do
    if choices[list[index]] then return "optional" end
  end
end

-- Whether a denial is itself denied: "a refusal without a name shall not be admissible".
local function is_voided(words)
  if words:find " neither " then return false end
  local denials = 0
  for word in words:gmatch "%S+" do denials = denials + (negators[word] and word ~= "nor" and 1 or 0) end
  return denials > 1 or lexicon.has(words, "invalid")
end

local options = { " if any ", " if it has ", " if it so ", " if given ", " if stated ",
  " if the %a+ wish", " if the %a+ so ", " if the %a+ %a+ wish", " where given ", " if they ", " if it wishes ", " has been given ",
  " have been given ",
  " where stated ", " where it has ", " on request ", " upon request ", " may ask ", " may request " }

-- Whether a sentence asks for a concept: somewhere it names it and neither denies it nor leaves it open.
function meaning.asks(given, concept)
  local words = bare(given)
  for _, place in ipairs(lexicon.places(words, concept)) do
    local at = place.first - 1
    local how = mood(words, at)
    local tail = words:sub(at, at + 50)
    local near = (tail:match "^(.-) and " or tail:match "^(.-) with " or tail) .. " "
    local is_open = text.matches({ words = near }, options) or text.matches({ words = words:sub(math.max(1, at - 45),
      at) }, options)
    if how == "denied" and is_voided(words) or not how and not is_open then return true end
  end
  return false
end

-- Whether it denies it wherever it names it.
function meaning.denies(given, concept)
  local words = bare(given)
  local places = lexicon.places(words, concept)
  for _, place in ipairs(places) do
    if mood(words, place.first - 1) ~= "denied" then return false end
  end
  return #places > 0
end

return meaning
