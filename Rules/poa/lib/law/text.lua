-- The sentences of a founding text that bind, and how a parameter is read from them and judged by.

local text = {}

-- Layers whose sentences set no rule.
local mute = { preamble = true, heading = true, title = true, footnote = true, note = true, matter = true }

-- Small letters and digits between single blanks, with one at each end: " taken by consensus that is ".
local function plain(words) return " " .. words:lower():gsub("[^%w/]+", " "):gsub("^ ", ""):gsub(" $", "")
  .. " " end

text.plain = plain

-- Every operative sentence in every reading, in order: its node, its words, the sentences before it in its
-- block.
local sentences
function text.sentences(founding)
  if sentences then return sentences end
  sentences = {}
  local block, reading, earlier = nil, nil, {}
  for _, node in ipairs(founding.sentences) do
    if not mute[node.layer] then
      local own = (node.block.label or "") .. "\0" .. node.block.text
      if own ~= block or node.reading ~= reading then
        block, reading, earlier = own, node.reading, {}
      end
      local entry = {
        node = node, words = plain(node.text), layer = node.layer, block = own, reading = node.reading,
          disputed = node.disputed,
        earlier = earlier[#earlier],
      }
      earlier[#earlier + 1] = entry
      sentences[#sentences + 1] = entry
    end
  end
  return sentences
end

-- Whether one of the phrases occurs; a phrase that ends in * may go on inside its last word.
function text.has(entry, phrases)
  for _, phrase in ipairs(phrases) do
    local is_prefix = phrase:sub(-1) == "*"
    local wanted = " " .. (is_prefix and phrase:sub(1, -2) or phrase .. " ")
    if entry.words:find(wanted, 1, true) then return phrase end
  end
end

-- Whether the sentence names something of a concept, by the pack's words or by a name that this text defines.
function text.names(entry, concept) return entry.node:mentions("<" .. concept .. ">") end

-- How the sentence binds: "may" permits, "should" asks, everything else binds.
function text.force(entry)
  if text.has(entry, { "where feasible", "where practicable", "where possible", "if possible",
    "wherever possible" }) then
    return "weak"
  end
  if text.has(entry, { "should", "is encouraged", "are encouraged", "is invited",
    "are invited" }) then return "weak" end
  if text.has(entry, { "may", "can", "could" })
    and not text.has(entry, { "may only", "only", "shall", "must", "will" }) then
    return "permission"
  end
  return "full"
end

-- A parameter: the clauses that `read` makes of sentences (nil where a sentence is none). Where a clause
-- stands outside all brackets the first such is the parameter; else each reading of the disputed ones is a
-- variant of it. nil where the text is silent.
function text.parameter(founding, read)
  local variants, blocks, seen = {}, {}, {}
  local in_passing
  for _, entry in ipairs(text.sentences(founding)) do
    local clause = read(entry)
    if clause then
      clause.place, clause.entry = entry.node, entry
      local is_firm = entry.reading == 0 and not entry.disputed
      -- A definition may say in passing what an article lays down.
      if is_firm and entry.layer ~= "definition" then return { clause } end
      if is_firm then in_passing = in_passing or clause end
      if not is_firm and not seen[entry.words] then
        seen[entry.words] = true
        variants[#variants + 1] = clause
      end
      if not is_firm then
        blocks[entry.block] = blocks[entry.block] or {}
        blocks[entry.block][entry.reading] = true
      end
    end
  end
  if in_passing then return { in_passing } end
  if #variants == 0 then return nil end
  variants.is_disputed = true
  -- A reading in which the clause does not occur at all leaves the text silent.
  for block, readings in pairs(blocks) do
    for _, entry in ipairs(text.sentences(founding)) do
      if entry.block == block and not readings[entry.reading] then variants.is_silent_once = true end
    end
  end
  return variants
end

-- The first parameter that one of several readers finds.
function text.first(founding, readers)
  for _, read in ipairs(readers) do
    local found = text.parameter(founding, read)
    if found then return found end
  end
end

-- What findings against the founding text say: each rule builds its sentence from the values on both sides.
text.messages = {
  default = "{text}",
  warning = "{text}; the founding text asks for it without demanding it",
  disputed = "under one reading of the bracketed text, {text}",
  info = "{text}; the founding text is silent on this, so the rule of the reference text stands in",
}

-- Judges a place by a parameter. `breach(clause)` says in a sentence how the clause is broken and what the
-- clause asks for, or nothing; it is called with nil where the text is silent, and then judges by the
-- reference text.
function text.judge(report, place, parameter, breach)
  if not parameter then
    local words = breach(nil)
    return words and report.info(place, { text = words })
  end
  local broken = {}
  for _, clause in ipairs(parameter) do
    local words, asked, at = breach(clause)
    if words then broken[#broken + 1] = { clause = clause, words = words, asked = asked, place = at
      or clause.place } end
  end
  local first = broken[1]
  if not first then return nil end
  local is_open = parameter.is_disputed and (#broken < #parameter or parameter.is_silent_once)
  local name = is_open and report.disputed or first.clause.force == "weak" and report.warning or report
  return name(place, { text = first.words }):see(first.place, first.asked)
end

local units = {
  one = 1, two = 2, three = 3, four = 4, five = 5, six = 6, seven = 7, eight = 8, nine = 9, ten = 10,
    eleven = 11,
  twelve = 12, thirteen = 13, fourteen = 14, fifteen = 15, sixteen = 16, seventeen = 17, eighteen = 18,
    nineteen = 19,
  twenty = 20, thirty = 30, forty = 40, fifty = 50, sixty = 60, seventy = 70, eighty = 80, ninety = 90,
}

-- The number that a word, or two such as "twenty five", stands for.
function text.number(word, before)
  local value = tonumber(word) or units[word]
  if value and before and units[before] and units[before] >= 20
    and value < 10 then return units[before] + value end
  return value
end

-- The number before a noun: number_before(" not more than twenty five members ", "members") is 25.
function text.number_before(words, noun)
  local found
  for before, word in words:gmatch("(%S*) (%S+) " .. noun) do found = found or text.number(word, before) end
  return found or text.number((words:match("^ (%S+) " .. noun)))
end

-- A span of time in a sentence as days: "thirty days", "four weeks", "two months".
function text.days(words)
  for _, unit in ipairs { { "days", 1 }, { "weeks?", 7 }, { "months?", 30 } } do
    local count = text.number_before(words, unit[1])
    if count then return count * unit[2], count .. " " .. unit[1]:gsub("%?", "") end
  end
end

return text
