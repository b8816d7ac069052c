-- What the founding text lets the chair do alone: "may fix the dates on which a panel sits, and may postpone a sitting".

local lexicon = require "lib.law.lexicon"
local roles = require "lib.law.roles"
local text = require "lib.law.text"

local law = {}

local ordinary = {}
for word in ([[chair chairs chairman chairperson president presidency decide decides decided decision decisions alone shall which
  meeting meetings session sessions sitting sittings may with from their there those these this that have been between under after
  before until while where when other every into only also states state party parties member members such being general behalf]]):gmatch "%S+" do ordinary[word] = true end

-- The beginnings of the words that name things and acts.
local function stems(words)
  local set = {}
  for word in words:gmatch "%a%a%a%a+" do
    if not ordinary[word] then set[#word > 5 and word:sub(1, 5) or (word:gsub("s$", ""))] = true end
  end
  return set
end

-- A power over whatever comes up names nothing that a decision could be compared with.
local open = { "urgent", "urgency", "on any matter", "all matters", "other matters", "between sessions", "between meetings", "in the interval",
  "not in session",
  "not sitting", "interim decisions", "provisional decisions", "on its behalf" }
local presiding = { "host", "speaker", "presiding officer", "whoever presides" }

-- Sentences that give the chair something to do, or others than the plenary: stewards, a troika, an office.
local powers = text.reader(function(founding)
  local list = {}
  for _, entry in ipairs(text.sentences(founding)) do
    local words = entry.words
    local of_chair = text.mentions(entry, "chair") or text.has(entry, presiding)
      or text.matches(entry, { "^ it ", "^ he ", "^ she ", "^ they " }) and entry.earlier and text.mentions(entry.earlier, "chair")
    local of_others = not of_chair and not roles.plenary(founding, entry) and words:find " may "
    local acts = lexicon.any(words, "decide", "meet", "end", "create", "defer", "announce", "prepare", "call", "delegate") or words:find " may "
      or text.matches(entry, { " by the ", " left to ", " with the ", " for the ", " to the " })
    if (of_chair or of_others) and acts and not lexicon.has(words, "without_power") and not words:find " no power " then
      list[#list + 1] = { stems = stems(words), least = of_chair and 2 or 3, is_open = of_chair and lexicon.has(words, "decide") and text.has(entry,
        open) ~= nil }
    end
  end
  return list
end)

-- Whether a power of the chair covers what a decision did, by its words: two that name a thing, or all there are.
function law.covers(founding, words)
  local own = stems(words)
  for _, power in ipairs(powers(founding)) do
    if power.is_open then return true end
    local shared = 0
    for word in pairs(own) do shared = shared + (power.stems[word] and 1 or 0) end
    if shared >= power.least then return true end
  end
  return false
end

return law
