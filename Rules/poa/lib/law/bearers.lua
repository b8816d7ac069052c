-- Who does an act by a sentence of a founding text: the bodies that stand where its doer stands, and those to whom it is
-- denied. "Groups are opened by the plenary", "the plenary alone may open groups", "opening a group is for the plenary",
-- "no group is opened without a decision of the plenary", "the board has no power to open groups".

local lexicon = require "lib.law.lexicon"
local names = require "lib.law.names"
local roles = require "lib.law.roles"
local text = require "lib.law.text"

local law = {}

local function set_of(words)
  local set = {}
  for word in words:gmatch "%S+" do set[word] = true end
  return set
end

-- Words that may stand between a body and what says whether it acts.
local lead = set_of [[the a an any each every its their this that said such same ordinary regular formal annual yearly plenary relevant next following
  whole full own]]
local prepositions = set_of [[of in to at from between before after during until till with for on under following preceding than into about within upon
  through towards against since near as concerning regarding whose over consulting consulted hearing heard inviting informing notifying]]
-- "By decision of the plenary", "is the prerogative of", "belongs to", "rests with", "reserved for".
local holding = set_of [[decision decisions resolution consensus vote competence prerogative power powers authority consent discretion approval agreement hands
  responsibility act will business choice remit purview domain jurisdiction]]
local giving = set_of [[belongs belong reserved left entrusted conferred falls fall rests rest lies lie vested remains remain is are be matter matters reserve
  exclusively solely alone only task function up required requires adoption approval endorsement]]
local conditions = set_of "when if unless until once where whenever"
local negations = set_of "not no never neither nor cannot none nothing without"
local exceptions = { " except ", " unless ", " without ", " save ", " other than ", " otherwise than ", " but ", " only ", " solely ", " exclusively ", " until ", " before " }
local modals = set_of "shall may will would can could must should to and or only alone also then not either neither nor likewise is are be been being has have it they"
-- Verbs that are nouns as well: "in hybrid form", "by the end of April", "open to all".
local ambiguous = set_of [[form forms charter charters commission commissions mandate mandates open end ends close closes start starts found make add found
  retire act acts pass conclude fix set shut]]
local other_things = set_of [[meeting meetings session sessions sitting sittings debate debates discussion discussions list consultations report reports account
  quorum record records minutes work agenda item items chair chairs chairperson chairpersons president convener conveners officers members
  coordinators facilitators co rapporteur rapporteurs experts place places floor term]]

-- Every place of some nouns in words, longest nouns first.
local function mark(found, words, nouns, kind)
  for _, noun in ipairs(nouns) do
    local start = 1
    while true do
      local first, last = words:find(" " .. noun .. " ", start, true)
      if not first then break end
      local is_new = true
      for _, other in ipairs(found) do is_new = is_new and (first + 1 > other.last or last - 1 < other.first) end
      if is_new then found[#found + 1] = { kind = kind, first = first + 1, last = last - 1 } end
      start = last
    end
  end
end

local common = { plenary = { "yearly meeting", "annual meeting", "plenary meeting", "plenary session", "plenary" }, group = { "group", "groups", "subsidiary bodies", "subsidiary body" } }

local function nouns_of(founding)
  return text.once("nouns of bodies", function()
    local plenary, group = {}, {}
    for _, list in ipairs { names.plenary(founding).nouns, common.plenary } do
      for _, noun in ipairs(list) do plenary[#plenary + 1] = noun end
    end
    for _, list in ipairs { names.groups(founding), common.group } do
      for _, noun in ipairs(list) do
        group[#group + 1] = noun
        group[#group + 1] = names.plural_of(noun)
      end
    end
    local function longer(a, b) return #a > #b end
    table.sort(plenary, longer)
    table.sort(group, longer)
    return { plenary = plenary, group = group }
  end)
end

-- The bodies that a sentence names, in order; "it" at its head is what the sentence before spoke of.
local bodies
function bodies(founding, entry)
  local found, nouns, words = {}, nouns_of(founding), entry.words
  local nouns_high = names.plenary(founding).is_high
  if nouns_high or roles.executive(founding, entry) then mark(found, words, { "council", "board", "governing body", "directory", "directorate" }, "bureau") end
  mark(found, words, nouns.plenary, "yearly-meeting")
  mark(found, words, nouns.group, "group")
  for kind, concept in pairs { chair = "chair", bureau = "bureau", secretariat = "secretariat" } do
    for _, place in ipairs(lexicon.places(words, concept)) do
      local is_new = true
      for _, other in ipairs(found) do is_new = is_new and (place.first > other.last or place.last < other.first) end
      if is_new then found[#found + 1] = { kind = kind, first = place.first, last = place.last } end
    end
  end
  -- "The same authority brings them to an end."
  local same = words:find(" same authority ", 1, true) or words:find(" same body ", 1, true) or words:find(" same organ ", 1, true)
  local first = same and entry.earlier and bodies(founding, entry.earlier)[1]
  if first then found[#found + 1] = { kind = first.kind, first = same + 1, last = words:find(" ", same + 6, true) - 1 } end
  local subject = words:find "^ it " and roles.subject(founding, entry) or words:find "^ they " and roles.subject(founding, entry)
  -- Below the heading "Plenary Week": "It would adopt recommendations."
  if not subject and not entry.earlier and words:find "^ it " and entry.topic and lexicon.has(entry.topic, "plenary") then subject = "plenary" end
  if subject then
    local kind = subject == "plenary" and "yearly-meeting" or subject
    for first, word in words:gmatch "()(%S+)" do
      local is_it = (word == "it" or word == "they") and (first == 2 or words:sub(1, first - 1):find " and $" or words:sub(1, first - 1):find " or $")
      if is_it then found[#found + 1] = { kind = kind, first = first, last = first + #word - 1 } end
    end
  end
  table.sort(found, function(a, b) return a.first < b.first end)
  return found
end

-- How a body stands in a sentence: "agent" behind what names the doer, "subject" before its verb, nil elsewhere.
local function position(words, body)
  local before = {}
  for word in words:sub(1, body.first - 1):gmatch "%S+" do before[#before + 1] = word end
  -- "By the Standing Committee": one adjective at most.
  if before[#before - 1] == "the" and not prepositions[before[#before]] and not lead[before[#before]] then before[#before] = nil end
  while before[#before] and (lead[before[#before]] or before[#before] == "only" or before[#before] == "alone") do before[#before] = nil end
  local last, second = before[#before], before[#before - 1]
  local after = words:match("^ (%S+ ?%S*)", body.last + 1) or ""
  if after:find "^for adoption" or after:find "^for approval" or after:find "^for decision" then return "agent" end
  -- A row of a schedule: "Closing of a track", "Organ: Meeting".
  if last == "by" or last == "organ" or last == "body" or last == "to" and after:find "^belong" then return "agent" end
  if (last == "of" or last == "by" or last == "from" or last == "in" or last == "for") and second and holding[second] then return "agent" end
  if (last == "to" or last == "with" or last == "in" or last == "for" or last == "upon") and second and giving[second] then return "agent" end
  if last == "is" and second == "it" or last == "than" and second == "other" then return "agent" end
  -- "Or when the plenary so decides."
  if conditions[last] and (after:find "^so " or after:find "^decides" or after:find "^determines" or after:find "^resolves") then return "decider" end
  if (conditions[last] or last == "after" or last == "before") and after:find "^ha[sv]" then return "subject" end
  if last == "at" or last == "in" then return "place" end
  if last and prepositions[last] then return nil end
  return "subject"
end

-- Whether the word of an act is done to the noun before it: "opened", "wound up", "are set up".
local function is_passive(words, place)
  local verb = words:sub(place.first, place.last)
  -- "Is brought to an end", "comes into being", and not "brings it to an end".
  if verb:find "^to " or verb:find "^into " then
    local before = words:sub(1, place.first - 1):match "(%S* ?%S* ?%S* ?%S* ?%S+ )$" or ""
    return not (" " .. before):find " brings? " and not (" " .. before):find " calls? " and not (" " .. before):find " puts? "
  end
  if verb:find "^wound" or verb:find "^brought" or verb:find "^begun" or verb:find "^laid" then return true end
  if verb:find "^%a+ed%f[%A]" or verb:find "^set%f[%A]" or verb == "shut" then
    return words:sub(1, place.first - 1):find " ha[sv]e? [%a ]-$" == nil
      and (verb:find "ed" ~= nil or words:sub(1, place.first - 1):find " be $" ~= nil or words:sub(1, place.first - 1):find " are $" ~= nil
        or words:sub(1, place.first - 1):find " is $" ~= nil or words:sub(1, place.first - 1):find " and $" ~= nil or words:sub(1, place.first - 1):find " or $" ~= nil)
  end
  return false
end

local function is_nominal(verb)
  return verb:find "ion$" or verb:find "ment$" or verb:find "ure$" or verb:find "ing$" or verb:find "ing " or verb:find "al$" or verb:find "merger"
end

-- Whether the word stands for the act at all, and not for a form, an end or the opening of a meeting.
local function is_act(words, place)
  local verb = words:sub(place.first, place.last)
  local previous = words:sub(1, place.first - 1):match "(%S+) $" or ""
  if ambiguous[verb] and not modals[previous] and not place.follows_body then return false end
  local rest = words:sub(place.last + 1)
  if verb:find "^pass" and (rest:find "^ %S+ to " or rest:find "^ %S+ on " or rest:find "^ on " or rest:find "^ to ") then return false end
  if verb:find "^open" and (rest:find "^ to " or rest:find "^ ended " or rest:find "^ for ") then return false end
  local object = rest:gsub("^ the", ""):gsub("^ an?%f[ ]", ""):gsub("^ each", ""):gsub("^ its", ""):gsub("^ of", ""):gsub("^ the", ""):match "^ (%S+)" or ""
  return not other_things[object]
end

-- Whether a sentence says that the body may not do the act.
local function is_denied(words, body, place)
  local last = math.max(body.last, place.last)
  local ahead = words:sub(1, body.first - 1)
  local scope = body.stands == "subject" and words:sub(math.min(body.first, place.first), last) or words:sub(1, last)
  -- "They adopt nothing", "creates no bodies".
  if body.stands == "subject" and body.last < place.first and words:sub(last + 1):find "^ no%a* " and not words:sub(last + 1):find "^ no later " then return true end
  local denies = false
  for word in scope:gmatch "%S+" do denies = denies or negations[word] ~= nil end
  if body.stands == "decider" then return false end
  if text.has({ words = words }, { "not permitted", "not allowed", "prohibited", "not be permitted", "is excluded", "are excluded" }) then return true end
  if body.stands ~= "subject" then return denies and not text.matches({ words = ahead }, exceptions) end
  if scope:find " and no other " or scope:find " and nobody " or scope:find " and none " then denies = false end
  local word = ahead:match "(%S+) $" or ""
  word = lead[word] and ahead:match "(%S+) %S+ $" or word
  return denies or word == "neither" or word == "nor" or word == "no"
end

local rows = { [" and the "] = true, [" or the "] = true, [" nor the "] = true, [" and by the "] = true, [" or by the "] = true, [" and "] = true, [" or "] = true }

-- Who does an act by a sentence: { allowed = { [body] = true }, denied = …, is_sole = … }, or nil where it says nothing of it.
function law.of(founding, entry, concept)
  local words = entry.words
  local places = lexicon.places(words, concept)
  if #places == 0 then return nil end
  local found = bodies(founding, entry)
  -- "The Bureau, the Chair or the secretariat" stand in one row.
  local function between(index)
    return found[index - 1] and found[index] and words:sub(found[index - 1].last + 1, found[index].first - 1) or ""
  end
  for index, body in ipairs(found) do
    body.stands = position(words, body)
    local is_row = rows[between(index)] or between(index) == " the " and rows[between(index + 1)]
    body.row = is_row and found[index - 1].row or index
  end
  local result, is_said = { allowed = {}, denied = {} }, false
  local function note(body, place)
    is_said = true
    local side = is_denied(words, body, place) and result.denied or result.allowed
    for _, other in ipairs(found) do
      if other == body or other.row == body.row and other.kind ~= "group" then side[other.kind] = true end
    end
  end
  local where
  for _, place in ipairs(places) do
    local verb = words:sub(place.first, place.last)
    for _, body in ipairs(found) do place.follows_body = place.follows_body or body.last + 2 == place.first end
    if is_act(words, place) then
      local agent, subject, group, before, decider
      for _, body in ipairs(found) do
        local after = words:sub(body.last + 1)
        -- "The plenary, which may also end them", "it is for the plenary to end them".
        local goes_on = after:find "^ which " or after:find "^ who " or after:find "^ that " or body.stands == "agent" and (after:find "^ to " or after:find "^ alone ")
        if body.stands == "decider" then decider = body end
        if body.first > place.last then
          agent = agent or body.stands == "agent" and body
        elseif body.kind == "group" then
          group = body.stands == "subject" and body or group
        elseif body.stands == "subject" or goes_on then
          subject = body
        elseif body.stands == "agent" then
          before = body
        end
        if body.stands == "place" and body.kind ~= "group" then where = body end
      end
      -- A group that ends or begins does it to no other; one that ends its work or sets up groups of its own does.
      local own = concept == "end" and { "itself", "its own", "themselves", "their own", "its work", "their work" }
        or concept == "create" and { "its own", "their own", "subgroup*", "other groups", "another", "further" }
      if group and own and not text.has({ words = words }, own) and not is_denied(words, group, place) then group = nil end
      local nominal = is_nominal(verb)
      local doer
      if is_passive(words, place) or nominal then
        doer = agent or before or nominal and subject
      else
        -- "To open a panel is for the plenary": behind the verb stands who does it only where the verb is bare.
        doer = subject or not agent and group or before or agent and (agent.kind ~= "group" or words:sub(1, place.first - 1):find " to $") and agent or nil
      end
      doer = doer or decider
      if doer then note(doer, place) end
      where = not doer and is_passive(words, place) and where or nil
    end
  end
  -- "Who may set up a panel? The session, and in urgent cases the chair."
  if not is_said and entry.is_answer then
    for _, body in ipairs(found) do
      if body.kind ~= "group" and body.stands == "subject" then result.allowed[body.kind], is_said = true, true end
    end
  end
  -- "Panels may be formed at the annual meeting."
  if not is_said and where then
    result.allowed[where.kind] = true
    is_said = true
  end
  if not is_said then return nil end
  result.is_sole = lexicon.has(words, "only")
  return result
end

-- Whether the first body that a sentence names is a group, and it stands before the verb: "A panel has no power to decide."
function law.begins_with_group(founding, entry)
  local first = bodies(founding, entry)[1]
  return first ~= nil and first.kind == "group" and position(entry.words, first) == "subject"
end

return law
