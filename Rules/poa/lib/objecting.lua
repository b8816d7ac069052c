-- Objections to a decision that stood to the end, by its record or by what minutes tell of them.

local decisions = require "lib.decisions"
local lexicon = require "lib.law.reading.lexicon"
local telling = require "lib.telling"
local text = require "lib.law.reading.text"

local objecting = {}

-- Whether minutes tell that one who had objected took it back: "Borovia first objected, and took the objection back".
local function is_withdrawn(decision, by)
  local name = by and text.plain(by)
  for _, sentence in ipairs(telling.before(decision) or {}) do
    if name and sentence.words:find(name, 1, true) and lexicon.has(sentence.words, "withdraw") and not sentence.words:find " not " then return true end
  end
  return false
end

-- What minutes say of an objection that was there to the end, told before the decision or right behind it.
local maintained = { " objections? was maintained ", " objections? were maintained ", " maintained %a+ objection ", " maintained %a+ formal objection ",
  " objections? stood ", " stood by %a+ objection ", " objections? remained ", " not withdrawn %a+ objection ", " not withdraw %a+ objection ",
  " upheld %a+ objection ",
  " unable to withdraw %a+ objection ", " declined to withdraw %a+ objection ", " refused to withdraw %a+ objection ", " not in a position to withdraw ",
  " maintenance of %a+ objection ", " objected [%a ]-at the moment of ", " objected [%a ]-at the time of " }

-- The sentence in which minutes name a decision, with those behind it in its paragraph.
local function paragraph(decision)
  local before, list = decision.meeting.minutes and telling.before(decision) or {}, {}
  local last = before[#before]
  for _, sentence in ipairs(last and telling.sentences(decision.meeting) or {}) do
    if sentence.place >= last.place and sentence.block == last.block then list[#list + 1] = sentence end
  end
  return list
end

-- "Declared PM/2 adopted by consensus": minutes may tell how only where they name the decision.
function objecting.is_told_as_consensus(decision)
  for _, sentence in ipairs(paragraph(decision)) do
    if text.matches(sentence, { " adopted [%a/%d ]-by consensus ", " agreed [%a/%d ]-by consensus ", " decided [%a/%d ]-by consensus " }) then
      return not text.matches(sentence, { " not [%a ]-adopted ", " not [%a ]-by consensus ", " could " })
    end
  end
  return false
end

-- The objection that minutes tell of and that nobody took back; nil where they tell of none.
local function told_objection(decision)
  local list, found = {}, nil
  for _, sentence in ipairs(decision.meeting.minutes and telling.before(decision) or {}) do list[#list + 1] = sentence end
  for index, sentence in ipairs(paragraph(decision)) do
    if index > 1 then list[#list + 1] = sentence end
  end
  for _, sentence in ipairs(list) do
    local is_open = text.matches(sentence, { " no ", " nobody ", " if ", " none ", " unless " }) == nil
    if is_open and text.matches(sentence, maintained) then
      found = { words = sentence.words }
    elseif lexicon.has(sentence.words, "withdraw") and lexicon.has(sentence.words, "object") and not sentence.words:find " not " then
      found = nil
    end
  end
  if not found then return nil end
  for _, participant in ipairs(decision.meeting.participants) do
    if participant.name and found.words:find(text.plain(participant.name), 1, true) then found.by = participant.id end
  end
  return { by = found.by }
end

-- Objections that stood; what was held against an applicant is none to what else was decided.
function objecting.standing(decision)
  local list, is_asked = {}, false
  -- Minutes that say that nobody objected when asked say so of those too who had objected before.
  for _, sentence in ipairs(telling.before(decision) or {}) do
    is_asked = is_asked or text.matches(sentence, { " no [%a ]-objected ", " no objections? ", " nobody objected ", " there was none ",
      " there were none ", " none objected " }) ~= nil
  end
  for _, objection in ipairs((decisions.objections(decision))) do
    local is_over = objection.status == nil and (is_asked or is_withdrawn(decision, objection.by))
    if not is_over and not lexicon.has(text.plain(objection.text or ""), "admit") then list[#list + 1] = objection end
  end
  if #decision.objections == 0 and not is_asked then list[1] = told_objection(decision) end
  return list
end

return objecting
