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

-- Provisions of the text in rows, one for each sentence that has some; sentences and provisions are in one order.
local function rows(founding)
  return text.once("clauses", function()
    local list = {}
    for _, provision in ipairs(founding.provisions) do
      local sentence = provision.sentence
      local last = list[#list]
      if not last or last.sentence ~= sentence then
        last = { sentence = sentence }
        list[#list + 1] = last
      end
      last[#last + 1] = clause(provision)
    end
    return list
  end)
end

-- The clauses of a sentence of text.sentences, in order; none where the reader found none.
function clauses.of(founding, entry)
  if not entry.clauses then
    entry.clauses = {}
    for _, row in ipairs(rows(founding)) do
      if row.sentence == entry.node then entry.clauses = row end
    end
  end
  return entry.clauses
end

-- Whether a slot of a clause speaks of a concept: says(clause, "actor", "chair").
function clauses.says(own, slot, concept)
  local words = own[slot]
  return words ~= nil and lexicon.has(words, concept)
end

return clauses
