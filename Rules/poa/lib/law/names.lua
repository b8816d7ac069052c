-- What bodies a founding text has, by the nouns it uses: its groups and its plenary, whatever they are called.
-- Beside the words of the pack a noun counts by what the text has it do: what is set up, dissolved and joined is a
-- group; what meets, decides and sets up groups is the plenary.

local text = require "lib.law.text"

local names = {}

-- Nouns that groups are called by, where the text has one of many of them.
local groupish = {
  "group", "subgroup", "team", "circle", "cluster", "panel", "committee", "commission", "crew", "chamber", "cell",
  "bench", "track", "workstream", "workshop", "laboratory", "lab", "task force", "working party", "working table",
  "working body", "working unit", "study unit", "section", "college", "squad", "desk", "taskforce", "table",
  "working parties", "working bodies", "laboratories", "seminar", "thread", "atelier", "stream", "hub", "unit", "working unit",
  "bureau of experts", "round table", "study circle", "project team", "expert panel", "work stream", "working committee", "subcommittee", "sub committee",
  "subcommission", "focus group", "task team", "contact group", "drafting circle", "roundtable", "caucus", "cohort", "module", "pillar", "strand", "guild", "syndicate",
}
-- What comes before such a noun where it is no group of this text.
local foreign = { first = true, main = true, steering = true, executive = true, credentials = true,
  round = true, general = true, regional = true, open = true, governmental = true, second = true, third = true,
  select = true, standing = true, special = true, political = true, ["each"] = false }

-- Nouns that the body of all members is called by, those that outrank the others first.
local high = {
  "plenary", "plenary session", "plenary meeting", "assembly", "congress", "conference", "general meeting", "diet",
  "general conference", "convention", "annual meeting", "annual session", "yearly meeting", "annual conference",
  "round", "gathering", "general assembly of members", "moot", "parliament", "summit", "synod", "session", "sitting",
  "agm", "annual general meeting", "assemblies", "sessions", "sittings",
}
local low = { "council", "forum", "dialogue", "table", "partnership", "programme", "platform", "process", "board",
  "mechanism", "network", "community", "alliance", "league", "union", "commission", "committee", "agora" }

local lives = {
  " creat", " establish", " set up ", " sets up ", " setting up ", " institut", " constitut", " launch", " form ",
  " forms ", " formed ", " erect", " appoint", " open ", " opens ", " opened ", " start ", " starts ", " started ",
  " call[eds]* in[to ]*", " brought in", " bring in", " brings in", " found ", " founds ", " founded ", " dissol", " charter[es]",
  " terminat", " disband", " wound up ", " wind up ", " abolish", " discharg", " close", " shut", " end ", " ends ",
  " ended ", " discontinu", " stop ", " stops ", " mak", " made ", " unmak", " born ", " come about ", " comes about ",
}

-- "Benches" of "bench", "laboratories" of "laboratory".
local function plural_of(noun)
  if noun:sub(-1) == "s" then return noun end
  if noun:find "[cs]h$" or noun:find "x$" then return noun .. "es" end
  if noun:find "[^aeiou]y$" then return noun:sub(1, -2) .. "ies" end
  return noun .. "s"
end

-- The words of all sentences, one line each: what does not occur here need not be looked for in any of them.
local function everything(founding)
  return text.once("everything", function()
    local lines = {}
    for index, entry in ipairs(text.sentences(founding)) do lines[index] = entry.words end
    return table.concat(lines, "\n")
  end)
end

-- Whether a text has one of many of a noun: "a panel", "any panel", "panels".
local function is_one_of_many(founding, noun)
  local plural = plural_of(noun)
  local all = everything(founding)
  if not all:find(" " .. noun, 1, true) and not all:find(" " .. plural, 1, true) then return false end
  for _, entry in ipairs(text.sentences(founding)) do
    local words = entry.words
    for _, form in ipairs { "a " .. noun, "any " .. noun, "each " .. noun, "every " .. noun, "no " .. noun, plural } do
      local first = words:find(" " .. form .. " ", 1, true)
      local before = first and words:sub(1, first):match "(%S+) $"
      if first and not foreign[before or ""] and text.matches(entry, lives) then return true end
    end
  end
  return false
end

-- Things that are set up or closed and are no groups.
local things = {}
for word in ([[decisions recommendations records documents meetings sessions sittings rules reports funds states members
  governments countries nations delegations papers minutes proposals procedures priorities dates participants debates
  deliberations parties agendas amendments provisions articles votes majorities objections elections rights duties
  statutes they those these others all ties mechanisms archives registers websites questions matters items links
  networks contacts points experts stakeholders organizations offices officers terms tasks measures activities chairs
  presidents texts drafts conditions criteria consultations]]):gmatch "%S+" do things[word] = true end

local passives = { "chartered", "created", "established", "constituted", "instituted", "formed", "launched", "dissolved",
  "terminated", "disbanded", "abolished", "erected", "appointed", "discontinued" }

-- Nouns that the text itself has created and ended: "ateliers are established by …".
local function inferred(founding, found)
  for _, entry in ipairs(text.sentences(founding)) do
    for noun, verb in entry.words:gmatch " (%a+s) [%a]+ ([%a]+)" do
      for _, passive in ipairs(passives) do
        local is_being = entry.words:find(" " .. noun .. " are " .. passive, 1, true)
          or entry.words:find(" " .. noun .. " be " .. passive, 1, true)
          or entry.words:find(" " .. noun .. " shall be " .. passive, 1, true)
        if verb and is_being and not things[noun] then
          found[noun:gsub("ies$", "y"):gsub("([cs]h)es$", "%1"):gsub("s$", "")] = true
        end
      end
    end
  end
end

local starting = { "starts", "opens", "creates", "establishes", "forms", "founds", "launches", "appoints", "constitutes", "institutes",
  "start", "open", "create", "establish", "form", "found", "launch", "appoint", "constitute", "sets", "makes", "erects", "convenes",
  "inaugurates", "begins" }
local stopping = { "stops", "closes", "ends", "dissolves", "terminates", "discharges", "disbands", "abolishes", "discontinues", "shuts",
  "stop", "close", "end", "dissolve", "terminate", "discharge", "disband", "abolish", "discontinue", "winds", "unmakes", "retires",
  "suppresses", "concludes" }
local is_starting, is_stopping = {}, {}
for _, verb in ipairs(starting) do is_starting[verb] = true end
for _, verb in ipairs(stopping) do is_stopping[verb] = true end

-- Nouns that the text has somebody begin and end in one breath: "starts seminars and stops them".
local function in_one_breath(founding, found)
  for _, entry in ipairs(text.sentences(founding)) do
    local words = entry.words:gsub(" sets up ", " sets "):gsub(" winds up ", " winds ")
    for first, noun, last in words:gmatch " (%a+) (%a+s) and (%a+) them " do
      if is_starting[first] and is_stopping[last] and not things[noun] then
        found[noun:gsub("ies$", "y"):gsub("([cs]h)es$", "%1"):gsub("s$", "")] = true
      end
    end
  end
end

-- Nouns that the text has somebody begin and, in this or another sentence, end, join or set to work: "the X opens
-- ateliers", "an atelier is closed by the X".
local function begun_and_ended(founding, found)
  local all = everything(founding)
  local candidates, short_names = {}, {}
  for _, entry in ipairs(text.sentences(founding)) do
    for name in entry.node.text:gmatch " an? (%u%u+)%f[%A]" do short_names[name:lower()] = true end
    for name in entry.node.text:gmatch "%l (%u%l+)s%f[%A]" do short_names[name:lower()] = true end
  end
  for _, verb in ipairs(starting) do
    local start = 1
    while true do
      local _, last = all:find(" " .. verb .. " ", start, true)
      if not last then break end
      local object = all:sub(last + 1, last + 60):match "^[^\n]*"
      object = object:gsub("^up ", ""):gsub("^such ", ""):gsub("^an? ", ""):gsub("^any ", ""):gsub("^new ", ""):gsub("^its ", ""):gsub("^further ", "")
      candidates[#candidates + 1] = object
      start = last
    end
  end
  for _, object in ipairs(candidates) do
    local noun = object:match "^(%a+)"
    local singular = noun and noun:gsub("ies$", "y"):gsub("([cs]h)es$", "%1"):gsub("s$", "")
    if noun and (#noun > 4 or short_names[noun]) and not things[noun] and not things[plural_of(singular)] and not found[singular] then
      local plural = plural_of(singular)
      local is_ended = false
      for _, last in ipairs(stopping) do
        is_ended = is_ended or all:find(" " .. last .. " " .. plural .. " ", 1, true) or all:find(" " .. last .. " an? " .. singular .. " ")
          or all:find(" " .. last .. " the " .. singular .. " ", 1, true) or all:find(" " .. last .. " any " .. singular .. " ", 1, true)
      end
      for _, passive in ipairs { "dissolved", "closed", "ended", "terminated", "disbanded", "wound up", "discharged", "abolished" } do
        is_ended = is_ended or all:find(" " .. singular .. " is " .. passive, 1, true) or all:find(" " .. plural .. " are " .. passive, 1, true)
      end
      -- "Only the plenary opens a SIG. Only the plenary shuts one."
      local from
      for _, verb in ipairs(starting) do from = from or all:find(" " .. verb .. " an? " .. singular .. " ") end
      local rest = from and all:sub(from, from + 160)
      for _, last in ipairs(rest and stopping or {}) do
        is_ended = is_ended or rest:find(" " .. last .. " it ", 1, true) or rest:find(" " .. last .. " one ", 1, true) or rest:find(" " .. last .. " them ", 1, true)
      end
      local is_joined = all:find(" into a " .. singular .. " ", 1, true) or all:find(" " .. singular .. " sessions ", 1, true)
        or all:find(" a " .. singular .. " shall sit ", 1, true) or all:find(" a " .. singular .. " writes ", 1, true) or all:find(" join an? " .. singular .. " ") or all:find(" join any " .. singular .. " ", 1, true)
        or all:find(" " .. plural .. " are open to ", 1, true) or all:find(" " .. singular .. " is open to ", 1, true)
        or all:find(" members? of an? " .. singular .. " ") or all:find(" " .. plural .. " meet ", 1, true) or all:find(" " .. plural .. " prepare ", 1, true)
        or all:find(" " .. plural .. " draft ", 1, true) or all:find(" every " .. singular .. " ", 1, true) and all:find(" a " .. singular .. " ", 1, true)
      if is_ended and is_joined then found[singular] = true end
    end
  end
end

-- "Special Interest Groups (SIGs)": what groups are called for short.
local function abbreviated(founding, found)
  for _, entry in ipairs(text.sentences(founding)) do
    -- "SIG: a special interest group."
    local abbreviation, whole = entry.node.text:match "^%W*(%u%u+)%W*[:=%-] *an? ([%a ]+)"
    if not abbreviation then abbreviation, whole = entry.node.text:match "^%W*(%u%u+)%W* means an? ([%a ]+)" end
    for _, noun in ipairs(abbreviation and groupish or {}) do
      if (" " .. whole:lower()):find(" " .. noun .. "$") then found[abbreviation:lower()] = true end
    end
    if entry.node.text:find "%(%u%u" then
      for long, short in entry.node.text:gmatch "(%a+) %((%u%u+)s?%)" do
        for _, noun in ipairs(groupish) do
          if noun == long:lower():gsub("s$", "") then found[short:lower()] = true end
        end
      end
    end
  end
end

-- Whether the members of the body are called so: "one guild for each country", "each chapter has one vote".
local function is_of_members(founding, noun)
  local all = everything(founding)
  for _, form in ipairs { " one %s for each country ", " one %s per country ", " each %s disposes of ", " each %s has one v", " every %s has one v", " one %s one v",
    " each %s shall have one v", " every %s shall have one v", " one %s for every country ", " %s of any country ", " national %ss " } do
    if all:find(form:format(noun), 1, true) then return true end
  end
  return false
end

local function group_nouns(founding)
  local found = {}
  for _, noun in ipairs(groupish) do
    if is_one_of_many(founding, noun) then found[noun] = true end
  end
  abbreviated(founding, found)
  inferred(founding, found)
  in_one_breath(founding, found)
  begun_and_ended(founding, found)
  local list = {}
  for noun in pairs(found) do
    if not is_of_members(founding, noun) then list[#list + 1] = noun end
  end
  table.sort(list)
  return list
end

local doing = {
  "decid", "adopt", "approv", "meet", "conven", "assembl", "sit ", "sits ", "act ", "acts ", "set up", "sets up",
  "creat", "establish", "institut", "constitut", "hear", "hold", "consult", "consider", "weigh", "open", "close",
  "shut", "start", "begin", "elect", "fix", "form ", "forms ", "dissolve", "end ", "ends ", "pass", "takes", "take ",
  "is convok", "is summoned", "convok", "is convened", "is held", "is called", "are held", "are convened", "are called", "come together", "erect", "appoint", "discharg", "launch", "amend", "alter",
  "is the highest", "is the supreme", "is the plenary", "is the governing", "is the directing", "is composed of all", "consists of all", "comprises all",
  "be composed of all", "brings together", "gathers", "is the general", "to creat", "to establish", "to adopt", "to decide", "to set up", "to dissolve",
}
local modal = { "shall ", "may ", "can ", "will ", "must ", "alone ", "only ", "itself ", "shall be ", "and no other ",
  "alone may ", "alone shall ", "only shall ", "and none besides shall ", "in session ", "and it alone " }

-- How often a noun does what the plenary does: "the X decides", "set up by the X", "before the X opens".
local function weight(founding, noun)
  local words = everything(founding)
  local count, start = 0, 1
  while true do
    local first, last = words:find(" " .. noun .. " ", start, true)
    if not first then return count end
    local before, after = words:sub(math.max(1, first - 12), first), words:sub(last + 1, last + 60)
    -- "The council alone shall establish": one behind the other.
    local is_stripped = true
    while is_stripped do
      is_stripped = false
      for _, word in ipairs(modal) do
        if after:sub(1, #word) == word then
          after = after:sub(#word + 1)
          is_stripped = true
        end
      end
    end
    for _, verb in ipairs(doing) do
      if after:sub(1, #verb) == verb then
        count = count + ((verb == "decid" or verb == "adopt" or verb == "acts ") and 2 or 1)
        break
      end
    end
    if before:find " by the $" or before:find " by every $" or before:find " by each $" or before:find " only the $" then
      count = count + 1
    end
    start = last
  end
end

-- Capitalised names that are neither a role of another kind nor a part of a longer name.
local no_plenary = {}
for word in ([[chair chairperson president presidency presidium secretariat secretary registrar registry bureau charter
  statute statutes parties party states state united nations first committee general secretary article articles
  rapporteur members law rules programme treaty convention
  agreement instrument troika depositary government governments corporation voting director directors country countries
  nation delegation delegations ict icts rec resolution oewg gge unga poa law registry]])
  :gmatch "%S+" do no_plenary[word] = true end

local function names_seen(founding)
  local seen, list = {}, {}
  for _, entry in ipairs(text.sentences(founding)) do
    for name, after in entry.node.text:gmatch "[Tt]he (%u%l+)%f[%A]( ?%u?)" do
      local own = name:lower()
      -- "The Directing Committee": the first word is no name by itself, but "the Grand Meeting" is one.
      if not after:find "%u" and not seen[own] and not no_plenary[own] then
        seen[own] = true
        list[#list + 1] = own
      end
    end
    for first, last in entry.node.text:gmatch "[Tt]he (%u%l+) (%u%l+)%f[%A]" do
      local own = (first .. " " .. last):lower()
      if not seen[own] and not no_plenary[last:lower()] and not foreign[first:lower()] then
        seen[own] = true
        list[#list + 1] = own
      end
    end
    for short in entry.node.text:gmatch "%f[%a](%u%u%u+)%f[%A]" do
      local own = short:lower()
      if not seen[own] and not no_plenary[own] then
        seen[own] = true
        list[#list + 1] = own
      end
    end
  end
  return list
end

-- Names in the title of the text that it goes on to use: its own body, where it has but one.
local function titular(founding, name)
  local title = founding.title and text.plain(founding.title) or ""
  if not title:find(" " .. name .. " ", 1, true) then return false end
  local count = 0
  for _, entry in ipairs(text.sentences(founding)) do
    if entry.words:find(" the " .. name .. " ", 1, true) then count = count + 1 end
  end
  return count >= 3
end

local function plenary_nouns(founding)
  local found, is_high = {}, false
  for _, noun in ipairs(high) do
    if weight(founding, noun) > 0 then
      found[noun] = true
      is_high = is_high or noun ~= "session" and noun ~= "sessions" and noun ~= "sitting" and noun ~= "sittings"
    end
  end
  local groups = {}
  for _, noun in ipairs(text.once("groups", function() return group_nouns(founding) end)) do groups[noun] = true end
  for _, noun in ipairs(low) do
    local is_executive = is_high and (noun == "council" or noun == "board" or noun == "committee"
      or noun == "commission")
    if not groups[noun] and not is_executive and weight(founding, noun) > 0 then found[noun] = true end
  end
  for _, noun in ipairs(names_seen(founding)) do
    local is_group = groups[noun] or groups[noun:gsub("s$", "")]
    local is_gathering = noun:find " meeting$" or noun:find " assembly$" or noun:find " conference$" or noun:find " session$"
      or noun:find " gathering$" or noun:find " congress$"
    local is_body = not is_group and not found[noun] and (is_gathering or weight(founding, noun) >= 2 or not is_high
      and titular(founding, noun))
    if is_body and not (is_high
      and (noun == "council" or noun == "board" or noun == "commission")) then
      found[noun] = true
    end
  end
  local list = {}
  for noun in pairs(found) do list[#list + 1] = noun end
  table.sort(list)
  return { nouns = list, is_high = is_high }
end

-- "Select", "standing" and the like before a noun of groups, where the text itself has such groups appointed or closed.
function names.kinds(founding)
  return text.once("kinds of groups", function()
    local found, all = {}, everything(founding)
    for _, kind in ipairs { "select", "standing", "special", "political", "regional" } do
      if all:find(" " .. kind .. " ", 1, true) then
        for _, noun in ipairs(names.groups(founding)) do
          local plural = plural_of(noun)
          for _, passive in ipairs(passives) do
            if all:find(" " .. kind .. " " .. plural .. " shall be " .. passive, 1, true) or all:find(" " .. kind .. " " .. plural .. " are " .. passive, 1, true) then
              found[kind] = true
            end
          end
        end
      end
    end
    return found
  end)
end

names.plural_of = plural_of
names.foreign = foreign

-- Nouns of groups, in the singular.
function names.groups(founding) return text.once("groups", function() return group_nouns(founding) end) end

-- Nouns of the plenary, and whether one of them outranks councils and boards.
function names.plenary(founding) return text.once("plenary", function() return plenary_nouns(founding) end) end

return names
