-- The body whose own rules a text is, by its title or its first sentences.

local words = require "lib.words"

local ruling, plain = words.ruling, words.plain

local titles = {}

-- Words of a title that name the body whose charter it is.
local bodies = { "committee", "council", "board", "commission", "senate", "panel", "bureau", "team", "group" }

-- What may stand after the name of a body in the title of its rules: "Steering Committee Charter", not "Board Gamers".
local papers = {}
for word in ([[
  charter constitution bylaws by governance terms rules of for roles and organization procedures agreement policy statutes
  mandate statute procedure operating structure process membership articles version
]]):gmatch "%a+" do papers[word] = true end

-- Whether one of the next two words says that a title is over, or nothing follows.
local function closes(after)
  local first, second = after:match "^%W*(%w*)%W*(%w*)"
  return first == "" or after:find "^ */" ~= nil or papers[first] == true or papers[second] == true
end


-- The name that ends with the noun for a body, and the noun: of "student senate which is" "student senate", "senate".
local function ending(text)
  local best, name
  for _, noun in ipairs(bodies) do
    local before, after = text:match("([%w ]*)%f[%w]" .. noun .. "%f[%W](.*)$")
    if before and #before < 60 and not best and closes(after) then
      best, name = noun, noun
      -- The adjectives before the noun, as far as they say what kind of body it is.
      for word in before:reverse():gmatch "%w+" do
        word = word:reverse()
        if word == "the" or word == "of" or word == "for" or #name > 30 then break end
        name = word .. " " .. name
      end
    end
  end
  return name, best
end

-- The body that the first sentences name as the one whose rules these are.
local function opened(doc)
  local first, count = {}, 0
  for _, sentence in ipairs(doc.sentences) do
    if ruling[sentence.layer] then
      first[sentence.text] = true
      count = count + 1
      if count == 6 then break end
    end
  end
  for _, hit in ipairs(doc:find "(these | this) (bylaws | by laws | charter | constitution | statutes | document | rules) ...12 (of | for | governs | govern) [the] ...2 (committee | council | board | commission | senate | panel | bureau)") do
    if first[hit.sentence.text] then
      local after = plain(hit.text):match ".*%f[%w]of (.*)" or plain(hit.text):match ".*%f[%w]for (.*)" or plain(hit.text):match ".*governs? (.*)"
      return ending(after or plain(hit.text))
    end
  end
end

-- The body that the title names as its own: "Charter of the Steering Committee".
function titles.own(doc)
  if not doc.title then return opened(doc) end
  local title = plain(doc.title)
  -- What stands below the title, before the text begins, belongs to it.
  for index = 1, math.min(#doc.blocks, 6) do
    local block = doc.blocks[index]
    if ruling[block.layer] then break end
    if block.layer == "heading" and not block.number then title = title .. " / " .. plain(block.text) end
  end
  local name, noun = ending(title)
  if name then return name, noun end
  return opened(doc)
end

return titles
