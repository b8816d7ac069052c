-- How many must be there for a decision, by the founding text.

local lexicon = require "lib.law.reading.lexicon"
local roles = require "lib.law.reading.roles"
local span = require "lib.law.reading.span"
local text = require "lib.law.reading.text"

local law = {}

local whom = { "members", "states", "delegations", "parties", "nations", "countries", "governments", "delegates", "envoys", "representatives", "councillors",
  "governors", "commissioners", "participants", "of them", "member states", "states parties", "contracting parties", "participating states" }
local counts = { " n%a+ fewer than (%w+) ", " n%a+ less than (%w+) ", " at least (%w+) ", " (%w+) of its members ", " (%w+) of the %a+ ", " (%w+) of them ",
  " (%w+) or more ", " quorum of (%w+) ", " quorum is (%w+) ", " quorum of .- is (%w+) " }
local named = { "quorum", "quorate", "inquorate", "duly constituted", "validly constituted", "properly constituted" }
-- Words that make presence a condition of what is decided.
local binding = { "if", "unless", "only", "where", "require*", "when", "while", "as long as", "provided", "once", "until", "with fewer", "with less",
  "fewer than", "less than",
  "must", "have to", "need*", "shall", "presence of", "should", "absence of" }

-- The number or the share that words name, with its words.
local function count_of(words, is_named)
  local number
  for _, noun in ipairs(whom) do number = number or span.number_before(words, noun) end
  local is_time = words:find " days? " or words:find " weeks " or words:find " months " or words:find " hours " or words:find " years "
  for _, pattern in ipairs((is_named or not is_time) and counts or {}) do
    local word = words:match(pattern)
    number = number or word and span.number(word)
  end
  local share, of = span.share(words)
  if not share and text.has({ words = words }, { "majority of", "most of the", "the greater part", "more than half", "a majority", "absolute majority" }) then
    share, of = 0.5, "a majority"
  end
  return number and number > 1 and not (share and number < 5) and number or nil, share, of
end

-- The quorum of the whole body, or of groups: a number, a share of the members, or both.
law.rule = text.reader(function(founding, of_groups)
  return text.parameter(founding, function(entry)
    local words = entry.words
    if not lexicon.has(words, "quorum") then return nil end
    local is_named = text.has(entry, named) ~= nil
    local decides = lexicon.any(words, "decide", "vote", "adopt", "carried", "able")
    if not is_named and not (decides and text.has(entry, binding)) and not words:find " we need " then return nil end
    -- A majority "of those present" is no quorum, nor is the support of some.
    if not is_named and (lexicon.any(words, "object", "accreditation") or words:find " consensus " or text.has(entry, { "present and voting",
      "of those present", "votes", "vote of",
      "voices", "support of", "signatures", "majority of the members present", "majority of the states present", "of those taking part" })) then return nil end
    if roles.executive(founding, entry) and not roles.plenary(founding, entry) or text.has(entry, { "directors", "trustees" }) then return nil end
    if (roles.group(founding, entry) and not roles.plenary(founding, entry)) ~= of_groups then return nil end
    local number, share, of = count_of(words, is_named)
    if not number and not share then return nil end
    -- "A majority of the members" is more than half of them.
    local is_over = share == 0.5 and text.has(entry, { "majority", "more than half", "most of the", "greater part" }) ~= nil
    return { number = number, share = share, is_over = is_over, words = number and tostring(number) or of .. " of the members",
      force = text.force(entry) == "weak" and "weak" or "full",
      rank = (decides and 2 or 0) + (number and 1 or 0) }
  end)
end)

return law
