-- Weighs places that patterns found: what rules or allows supports, what wishes goes part of the way, what is denied
-- does nothing.
--
-- Charters offer things as often as they demand them: "may be attended online" is as good as "shall be". The kernel's
-- own grading takes every permission for half, and a veto over one guest for a closed door, so these rules weigh.

local ruling = { operative = true, definition = true, ["final-clause"] = true, annex = true }

local denying = { ["not"] = true, no = true, never = true, nor = true, neither = true, cannot = true }

-- Whether a word that denies stands in the hit or a few words before it.
local function denied(hit)
  local text = hit.sentence.text
  local start = text:find(hit.text, 1, true) or 1
  for word in (text:sub(math.max(1, start - 24), start - 1) .. " " .. hit.text):lower():gmatch "%a+" do
    if denying[word] then return true end
  end
  return false
end

local weigh = {}

-- Whether a place stands where texts rule, in the reading that keeps what stands in brackets.
function weigh.counts(place)
  local sentence = place.sentence
  return ruling[sentence.layer] and sentence.reading == 0
end

-- Of several lists of hits those that count, are not denied and hold none of the lookalikes.
function weigh.counting(lists, lookalikes)
  local found = {}
  for _, hits in ipairs(lists) do
    for _, hit in ipairs(hits) do
      if weigh.counts(hit) and not denied(hit) and not (lookalikes and hit.sentence:mentions(lookalikes)) then
        found[#found + 1] = hit
      end
    end
  end
  return found
end

-- Firm places prove; else a soft one, or one of those that go part of the way, is reported as partial; else one that
-- says the opposite as `against`; else the whole text as missing.
function weigh.all(doc, report, parts)
  local proofs, soft = {}, nil
  for _, hit in ipairs(weigh.counting(parts.firm, parts.lookalikes)) do
    if hit.sentence:mentions "<soft>" then
      soft = soft or hit
    else
      proofs[#proofs + 1] = hit
    end
  end
  if #proofs > 0 then return proofs end
  local against = parts.against and weigh.counting(parts.against)[1]
  if against and not soft then return report.against(against) and nil end
  local part = soft or parts.part and weigh.counting(parts.part, parts.unlike)[1]
  if part then return report.partial(part) and nil end
  report.missing(doc)
end

return weigh
