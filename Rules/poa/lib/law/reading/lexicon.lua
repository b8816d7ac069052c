-- The words of founding texts by what they mean, in one place for all that is read from such texts. A reader asks whether a
-- clause speaks of creating, of a group or of papers, and never lists words of its own for it. The words themselves stand in
-- the files of concepts/.

local concepts = {}
for _, part in ipairs {
  require "lib.law.reading.concepts.acts", require "lib.law.reading.concepts.deciding", require "lib.law.reading.concepts.things",
  require "lib.law.reading.concepts.marks", require "lib.law.reading.concepts.minutes",
} do
  for name, phrases in pairs(part) do concepts[name] = phrases end
end

local lexicon = {}

-- Each concept as its single words, its beginnings of words and its phrases.
local compiled = {}
local function compile(name)
  local phrases = concepts[name] or error("no concept " .. name .. " in the lexicon", 3)
  local form = { words = {}, beginnings = {}, phrases = {} }
  for _, phrase in ipairs(phrases) do
    if phrase:find(" ", 1, true) then
      form.phrases[#form.phrases + 1] = " " .. (phrase:sub(-1) == "*" and phrase:sub(1, -2) or phrase .. " ")
    elseif phrase:sub(-1) == "*" then
      form.beginnings[#form.beginnings + 1] = " " .. phrase:sub(1, -2)
    else
      form.words[phrase] = true
    end
  end
  compiled[name] = form
  return form
end

-- Where the first word of a concept begins in words between blanks; nil where there is none.
function lexicon.at(words, name)
  local form = compiled[name] or compile(name)
  local first
  local function note(at) if at and (not first or at < first) then first = at end end
  for at, word in words:gmatch "()(%S+)" do
    if form.words[word] then
      note(at - 1)
      break
    end
  end
  for _, beginning in ipairs(form.beginnings) do note(words:find(beginning, 1, true)) end
  for _, phrase in ipairs(form.phrases) do note(words:find(phrase, 1, true)) end
  return first
end

-- Every place where words between blanks speak of a concept, in order: { first, last } of the words themselves.
function lexicon.places(words, name)
  local form = compiled[name] or compile(name)
  local list, covered = {}, 0
  local function note(first, last) list[#list + 1] = { first = first, last = last } end
  for _, phrase in ipairs(form.phrases) do
    local start = 1
    while true do
      local first, last = words:find(phrase, start, true)
      if not first then break end
      note(first + 1, (words:find(" ", last, true) or #words + 1) - 1)
      start = first + 1
    end
  end
  for first, word in words:gmatch "()(%S+)" do
    local is_one = form.words[word]
    for _, beginning in ipairs(form.beginnings) do is_one = is_one or word:sub(1, #beginning - 1) == beginning:sub(2) end
    if is_one then note(first, first + #word - 1) end
  end
  table.sort(list, function(a, b) return a.first < b.first or a.first == b.first and a.last > b.last end)
  -- "Wound up" is one place, and "up" none.
  local places = {}
  for _, place in ipairs(list) do
    if place.first > covered then
      places[#places + 1] = place
      covered = place.last
    end
  end
  return places
end

-- Whether words between blanks speak of a concept: has(" the plenary opens a circle ", "create").
function lexicon.has(words, name)
  local form = compiled[name] or compile(name)
  for _, beginning in ipairs(form.beginnings) do
    if words:find(beginning, 1, true) then return true end
  end
  for _, phrase in ipairs(form.phrases) do
    if words:find(phrase, 1, true) then return true end
  end
  for word in words:gmatch "%S+" do
    if form.words[word] then return true end
  end
  return false
end

-- Whether they speak of any of several concepts.
function lexicon.any(words, ...)
  for _, name in ipairs { ... } do
    if lexicon.has(words, name) then return true end
  end
  return false
end

-- Whether they speak of each of several concepts.
function lexicon.all(words, ...)
  for _, name in ipairs { ... } do
    if not lexicon.has(words, name) then return false end
  end
  return true
end

return lexicon
