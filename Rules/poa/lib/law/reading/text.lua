-- The sentences of a founding text that bind, and how a parameter is read from them and judged by.

local text = {}

-- Layers whose sentences set no rule.
local mute = { preamble = true, heading = true, title = true, footnote = true, note = true, matter = true }

-- Small letters and digits between single blanks, with one at each end: " taken by consensus that is ".
local function plain(words) return " " .. words:lower():gsub("%%", " per cent "):gsub("[^%w/]+", " "):gsub("^ ", ""):gsub(" $", "")
  .. " " end

text.plain = plain

-- Old forms as they are today: "the Synod erecteth a Chapter betwixt Synods".
local olden = { betwixt = "between", hath = "has", doth = "does", ere = "before", oft = "often" }
local function modern(words)
  if words:find("eth ", 1, true) then
    words = words:gsub(" (%a%a%a%a*)eth%f[ ]", function(stem)
      if stem:sub(-1) == "i" or stem == "elizab" then return nil end
      -- "Frameth" of "frame", "sitteth" of "sit", "erecteth" of "erect".
      if stem:find "tt$" then return " " .. stem:sub(1, -2) .. "s" end
      local is_mute = stem:find "[vzcsgu]$" or stem:find "[^aeiou][aiou][mkdnrtlp]$" and not stem:find "it$" and not stem:find "on$"
      return " " .. stem .. (is_mute and "es" or "s")
    end)
  end
  if words:find " betwixt " or words:find " hath " or words:find " doth " or words:find " ere " or words:find " oft " then
    words = words:gsub("%a+", olden)
  end
  return words
end

-- The words of a heading that asks, for what stands below it.
local function question(node)
  local heading = node.block.heading
  return heading and heading.text:find "%?[%s%*_]*$" and plain(heading.text) or nil
end

-- "The High Contracting Parties, being desirous of …, have agreed upon the following Articles:" binds nobody to anything.
local formulas = { " have agreed upon the following ", " have agreed on the following ", " have agreed as follows ", " agree as follows ",
  " have decided what follows ", " have decided as follows ", " have resolved to conclude ", " resolves? as follows ", " be it enacted by ",
  " have agreed the following ", " declare as follows ", " have agreed to the following ", " decides? as follows " }
local wishes = { "^ whereas ", "^ and whereas ", "^ being desirous ", "^ the [%a ]- being desirous ", "^ the [%a ]- desiring to ", "^ the [%a ]- desirous of ",
  "^ the [%a ]- considering that ", "^ the [%a ]- animated by ", "^ the [%a ]- wishing to ", "^ the [%a ]- having resolved " }

-- The words behind such a formula, where it leads to an article and stands before it in one sentence.
local function behind_formula(words)
  for _, formula in ipairs(formulas) do
    local _, last = words:find(formula)
    if last and #words - last >= 60 then
      return " " .. words:sub(last + 1):gsub("^articles? ", ""):gsub("^provisions ", ""):gsub("^rules ", ""):gsub("^statutes? ", "")
    end
  end
  return words
end

-- Whether words end in such a formula.
local function is_formula(words)
  for _, formula in ipairs(formulas) do
    local _, last = words:find(formula)
    if last and #words - last < 60 then return true end
  end
  return false
end

-- Whether a sentence leads to what is laid down, and lays down nothing itself.
local function is_recital(node)
  local words = plain(node.text)
  if is_formula(words) then return true end
  if words:find "^ we the " then
    for _, mood in ipairs { " convinced ", " determined ", " mindful ", " desirous ", " desiring ", " conscious ", " believing ", " considering ", " resolved ",
      " recogni[sz]ing ", " recalling ", " noting ", " aware ", " wishing " } do
      if words:find(mood) then return true end
    end
  end
  if not node.text:find "[:,;]%s*$" then return false end
  for _, wish in ipairs(wishes) do
    if words:find(wish) then return true end
  end
  return false
end

-- "Rule 13 shall not apply to study visits": what is read out of rule 13 for them, in their paragraph, is not said.
local function is_disapplied(node)
  local block = node.block.text
  return block:find "not apply" ~= nil and node.inherited == 0 and not plain(block):find(plain(node.text), 1, true)
end

local finite = { " is ", " are ", " shall ", " may ", " must ", " will ", " can ", " has ", " have ", " do ", " does ",
  " decides ", " meets ", " adopts ", " needs ", " would ", " could ", " should ", " cannot " }

-- Whether a short sentence has no verb of its own and so speaks of what its heading names.
local function is_verbless(words)
  -- "They cease to exist when the session closes."
  if select(2, words:gsub(" ", " ")) > 16 or words:find "^ they " or words:find "^ it " then return false end
  for _, verb in ipairs(finite) do
    if words:find(verb, 1, true) then return false end
  end
  return true
end

-- Every operative sentence in every reading, in order: its node, its words (of an answer those of its question
-- too), its own words, the sentences before it in its block.
local sentences
function text.sentences(founding)
  if sentences then return sentences end
  sentences, text.founding = {}, founding
  local block, reading, earlier, lead, before = nil, nil, {}, nil, nil
  for _, node in ipairs(founding.sentences) do
    if not mute[node.layer] and not is_recital(node) and not is_disapplied(node) then
      local own = (node.block.label or "") .. "\0" .. node.block.text
      if own ~= block or node.reading ~= reading then
        before = earlier[#earlier]
        block, reading, earlier = own, node.reading, {}
        earlier.question = question(node)
      end
      if node.block.kind == "paragraph" then lead = not node.text:find "[%.;!?:]%W*$" and node or nil end
      local words = behind_formula(modern(plain(node.text)))
      local entry = {
        node = node, words = words, own = words, layer = node.layer, block = own,
        reading = node.reading, disputed = node.disputed, earlier = earlier[#earlier],
        -- The last sentence of the paragraph before it, for the first one of a paragraph.
        before = #earlier == 0 and before or nil,
      }
      if node.text:find "%?[%s%*_]*$" then
        -- A question rules nothing; its answer is read together with it.
        earlier.question = entry.words
      else
        entry.is_answer = earlier.question ~= nil
        if earlier.question then entry.words = earlier.question:sub(1, -2) .. entry.words end
        -- "Study teams" as a heading, and below it: "Established by the Plenary."
        local heading = node.block.heading
        if heading and heading.text == founding.title then heading = nil end
        entry.topic = heading and plain(heading.text) or nil
        if entry.topic and is_verbless(entry.words) then
          entry.lead, entry.words = heading, entry.topic:sub(1, -2) .. entry.words
        end
        -- "Task teams", and below it a list: "are open to all", "gather twice a year".
        if lead and node.block.kind == "item" and node.inherited == 0 and node.text:find "^%l" then
          entry.lead, entry.words = lead, plain(lead.text):sub(1, -2) .. entry.words
        end
        earlier[#earlier + 1] = entry
        sentences[#sentences + 1] = entry
      end
    end
  end
  return sentences
end

local splitting = { "; ", ", save that ", ", except that ", ", but ", ", while ", ", whereas ", ", it being understood that ", ", and that ", ", save for ", ", except for ", ": " }

local function divide(entry)
  local parts = { entry.node.text }
  for _, mark in ipairs(splitting) do
    local list = {}
    for _, part in ipairs(parts) do
      local start = 1
      while true do
        local first, last = part:find(mark, start, true)
        if not first then break end
        list[#list + 1] = part:sub(start, first - 1)
        start = last + 1
      end
      list[#list + 1] = part:sub(start)
    end
    parts = list
  end
  if #parts > 1 and is_formula(plain(parts[1])) then table.remove(parts, 1) end
  if #parts == 1 then return { entry } end
  local statements = {}
  for index, part in ipairs(parts) do
    statements[index] = { node = entry.node, words = plain(part), own = plain(part), layer = entry.layer, block = entry.block,
      reading = entry.reading, disputed = entry.disputed, earlier = entry.earlier, topic = entry.topic, lead = entry.lead,
      is_answer = entry.is_answer }
  end
  return statements
end

-- A sentence as the statements that it is made of, each with the words of its own: "X by consensus; Y by a majority". They
-- are the same ones each time.
local divided = {}
function text.statements(entry)
  divided[entry] = divided[entry] or divide(entry)
  return divided[entry]
end

-- Whether one of the phrases occurs; a phrase that ends in * may go on inside its last word.
function text.has(entry, phrases)
  for _, phrase in ipairs(phrases) do
    local is_prefix = phrase:sub(-1) == "*"
    local wanted = " " .. (is_prefix and phrase:sub(1, -2) or phrase .. " ")
    if entry.words:find(wanted, 1, true) then return phrase end
  end
end

-- What is found out once about a text is kept; modules are fresh for every run of a rule.
local known = {}
function text.once(name, find)
  if known[name] == nil then known[name] = { find() } end
  return known[name][1]
end

-- The same for a reader of the founding text, whose other arguments are its key.
function text.reader(read)
  local results = {}
  return function(founding, ...)
    local key = table.pack(...)
    for index = 1, key.n do key[index] = tostring(key[index]) end
    local name = table.concat(key, "\0")
    if results[name] == nil then results[name] = { read(founding, ...) } end
    return results[name][1]
  end
end

-- The first of some patterns of Lua that occurs in the words of a sentence, with where it begins.
function text.matches(entry, patterns)
  for _, pattern in ipairs(patterns) do
    local first = entry.words:find(pattern)
    if first then return pattern, first end
  end
end

-- Whether the sentence names something of a concept, by the pack's words or by a name that this text defines.
function text.mentions(entry, concept)
  entry.mentioned = entry.mentioned or {}
  if entry.mentioned[concept] == nil then
    local phrase = "<" .. concept .. ">"
    entry.mentioned[concept] = entry.node:mentions(phrase) or entry.lead ~= nil and entry.lead:mentions(phrase)
  end
  return entry.mentioned[concept]
end

-- Whether a sentence says "it", "they" or the like where another one would name what it is about.
function text.is_pronominal(entry)
  return text.has(entry, { "it", "they", "them", "these", "its", "their", "those", "such", "each" }) ~= nil
end

-- The sentence up to a phrase of it: what stands behind "are always hybrid" does not make it a permission.
function text.up_to(entry, phrases)
  local last
  for _, phrase in ipairs(phrases) do
    local bare = phrase:gsub("%*$", "")
    local _, final = entry.words:find(" " .. bare, 1, true)
    if final and (not last or final < last) then last = final end
  end
  return last and { words = entry.words:sub(1, last) .. " ", node = entry.node } or entry
end

local months = { january = 1, february = 2, march = 3, april = 4, may = 5, june = 6, july = 7, august = 8, september = 9,
  october = 10, november = 11, december = 12 }
local days = { first = 1, second = 2, third = 3, fourth = 4, fifth = 5, tenth = 10, fifteenth = 15, twentieth = 20, thirtieth = 30, last = 31, ["end"] = 31 }

-- The day of the year until which something is done: "by 1 March", "not later than the first of June", "before 1 May".
function text.month_day(words)
  for _, lead in ipairs { " by ", " by the ", " not later than ", " not later than the ", " no later than ", " no later than the ", " before ", " before the ",
    " until ", " on or before ", " on or before the ", " upon or before ", " upon or before the ", " at or before the ", " not after the ",
    " no later than on ", " at the latest by ", " at the latest on ", " not later than on ", " in the hands of [%a ]- by " } do
    local day, month
    for _, form in ipairs { "(%w+) (%a+) ", "(%w+) of (%a+) ", "(%w+) day of (%a+) " } do
      if not months[month or ""] then day, month = words:match(lead .. form) end
    end
    local number = day and (tonumber(day) or tonumber(day:match "^(%d+)[snrt][tdh]$") or days[day])
    if number and months[month] and not words:find(" " .. day .. " " .. month .. " %d%d%d%d ") then return number, months[month] end
  end
end

-- How the sentence binds: "may" permits, "should" asks, everything else binds.
function text.force(given)
  -- "Should consensus fail" asks for nothing; what is understood beside a rule does not soften it.
  local entry = given
  if given.words:find "^ should " or given.words:find " it being understood " then
    entry = setmetatable({ words = given.words:gsub("^ should ", " "):gsub(" it being understood .*$", " ") }, { __index = given })
  end
  if text.has(entry, { "where feasible", "where practicable", "where possible", "if possible",
    "wherever possible" }) then
    return "weak"
  end
  if text.has(entry, { "should", "ought to", "endeavour*", "strive*", "every effort", "is encouraged", "are encouraged", "is invited",
    "are invited" }) or text.matches(entry, { "^ encourages ", "^ invites " }) then return "weak" end
  if text.has(entry, { "not excluded" }) then return "permission" end
  -- The month of May permits nothing.
  local own = { words = entry.words:gsub(" %d+ may ", " "):gsub(" in may ", " "):gsub(" of may ", " "):gsub(" mid may ", " "):gsub(" to may ", " ") }
  -- Where it is written with its capital alone, nothing is permitted by it.
  local is_month = entry.node and entry.node.text:find "%a.-%f[%a]May%f[%A]" and not entry.node.text:find "%f[%a]may%f[%A]"
  if is_month then own.words = own.words:gsub(" may ", " ") end
  if text.has(own, { "may", "can", "could" })
    and not text.has(entry, { "may only", "only", "alone", "shall", "must", "will", "may not", "can not", "cannot",
      "nobody", "nothing", "none", "neither" })
    and not text.matches(entry, { " no %S+ may ", " no %S+ can ", " no %S+ %S+ may ", " no %S+ %S+ can " }) then
    return "permission"
  end
  return "full"
end

-- Whether a text says "would" where others say "shall", as annexes to reports do.
function text.speaks_in_would(founding)
  return text.once("would", function()
    local would, shall = 0, 0
    for _, entry in ipairs(text.sentences(founding)) do
      if entry.words:find(" would ", 1, true) then would = would + 1 end
      if entry.words:find(" shall ", 1, true) or entry.words:find(" must ", 1, true) then shall = shall + 1 end
    end
    return would > 2 and would > shall
  end)
end

-- A parameter: the clauses that `read` makes of sentences (nil where a sentence is none). Where clauses stand
-- outside all brackets the first of the highest `rank` is the parameter; else each reading of the disputed ones is
-- a variant of it. nil where the text is silent.
function text.parameter(founding, read)
  local variants, blocks, seen = {}, {}, {}
  local in_passing, firm
  for _, entry in ipairs(text.sentences(founding)) do
    local clause = read(entry)
    if clause then
      clause.place, clause.entry = entry.node, entry
      local is_firm = entry.reading == 0 and not entry.disputed
      -- A definition may say in passing what an article lays down.
      if is_firm and entry.layer ~= "definition" then
        if not firm or (clause.rank or 0) > (firm.rank or 0) then firm = clause end
      elseif is_firm then
        in_passing = in_passing or clause
      end
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
  if firm or in_passing then return { firm or in_passing } end
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
    local words, asked, at, force = breach(clause)
    if words then broken[#broken + 1] = { clause = clause, words = words, asked = asked, place = at
      or clause.place, force = force or clause.force } end
  end
  local first = broken[1]
  if not first then return nil end
  local is_open = parameter.is_disputed and (#broken < #parameter or parameter.is_silent_once)
  local name = is_open and report.disputed or first.force == "weak" and report.warning or report
  return name(place, { text = first.words }):see(first.place, first.asked)
end

return text
