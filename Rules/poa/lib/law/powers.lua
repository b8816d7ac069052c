-- What the founding text lets the chair do alone: "may fix the dates on which a panel sits, and may postpone a sitting".

local lexicon = require "lib.law.reading.lexicon"
local roles = require "lib.law.reading.roles"
local text = require "lib.law.reading.text"

local law = {}

local ordinary = {}
for word in ([[chair chairs chairman chairperson president presidency decide decides decided decision decisions alone shall which
  meeting meetings session sessions sitting sittings may with from their there those these this that have been between under after
  before until while where when other every into only also
  under section article paragraph one sole matter matters question questions states state party parties member members such being general behalf]]):gmatch "%S+" do ordinary[word] = true end

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

-- Matters that are called by other words in a decision than in the exception for them.
local matters = { "procedure", "election", "admit", "money", "remove" }
-- What leads to an exception from consensus or from a ban on votes.
local leads = { " save ", " except ", " exception of ", " other than ", " apart from ", " but for ", " excepting ", " only matters? [%a ]-vot", " one matter ",
  " sole matter ", " only question ", " only questions ", " only on " }

-- Matters that may be voted on though the rest is not: of a sentence with an exception what stands behind it, or
-- before it where it calls something the only matter for a vote.
local exempted = text.reader(function(founding)
  local list = {}
  for _, entry in ipairs(text.sentences(founding)) do
    local words = entry.words
    local is_open = lexicon.any(words, "vote", "consensus") and not lexicon.any(words, "fail", "persist", "silence")
    for _, lead in ipairs(is_open and leads or {}) do
      local first, last = words:find(lead)
      if first then
        -- "Admission is the one matter for a vote", "the one matter for a vote is admission".
        local before = words:sub(1, first)
        local is_before = (lead:find "matter" or lead:find "question") and #before > 15
        list[#list + 1] = is_before and before or words:sub(last)
      end
    end
  end
  return list
end)

-- Whether a decision, by its words, is on a matter that the text excepts from consensus or from its ban on votes.
function law.exempts(founding, words)
  for _, matter in ipairs(exempted(founding)) do
    for _, concept in ipairs(matters) do
      if lexicon.has(matter, concept) and lexicon.has(words, concept) then return true end
    end
    local named, shared = 0, 0
    for word in matter:gmatch "%a%a%a%a+" do
      -- "Admission" names what "did not admit" does; words on voting itself name nothing.
      if not ordinary[word] and not lexicon.any(" " .. word .. " ", "vote", "consensus", "substance", "decide") then
        named = named + 1
        shared = shared + (words:find(" " .. word:sub(1, 4), 1, true) and 1 or 0)
      end
    end
    if shared >= 2 or shared == 1 and named <= 5 then return true end
  end
  return false
end

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
