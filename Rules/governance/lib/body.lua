-- Finds the plenary of a text: the body in which all members sit, whatever the text calls it.
--
-- First what the configuration says; then the body whose own charter this is, by the title; then the one that the text
-- says consists of all members; then the name that it uses most among the usual names of plenaries; then those who elect;
-- then the only body there is; at last the members themselves.

local titles = require "lib.titles"
local words = require "lib.words"

local ruling, organs, plain = words.ruling, words.organs, words.plain

local body = {}

-- Nouns of bodies that can be all there is.
local councils = {
  council = true, board = true, senate = true, committee = true, commission = true, panel = true, team = true,
  maintainers = true, committers = true,
}

-- Words after which the name of a body begins.
local starters = { the = true, of = true, a = true, an = true, any = true, each = true, its = true, their = true, our = true, current = true }

-- One name for the singular, the plural and the special sessions of a body.
local function name_of(text)
  local name = plain(text):gsub("^the ", ""):gsub("^annual ", ""):gsub("meetings", "meeting")
  return (name:gsub("assemblies$", "assembly"):gsub("conferences$", "conference"):gsub("plenaries$", "plenary"))
end

-- The name that is counted most often, the first of several.
local function leading(order, counts)
  local best
  for _, name in ipairs(order) do
    if not best or counts[name] > counts[best] then best = name end
  end
  return best
end

-- The name that ruling sentences use most of those found, and how often.
local function commonest(hits)
  local counts, order = {}, {}
  for _, hit in ipairs(hits) do
    if ruling[hit.layer] then
      local name = name_of(hit.text)
      if not counts[name] then order[#order + 1] = name end
      counts[name] = (counts[name] or 0) + 1
    end
  end
  local best = leading(order, counts)
  return best, best and counts[best] or 0
end

-- Whether a name is one of a body: "ministerial council", "general meeting", "member body".
local function isBody(name)
  for word in name:gmatch "%a+" do
    if organs[word] or word == "meeting" or word == "body" then return true end
  end
  return false
end

-- The subject of a sentence whose verb stands at a place: the name right before it, else the one that opens the sentence.
local function subject(text, start)
  local said = {}
  for word in plain(text:sub(math.max(1, start - 80), start - 1)):gmatch "%w+" do
    if word == "a" or word == "an" or word == "the" then
      said = {}
    elseif word ~= "shall" and word ~= "be" and word ~= "is" and word ~= "which" and word ~= "will" and word ~= "and" then
      said[#said + 1] = word
    end
  end
  local name = table.concat(said, " ")
  if #said >= 1 and #said <= 5 and isBody(name) then return name end
  local opening = text:sub(1, start - 1):match "[Tt]he ([%a ]+),"
  if opening and #opening < 50 and isBody(plain(opening)) then return plain(opening) end
end

-- The body of which a text says what only a plenary is: that it consists of all members or of their representatives, or
-- that it is the highest.
local function general(doc)
  -- A name that the text defines for all members.
  for _, definition in ipairs(doc.definitions) do
    local meaning = plain(definition.meaning)
    local all = meaning:match "^all t?h?e? ?members" or meaning:match "^all %a+ %a+ members" or meaning:match "^all %a+ members"
    if definition.form == "means" and all and isBody(plain(definition.name)) then return (plain(definition.name):gsub("^the ", "")) end
  end
  for _, pattern in ipairs {
    "(consist | consists | consisting | composed | comprises | comprise | comprising) ...8 all ...3 (members | member | parties | states | contracting)",
    "(consist | consists | consisting | composed | comprises | comprise | comprising) [of] [the] (representatives | delegates) ...4 (each member | each party | member states | member governments | member countries | full members | members | parties | contracting parties)",
    "(is | be | as) the ...2 (supreme | highest | plenary | principal | sovereign) ...3 (organ | body | authority | decision making | policymaking)",
  } do
    for _, hit in ipairs(doc:find(pattern)) do
      -- "Representatives of three members" are some of them.
      local some = hit.sentence:mentions "(representatives | delegates) ...2 (one | <number> | <digits>)"
      local start = ruling[hit.layer] and not some and hit.sentence.text:find(hit.text, 1, true)
      local name = start and subject(hit.sentence.text, start)
      if name then return name end
    end
  end
end

-- Those who elect, where the text says who does, and how often it says that they themselves do.
local function electing(doc)
  local counts, order, agents = {}, {}, {}
  for _, hit in ipairs(doc:find "(elected ...3 by | elect | elects) ") do
    if ruling[hit.layer] then
      for _, name in ipairs { "core team", "members", "membership", "delegates", "developers", "contributors" } do
        if hit.sentence:mentions(name) then
          if not counts[name] then order[#order + 1] = name end
          counts[name] = (counts[name] or 0) + 1
          if hit.sentence:mentions("(elected ...6 by ...4 " .. name .. " | " .. name .. " [shall | will | may | must | can | who] (elect | elects))") then
            agents[name] = (agents[name] or 0) + 1
          end
        end
      end
    end
  end
  local best = leading(order, counts)
  return best, best and agents[best] or 0
end

-- The name of a council, board or the like that an actor is, spelt out, and its noun: of "The SC" "steering committee".
local function council(actor, full)
  local name = plain(actor):gsub("^the ", "")
  local said = {}
  for word in (full[name] or name):gmatch "%w+" do
    -- "Any member of the committee", "its current board": the name begins after these.
    if starters[word] then said = {} else said[#said + 1] = word end
    if councils[word] and #said <= 5 then return table.concat(said, " "), word end
  end
end

-- The organ that acts most in the statements of a text: its names, and how often.
local function acting(doc)
  local full = {}
  for _, definition in ipairs(doc.definitions) do
    if definition.form ~= "means" then full[plain(definition.name)] = plain(definition.meaning):gsub("^the ", "") end
  end
  local counts, order, nouns = {}, {}, {}
  for _, provision in ipairs(doc.provisions) do
    local name, noun
    if provision.actor and ruling[provision.layer] then name, noun = council(provision.actor, full) end
    if name then
      if not counts[name] then order[#order + 1] = name end
      counts[name] = (counts[name] or 0) + 1
      nouns[name] = noun
    end
  end
  -- "The Committee" is the committee that is named in full elsewhere, whichever that is.
  local best, most = nil, 0
  for _, name in ipairs(order) do
    local all = counts[name] + (nouns[name] ~= name and counts[nouns[name]] or 0)
    if all > most then best, most = name, all end
  end
  if not best then return nil, 0 end
  local names = { best }
  if nouns[best] ~= best and counts[nouns[best]] then names[2] = "the " .. nouns[best] end
  -- Where no other body has that noun, it alone is enough.
  local alone = true
  for _, name in ipairs(order) do alone = alone and (name == best or name == nouns[best] or nouns[name] ~= nouns[best]) end
  if alone then names[#names + 1] = nouns[best] end
  return names, most
end

-- Other names that the text defines for the same body.
local function aliases(doc, names)
  local found = {}
  for _, definition in ipairs(doc.definitions) do
    local meaning = plain(definition.meaning)
    for _, name in ipairs(names) do
      if meaning:find(name, 1, true) and #meaning < #name + 40 then found[#found + 1] = plain(definition.name) end
    end
  end
  for _, name in ipairs(found) do names[#names + 1] = name end
  return names
end

-- What else a text calls a plenary of a usual name: members who sit in a meeting are the meeting.
local function known_as(common)
  local names = { common }
  local loose = {}
  for _, short in ipairs { "conference", "assembly", "congress" } do
    if common:find(short, 1, true) and common ~= short then names[#names + 1] = "the " .. short end
  end
  if common:find "meeting" or common:find "membership" or common:find "general body" then
    for _, more in ipairs { "the members", "membership", "the society", "the association", "all members", "the club" } do
      names[#names + 1] = more
      if more:find "^the " and more ~= "the members" then loose[more] = true end
    end
  end
  return names, loose
end

-- A body with its usual names, and why it is the plenary.
local function usual(doc, name, because)
  local names, loose = known_as(name)
  return { names = aliases(doc, names), loose = loose, because = because }
end

-- The body that is the plenary of a text: its names in small letters, and why.
function body.of(doc, wanted)
  if wanted and wanted ~= "" then
    return { names = aliases(doc, { plain(wanted) }), because = "the configuration says so" }
  end
  local common, count = commonest(doc:find "<plenary>")
  -- A mast assembly decides nothing.
  if common and not doc:mentions("(" .. common .. " (shall | should | may | will | must | can | is | are | has | have | meet | meets | elect | elects | adopt | adopts | decide | decides) | (by | of | at | to) [the | a | an | each | any] " .. common .. ")") then
    common, count = nil, 0
  end
  local own, noun = titles.own(doc)
  -- A text may name another body's assembly now and then.
  if own and (count < 3 or #doc:find(noun) > 3 * count) then
    local names = { "the " .. noun, "entire " .. noun, "full " .. noun, "this " .. noun, own }
    -- "Kubernetes Steering Committee" is the steering committee from the second paragraph on.
    local shorter = own:match "^%w+ (.* .*)$"
    while shorter do
      names[#names + 1] = shorter
      shorter = shorter:match "^%w+ (.* .*)$"
    end
    return { names = aliases(doc, names), own = true, because = "the text is its charter" }
  end
  local whole = general(doc)
  if whole then return usual(doc, whole, "it consists of all members") end
  local electors, voices = electing(doc)
  if common and count >= 2 then return usual(doc, common, "it is the usual name that the text uses most") end
  -- "Members" stand near many elections that others hold.
  local busiest, acts = acting(doc)
  if electors and (voices >= 2 or electors ~= "members" or not busiest or acts < 8) then
    return { names = { electors }, because = "it elects" }
  end
  if busiest and acts >= 3 then
    return { names = aliases(doc, busiest), own = true, because = "no other body acts more often in the text" }
  end
  if common then return usual(doc, common, "it is the only usual name that the text uses") end
  local only = commonest(doc:find "(council | board | senate | committee | commission | panel)")
  if only then return { names = aliases(doc, { only }), own = true, because = "the text names no other body more often" } end
  return { names = { "the members", "membership", "all members", "general meeting" }, because = "no body is named" }
end

return body
