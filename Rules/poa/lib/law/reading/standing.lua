-- The bodies that a sentence of a founding text names, and how each of them stands in it: as who does something, before the verb
-- or behind "by", or in passing.

local lexicon = require "lib.law.reading.lexicon"
local names = require "lib.law.reading.names"
local roles = require "lib.law.reading.roles"
local text = require "lib.law.reading.text"

local standing = {}

-- The words of a string as a set.
function standing.set(words)
  local set = {}
  for word in words:gmatch "%S+" do set[word] = true end
  return set
end

-- Words that may stand between a body and what says whether it acts.
standing.lead = standing.set [[the a an any each every its their this that said such same ordinary regular formal annual yearly plenary relevant next
  following whole full own only alone]]
local lead = standing.lead
local prepositions = standing.set [[of in to at from between before after during until till with for on under following preceding than into about within
  upon through towards against since near as concerning regarding whose over consulting consulted hearing heard inviting informing notifying
  inform informs notify notifies advise advises assist assists consult consults invite invites hear hears]]
-- "By decision of the plenary", "is the prerogative of", and "belongs to", "rests with", "reserved for", "submitted for adoption to".
local holding = standing.set [[decision decisions resolution consensus vote competence prerogative power powers authority consent discretion approval
  agreement hands responsibility act will business choice remit purview domain jurisdiction]]
local giving = standing.set [[belongs belong reserved left entrusted conferred falls fall rests rest lies lie vested remains remain is are be matter
  matters reserve exclusively solely task function up required requires adoption approval endorsement]]
local conditions = standing.set "when if unless until once where whenever"

local plenary_too = { "yearly meeting", "annual meeting", "plenary meeting", "plenary session", "plenary" }
local groups_too = { "group", "groups", "subsidiary bodies", "subsidiary body" }
local executives = { "council", "board", "governing body", "directory", "directorate" }
local executive_names = { "executive council", "executive board", "executive committee", "steering committee", "management board",
  "management committee" }

local members = { "^ of states ", "^ of states parties ", "^ of the states parties ", "^ of the parties ", "^ of parties ", "^ of members ",
  "^ of the members ", "^ of all states ",
  "^ of participating states ", "^ of the contracting parties ", "^ of all members ", "^ of delegations " }

-- Notes every place of some nouns, or of a concept, where no body is noted yet.
local function mark(found, places, kind)
  for _, place in ipairs(places) do
    local is_new = true
    for _, other in ipairs(found) do is_new = is_new and (place.first > other.last or place.last < other.first) end
    if is_new then found[#found + 1] = { kind = kind, first = place.first, last = place.last } end
  end
end

local function places_of(words, nouns)
  local places = {}
  for _, noun in ipairs(nouns) do
    local first, last = words:find(" " .. noun .. " ", 1, true)
    while first do
      places[#places + 1] = { first = first + 1, last = last - 1 }
      first, last = words:find(" " .. noun .. " ", last, true)
    end
  end
  return places
end

-- The nouns of both kinds of bodies, longest first, so that "general conference" is no other body's conference.
local function nouns_of(founding)
  return text.once("nouns of bodies", function()
    local plenary, group = {}, {}
    for _, list in ipairs { names.plenary(founding).nouns, plenary_too } do
      for _, noun in ipairs(list) do plenary[#plenary + 1] = noun end
    end
    for _, list in ipairs { names.groups(founding), groups_too } do
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

-- What a text with an executive committee calls it for short, where that names no other body: "the Committee".
local function short_names(founding)
  return text.once("short names of bodies", function()
    local nouns, list = nouns_of(founding), {}
    for _, entry in ipairs(text.sentences(founding)) do
      for _, name in ipairs(executive_names) do
        if entry.words:find(" " .. name .. " ", 1, true) then list[name:match "%a+$"] = true end
      end
    end
    for _, own in ipairs { nouns.plenary, nouns.group } do
      for _, noun in ipairs(own) do list[noun:match "%a+$" or ""] = nil end
    end
    local found = {}
    for noun in pairs(list) do found[#found + 1] = "the " .. noun end
    return found
  end)
end

local of

-- What "it" or "they" at the head of a sentence stands for: the body that the sentence before says something of; below the
-- heading "Plenary Week" it is the plenary.
local function pronoun(founding, entry)
  -- "In particular it shall".
  local is_it = entry.words:find "^ it " ~= nil or entry.words:find "^ in %S+ it " ~= nil
  if not is_it and not entry.words:find "^ they " then return nil end
  for _, body in ipairs(is_it and entry.earlier and of(founding, entry.earlier) or {}) do
    if body.stands == "subject" then
      if body.kind == "bureau" or body.kind == "chair" or body.kind == "secretariat" then return body.kind end
      break
    end
  end
  local subject = roles.subject(founding, entry)
  if not subject and is_it and not entry.earlier and entry.topic and lexicon.has(entry.topic, "plenary") then subject = "plenary" end
  return subject == "plenary" and "yearly-meeting" or subject
end

-- How a body stands: "agent" behind what names the doer, "decider" in "when the plenary so decides", "subject" before its
-- verb, "place" in "at the plenary", nil in passing.
local function position(words, body)
  local before = {}
  for word in words:sub(1, body.first - 1):gmatch "%S+" do before[#before + 1] = word end
  -- "By the Standing Committee": one adjective at most.
  if before[#before - 1] == "the" and not prepositions[before[#before]] and not lead[before[#before]] then before[#before] = nil end
  while lead[before[#before] or ""] do before[#before] = nil end
  local last, second = before[#before] or "", before[#before - 1] or ""
  local after = words:match("^ (%S+ ?%S*)", body.last + 1) or ""
  if after:find "^for adoption" or after:find "^for approval" or after:find "^for decision" then return "agent" end
  -- "Organ: Meeting" is a row of a schedule.
  if last == "by" or last == "organ" or last == "body" or last == "to" and after:find "^belong" then return "agent" end
  if holding[second] and (last == "of" or last == "from" or last == "in" or last == "for") then return "agent" end
  if giving[second] and (last == "to" or last == "with" or last == "in" or last == "for" or last == "upon") then return "agent" end
  if last == "is" and second == "it" or last == "than" and second == "other" then return "agent" end
  if conditions[last] and (after:find "^so " or after:find "^decides" or after:find "^determines" or after:find "^resolves") then return "decider" end
  if (conditions[last] or last == "after" or last == "before") and after:find "^ha[sv]" then return "subject" end
  if last == "at" or last == "in" then return "place" end
  return not prepositions[last] and "subject" or nil
end

local rows = { [" and the "] = true, [" or the "] = true, [" nor the "] = true, [" and by the "] = true, [" or by the "] = true, [" and "] = true,
  [" or "] = true }

-- The bodies that a sentence names, in order: { kind =, first =, last =, stands =, row = }; those of "the Bureau, the Chair or
-- the secretariat" are of one row.
function of(founding, entry)
  local found, nouns, words = {}, nouns_of(founding), entry.words
  if names.plenary(founding).is_high then mark(found, places_of(words, executives), "bureau") end
  if roles.executive(founding, entry) then mark(found, places_of(words, { "directory", "directorate" }), "bureau") end
  -- The executive council is no council of all.
  mark(found, places_of(words, executive_names), "bureau")
  mark(found, places_of(words, nouns.plenary), "yearly-meeting")
  -- "The Meeting of the Parties, which alone": its whole name.
  for _, body in ipairs(found) do
    local rest, long = words:sub(body.last + 1), 1
    for _, name in ipairs(members) do long = math.max(long, #(rest:match(name) or " ")) end
    body.last = body.last + long - 1
  end
  mark(found, places_of(words, nouns.group), "group")
  mark(found, places_of(words, short_names(founding)), "bureau")
  for _, concept in ipairs { "chair", "bureau", "secretariat" } do mark(found, lexicon.places(words, concept), concept) end
  -- "The same authority brings them to an end."
  local same = entry.earlier and (words:match "() same authority " or words:match "() same body " or words:match "() same organ ")
  local first = same and of(founding, entry.earlier)[1]
  if first then mark(found, { { first = same + 1, last = words:find(" ", same + 6, true) - 1 } }, first.kind) end
  local kind = pronoun(founding, entry)
  for at, word in (kind and words or ""):gmatch "()(%S+)" do
    local is_head = at == 2 or words:sub(1, at - 1):find "^ in %S+ $" or words:sub(1, at - 1):find " and $" or words:sub(1, at - 1):find " or $"
    if is_head and (word == "it" or word == "they") then mark(found, { { first = at, last = at + #word - 1 } }, kind) end
  end
  table.sort(found, function(a, b) return a.first < b.first end)
  local function between(index)
    return found[index - 1] and found[index] and words:sub(found[index - 1].last + 1, found[index].first - 1) or ""
  end
  for index, body in ipairs(found) do
    body.stands = position(words, body)
    local is_row = rows[between(index)] or between(index) == " the " and rows[between(index + 1)]
    body.row = is_row and found[index - 1].row or index
  end
  return found
end

standing.of = of

return standing
