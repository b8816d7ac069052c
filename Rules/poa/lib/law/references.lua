-- Which other provisions a sentence of a founding text names: "rule 10 serves for …", "the preceding paragraph is not
-- available for …", "the matters listed in paragraph 5".

local text = require "lib.law.reading.text"

local references = {}

local nouns = { "paragraph", "paragraphs", "article", "rule", "section", "clause", "regulation", "point", "chapter", "provision" }
local before = { "preceding", "foregoing", "previous", "paragraph above", "rule above" }

-- The labels of all provisions in their order.
local labels = text.reader(function(founding)
  local list = {}
  for _, entry in ipairs(text.sentences(founding)) do
    if entry.node.label and entry.node.label ~= list[#list] then list[#list + 1] = entry.node.label end
  end
  return list
end)

-- Whether a label is that of "rule 10", or of paragraph 5 beside a provision: "Article 4(5)" beside "Article 4(3)".
local function is_named(label, noun, number, beside)
  local words = " " .. label:lower():gsub("[^%w%.]+", " ") .. " "
  if words:find(" " .. noun .. " " .. number .. " ", 1, true) then return true end
  if noun ~= "paragraph" and noun ~= "point" and noun ~= "clause" then return false end
  local head, last = label:match "^(.-)%W*(%d+)%)?$"
  -- Paragraphs are counted within an article, or through the whole text.
  if last ~= number then return false end
  return head == "" or label:find "," ~= nil or label:find "%(" ~= nil and head == (beside:match "^(.-)%W*%d+%)?$")
end

-- The labels that a sentence names.
local function named(founding, entry)
  local found, own = {}, entry.node.label or ""
  for _, noun in ipairs(nouns) do
    for number in entry.own:gmatch(" " .. noun .. " (%d+) ") do
      for _, label in ipairs(labels(founding)) do
        if label ~= own and is_named(label, noun:gsub("s$", ""), number, own) then found[label] = true end
      end
    end
  end
  if text.has({ words = entry.own }, before) then
    local list = labels(founding)
    for index, label in ipairs(list) do
      if label == own and list[index - 1] then found[list[index - 1]] = true end
    end
  end
  return found
end

-- The sentences of the provisions that a sentence names, in order.
function references.of(founding, entry)
  if not entry.references then
    local found, list = named(founding, entry), {}
    for _, other in ipairs(text.sentences(founding)) do
      if found[other.node.label or ""] and other.reading == 0 then list[#list + 1] = other end
    end
    entry.references = list
  end
  return entry.references
end

return references
