-- Whom a sentence of a founding text speaks of: its groups, its plenary, its executive, its chair.

local names = require "lib.law.reading.names"
local text = require "lib.law.reading.text"

local roles = {}

-- "The Open Conference" is the conference of this text, "an open group" may be anybody's.
local own_adjectives = { open = true, round = true, standing = true, special = true, main = true, general = true }

local function occurs(entry, nouns, is_of_all, kinds)
  for _, noun in ipairs(nouns) do
    for _, form in ipairs { noun, names.plural_of(noun) } do
      local start = 1
      while true do
        local first, last = entry.words:find(" " .. form .. " ", start, true)
        if not first then break end
        local before = entry.words:sub(1, first):match "(%S+) $"
        local is_foreign = names.foreign[before or ""] and not (is_of_all and own_adjectives[before] or kinds and kinds[before])
        if not is_foreign and not names.is_of_others(entry.words:sub(last)) then return true end
        start = last
      end
    end
  end
  return false
end

-- Whether a part of a sentence names groups, by the nouns of this text alone.
function roles.names_group(founding, part)
  return occurs(part, names.groups(founding), false, names.kinds(founding)) or occurs(part, { "group", "subgroup" }, false, names.kinds(founding))
end

-- Whether a sentence names groups of this text. Regional groups and groups of States are none.
function roles.group(founding, entry)
  if entry.is_group == nil then
    entry.is_group = roles.names_group(founding, entry) or text.mentions(entry, "group") and not entry.words:find " groups? "
  end
  return entry.is_group
end

-- Whether a sentence names the body of all members.
function roles.plenary(founding, entry)
  if entry.is_plenary == nil then
    local own = names.plenary(founding)
    -- The General Assembly is no body of this text.
    local is_other = entry.words:find(" general assembly ", 1, true)
      and not text.has(entry, { "yearly meeting", "annual meeting", "plenary", "conference" })
    entry.is_plenary = not is_other and text.mentions(entry, "yearly-meeting") or occurs(entry, own.nouns, true)
  end
  return entry.is_plenary
end

-- Whether a part of a sentence names the body of all members, by the nouns of this text alone.
function roles.names_plenary(founding, part)
  return occurs(part, names.plenary(founding).nouns, true)
    or text.has(part, { "plenary", "yearly meeting", "annual meeting", "annual session", "annual conference", "general session" }) ~= nil
end

-- Whether a sentence names a smaller body that acts for the plenary.
function roles.executive(founding, entry)
  if text.mentions(entry, "bureau") or text.has(entry, { "the directory", "the directorate", "the presidium" }) then return true end
  local own = names.plenary(founding)
  return own.is_high and text.has(entry, { "council", "board", "the commission", "governing body" }) ~= nil
    and not roles.group(founding, entry)
end

-- Where the first of some nouns stands in the words of a sentence.
local function first_of(entry, nouns)
  local found
  for _, noun in ipairs(nouns) do
    for _, form in ipairs { noun, names.plural_of(noun) } do
      local at = entry.words:find(" " .. form .. " ", 1, true)
      if at and (not found or at < found) then found = at end
    end
  end
  return found
end

-- Of whom a part of a sentence speaks: "group" or "plenary", by what it names first; what stands behind "between" says
-- when, and not who. nil where it names neither.
function roles.first_named(founding, part)
  -- A meeting room is no Meeting.
  local whole = part.words:gsub(" meeting room", " room")
  local words = whole:gsub(" between .*$", function(tail)
    return roles.names_group(founding, { words = tail }) and not roles.names_plenary(founding, { words = tail }) and tail or " "
  end)
  local own = roles.names_group(founding, { words = words }) or roles.names_plenary(founding, { words = words }) and true
  if not own then words = whole end
  local group = roles.names_group(founding, { words = words }) and (first_of({ words = words }, roles.group_nouns(founding)) or words:find " groups? ")
  local plenary = roles.names_plenary(founding, { words = words })
    and (first_of({ words = words }, names.plenary(founding).nouns) or first_of({ words = words }, { "plenary", "meeting", "session", "conference" }))
  if group and (not plenary or group <= plenary) then return "group" end
  return plenary and "plenary" or nil
end

-- What a sentence that begins with "it" or "they" goes on speaking of: "group" or "plenary", by what the sentence
-- before it names first; nil for other sentences.
function roles.subject(founding, entry)
  if not text.matches(entry, { "^ it ", "^ they ", "^ these ", "^ its ", "^ their " }) then return nil end
  -- Below a heading such as "Study teams" it is them that "they" are.
  local topic = entry.topic and text.matches(entry, { "^ they ", "^ these ", "^ their " }) and { words = entry.topic }
  if topic and occurs(topic, names.groups(founding)) then return "group" end
  return entry.earlier and (roles.first_named(founding, entry.earlier) or roles.subject(founding, entry.earlier)) or nil
end

local function find_whose(founding, entry, part)
  local goes_on = text.matches(part, { "^ it ", "^ its ", "^ they ", "^ their ", "^ these ", "^ such ", "^ those " })
  local own = not goes_on and roles.first_named(founding, part) or part ~= entry and roles.first_named(founding, entry) or roles.subject(founding, entry)
  local before = entry.earlier or goes_on and entry.before or nil
  return own or before and roles.whose(founding, before, before) or entry.topic and roles.first_named(founding, { words = entry.topic })
    or goes_on and roles.first_named(founding, part) or nil
end

-- Of whom a part of a sentence speaks, by itself or by what stands before it: "group" or "plenary". Several readers ask it of
-- every part of a text.
local whose = {}
function roles.whose(founding, entry, part)
  if whose[part] == nil then whose[part] = find_whose(founding, entry, part) or false end
  return whose[part] or nil
end

-- The same for a whole sentence; nil where it names both.
function roles.context(founding, entry)
  if roles.group(founding, entry) and roles.plenary(founding, entry) then return nil end
  return roles.whose(founding, entry, entry)
end

-- Whether a part of a sentence binds: what should be, or is so as a rule, may be otherwise.
local hedges = { "as a rule", "as a general rule", "normally", "ordinarily", "usually", "in principle", "preferably", "as far as possible",
  "so far as possible", "wherever possible", "whenever possible", "customarily", "typically", "ideally" }
local bound = {}
function roles.binds(part)
  if bound[part] == nil then bound[part] = text.force(part) ~= "weak" and not text.has(part, hedges) end
  return bound[part]
end

-- What binds of a part: "once a year, as a rule in July" goes as far as the comma; nil where nothing does.
local function binding(part)
  if roles.binds(part) then return part end
  for _, hedge in ipairs(hedges) do
    local front = part.node.text:lower():match("^(.-), " .. hedge .. " ")
    local own = front and text.plain(front):match "^ .*%S"
    if own and part.words:find(own .. " ", 1, true) == 1 then
      local cut = setmetatable({ words = own .. " " }, { __index = part })
      return roles.binds(cut) and cut or nil
    end
  end
end

-- A parameter read from the parts of sentences that speak of groups, or of the plenary, and bind.
function roles.reader(of, read)
  return text.reader(function(founding)
    return text.parameter(founding, function(entry)
      for _, part in ipairs(text.statements(entry)) do
        local who = roles.whose(founding, entry, part)
          or text.matches(part, { " we will ", " we shall ", " states [%a ]-meet ", " states [%a ]-assemble ", " states [%a ]-come together ",
            " meetings? of all states ", " opening of the next ", " opening of the preceding ", "^ the [%a ]-sessions? ", "^ sessions? ",
            "^ an? [%a ]-session ", "^ each session ", "^ every session " }) and "plenary" or text.mentions(entry, "mechanism") and "plenary"
        local own = who == of and binding(part)
        local clause = own and read(own, founding)
        if clause then return clause end
      end
    end)
  end)
end

-- Whether a sentence speaks of groups, by name or as "they" after a sentence that names them.
function roles.speaks_of_groups(founding, entry)
  if roles.group(founding, entry) or roles.subject(founding, entry) == "group" then return true end
  return text.is_pronominal(entry) and entry.earlier ~= nil and roles.group(founding, entry.earlier)
end

-- Whether a sentence founds the body itself: "The Council is established", however many groups it names beside.
function roles.founds_itself(founding, entry, verbs)
  local own = names.plenary(founding)
  for _, noun in ipairs(own.nouns) do
    local rest = entry.words:match(" " .. noun .. " is (.*)$") or entry.words:match(" " .. noun .. " shall be (.*)$")
    local head = rest and (" " .. rest):match "^ ?%a* ?%a+ ?" or nil
    if head and text.has({ words = " " .. head:gsub("^ ", ""):gsub(" $", "") .. " " }, verbs) then return true end
  end
  return false
end

-- The nouns of groups, for looking at what stands before them: "three panels".
function roles.group_nouns(founding)
  return names.groups(founding)
end

roles.plural_of = names.plural_of

-- The nouns of the body of all members.
function roles.plenary_nouns(founding)
  return names.plenary(founding).nouns
end

return roles
