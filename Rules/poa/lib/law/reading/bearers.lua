-- Who does an act by a sentence of a founding text, and to whom it is denied: "groups are opened by the plenary", "the plenary
-- alone may open groups", "opening a group is for the plenary", "the board has no power to open groups".

local lexicon = require "lib.law.reading.lexicon"
local standing = require "lib.law.reading.standing"
local text = require "lib.law.reading.text"

local law = {}

local negations = standing.set "not no never neither nor cannot none nothing without"
local exceptions = { " except ", " unless ", " without ", " save ", " other than ", " otherwise than ", " but ", " only ", " solely ", " exclusively ",
  " until ", " before " }
local forbidding = { "not permitted", "not allowed", "prohibited", "not be permitted", "is excluded", "are excluded" }
-- Verbs that are nouns as well, and what stands before them where they are verbs: "in hybrid form", "by the end of April".
local ambiguous = standing.set [[form forms charter charters commission commissions mandate mandates open end ends close closes start starts found make
  add retire act acts pass conclude fix set shut]]
local verbal = standing.set [[shall may will would can could must should to and or only alone also then not either neither nor likewise is are be been
  being has have it they]]
-- What is opened, closed or agreed beside groups and recommendations.
local other_things = standing.set [[meeting meetings session sessions sitting sittings debate debates discussion discussions list consultations report
  reports account quorum record records minutes work agenda item items chair chairs chairperson chairpersons president convener conveners officers
  members coordinators facilitators co rapporteur rapporteurs experts place places floor term]]

-- Whether the word stands for the act at all, and not for a form, an end or the opening of a meeting.
local function is_act(words, place, found)
  local verb, before, rest = words:sub(place.first, place.last), words:sub(1, place.first - 1), words:sub(place.last + 1)
  local is_verb = not ambiguous[verb] or verbal[before:match "(%S+) $" or ""]
  for _, body in ipairs(found) do is_verb = is_verb or body.last + 2 == place.first end
  if not is_verb or verb:find "^pass" and (rest:find "^ %S+ to " or rest:find "^ %S+ on " or rest:find "^ on " or rest:find "^ to ") then return false end
  -- "They cease to exist when the session closes."
  if ambiguous[verb] and rest == " " and other_things[before:match "(%S+) $" or ""] then return false end
  if verb:find "^open" and (rest:find "^ to " or rest:find "^ ended " or rest:find "^ for ") then return false end
  local object = rest
  for _, article in ipairs { "^ the", "^ an?%f[ ]", "^ two", "^ three", "^ each", "^ its", "^ of", "^ the" } do object = object:gsub(article, "") end
  return not other_things[object:match "^ (%S+)" or ""]
end

-- Whether the act is done to the noun before it: "opened", "are set up", "is brought to an end", and not "brings it to an end".
local function is_passive(words, place)
  local verb, before = words:sub(place.first, place.last), words:sub(1, place.first - 1)
  if verb:find "^to " or verb:find "^into " then
    local near = " " .. before:sub(-40)
    return not text.matches({ words = near }, { " brings? ", " calls? ", " puts? " })
  end
  if verb:find "^wound" or verb:find "^brought" or verb:find "^begun" then return true end
  if before:find " ha[sv]e? [%a ]-$" then return false end
  if verb:find "^%a+ed%f[%A]" then return true end
  return (verb:find "^set%f[%A]" or verb == "shut") and text.matches({ words = before }, { " be $", " are $", " is $", " and $", " or $" }) ~= nil
end

-- "Creation", "the opening of", "the setting up".
local function is_nominal(verb)
  return verb:find "ion$" or verb:find "ment$" or verb:find "ure$" or verb:find "ing$" or verb:find "ing " or verb:find "al$"
end

local function denies(words)
  for word in words:gmatch "%S+" do
    if negations[word] then return true end
  end
  return false
end

-- Whether a sentence says that the body may not do the act.
local function is_denied(words, body, place)
  local ahead, upto = words:sub(1, body.first - 1), math.max(body.last, place.last)
  local rest = words:sub(upto + 1)
  if body.stands == "decider" then return false end
  if text.has({ words = words }, forbidding) then return true end
  if body.stands ~= "subject" then return denies(words:sub(1, upto)) and not text.matches({ words = ahead }, exceptions) end
  -- "They adopt nothing", "creates no bodies".
  if body.last < place.first and rest:find "^ no%a* " and not rest:find "^ no later " then return true end
  local head = ahead:match "(%S+) $" or ""
  head = standing.lead[head] and ahead:match "(%S+) %S+ $" or head
  if head == "neither" or head == "nor" or head == "no" then return true end
  local scope = words:sub(math.min(body.first, place.first), upto)
  return denies(scope) and not text.matches({ words = scope }, { " and no other ", " and nobody ", " and none " })
end

-- A group that ends or begins does it to no other; one that ends its work or sets up groups of its own does.
local own = {
  ["end"] = { "itself", "its own", "themselves", "their own", "its work", "their work" },
  create = { "its own", "their own", "subgroup*", "other groups", "another", "further" },
}

-- Which of the bodies does the act of one place.
local function doer(words, place, found, concept)
  local agent, subject, group, before, decider
  for _, body in ipairs(found) do
    local after = words:sub(body.last + 1)
    -- "The plenary, which may also end them", "it is for the plenary to end them".
    local goes_on = after:find "^ which " or after:find "^ who " or after:find "^ that "
      or body.stands == "agent" and (after:find "^ to " or after:find "^ alone ")
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
  end
  if group and own[concept] and not text.has({ words = words }, own[concept]) and not is_denied(words, group, place) then group = nil end
  -- "Whether to add further groups" says not who does.
  local bare = words:sub(1, place.first - 1):match "(%S+) to $"
  if group and bare and bare ~= "decide" and bare ~= "power" and bare ~= "not" and bare ~= "authority" and bare ~= "empowered" then group = nil end
  local is_noun = is_nominal(words:sub(place.first, place.last))
  if is_noun or is_passive(words, place) then return agent or before or is_noun and subject or decider end
  -- "To open a panel is for the plenary": a group behind the verb does it only where the verb is bare.
  if agent and agent.kind == "group" and not words:sub(1, place.first - 1):find " to $" then return subject or before or decider end
  return subject or not agent and not before and group or before or agent or decider
end

-- Who does an act by a sentence: { allowed = { [body] = true }, denied = …, is_sole = … }, or nil where it says nothing of it.
function law.of(founding, entry, concept)
  local words, places = entry.words, lexicon.places(entry.words, concept)
  if #places == 0 then return nil end
  local found = standing.of(founding, entry)
  local result, is_said, is_open = { allowed = {}, denied = {}, is_sole = lexicon.has(words, "only") }, false, false
  for _, place in ipairs(places) do
    local is_meant = is_act(words, place, found)
    local body = is_meant and doer(words, place, found, concept)
    local side = body and (is_denied(words, body, place) and result.denied or result.allowed)
    for _, other in ipairs(body and found or {}) do
      if other == body or other.row == body.row and other.kind ~= "group" then side[other.kind] = true end
    end
    is_said = is_said or body
    is_open = is_open or is_meant and not body and is_passive(words, place)
  end
  -- "Panels may be formed at the annual meeting"; "Who may set up a panel? The session, and in urgent cases the chair."
  for _, body in ipairs(is_said and {} or found) do
    local is_doer = is_open and body.stands == "place" or entry.is_answer and body.stands == "subject"
    if is_doer and body.kind ~= "group" then result.allowed[body.kind], is_said = true, true end
  end
  return is_said and result or nil
end

-- Whether the first body that a sentence names is a group, and it stands before the verb: "A panel has no power to decide."
function law.begins_with_group(founding, entry)
  local first = standing.of(founding, entry)[1]
  return first ~= nil and first.kind == "group" and first.stands == "subject"
end

return law
