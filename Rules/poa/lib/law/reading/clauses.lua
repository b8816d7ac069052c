-- The clauses of a sentence: each provision that the reader found in it, with the words of its slots.

local lexicon = require "lib.law.reading.lexicon"
local text = require "lib.law.reading.text"

local clauses = {}

local slots = { "actor", "action", "object", "body", "manner", "time", "condition", "exception", "beneficiary" }

local function clause(provision)
  local own = {
    node = provision, words = text.plain(provision.text), force = provision.force, kind = provision.kind, negated = provision.negated,
    exclusive = provision.exclusive, hedged = provision.hedged,
  }
  for _, slot in ipairs(slots) do
    local words = provision[slot]
    own[slot] = words and text.plain(words) or nil
  end
  return own
end

local function key(sentence) return sentence.reading .. " " .. (sentence.label or "") .. " " .. sentence.text end

-- Provisions of the text by the sentence that they stand in; a sentence that comes twice in one place has the same ones.
local function rows(founding)
  return text.once("clauses", function()
    local found, last, row = {}, nil, nil
    for _, provision in ipairs(founding.provisions) do
      local sentence = provision.sentence
      if sentence ~= last then
        last, row = sentence, {}
        found[key(sentence)] = row
      end
      row[#row + 1] = clause(provision)
    end
    return found
  end)
end

-- The clauses of a sentence of text.sentences, in order; none where the reader found none.
function clauses.of(founding, entry)
  entry.clauses = entry.clauses or rows(founding)[key(entry.node)] or {}
  return entry.clauses
end

-- Whether a slot of a clause speaks of a concept: says(clause, "actor", "chair").
function clauses.says(own, slot, concept)
  local words = own[slot]
  return words ~= nil and lexicon.has(words, concept)
end

return clauses
