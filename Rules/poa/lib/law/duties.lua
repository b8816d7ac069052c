-- What the founding text asks to be weighed, represented and explained, and whom it asks to be heard.

local lexicon = require "lib.law.reading.lexicon"
local meaning = require "lib.law.reading.meaning"
local roles = require "lib.law.reading.roles"
local text = require "lib.law.reading.text"

local law = {}

local has = lexicon.has

-- Whether a sentence binds, be it a wish: "may" alone does not.
local function force(entry)
  local own = text.force(entry)
  return own ~= "permission" and own or nil
end

-- Whether a word of a concept stands beside a group: "an additional group", "before a group is set up".
local function is_beside_group(founding, words, concept)
  for _, place in ipairs(lexicon.places(words, concept)) do
    local window = words:sub(math.max(1, place.first - 41), place.first + 47)
    if roles.names_group(founding, { words = window .. " " }) then return true end
  end
  return false
end

-- "The number of meetings" is a frequency and no number of groups.
local function is_on(what, founding, entry)
  if what == "frequency" then return has(entry.words, "frequency") end
  local words = entry.words:gsub(" number of %a* ?%a* ?meetings ", " "):gsub(" number of %a* ?%a* ?s[ie][ts]%a+s ", " "):gsub(" %a+ %a+ times ", " ")
  if has(words, "secretariat") and not has(words, "decide") then return false end
  return is_beside_group(founding, words, "number") or is_beside_group(founding, words, "create")
    or roles.speaks_of_groups(founding, entry) and not roles.group(founding, entry) and lexicon.any(words, "number", "create")
end

-- What is weighed before which decisions: `what` is "number" (of groups) or "frequency" (of their meetings).
law.weighing = text.reader(function(founding, what)
  return text.parameter(founding, function(entry)
    local words = entry.words:gsub(" capacity building ", " "):gsub(" in a%a* %a+ capacity ", " "):gsub(" on account of ", " ")
    if has(words, "loosely") then return nil end
    local at = lexicon.at(words, "weigh")
    local needs = { capacity = has(words, "capacity"), resources = has(words, "resources"), force = force(meaning.with(entry, words:sub(1, at or -1) .. " ")) }
    if not at or not needs.force or not (needs.capacity or needs.resources) then return nil end
    -- "The plenary institutes panels. In doing so it has regard to …"
    local origin = meaning.origin(entry)
    local goes_on = origin ~= nil and is_on(what, founding, origin)
    return (is_on(what, founding, entry) or goes_on) and needs or nil
  end)
end)

-- Whose views recommendations carry ("broad"), or whether concerns are named ("concerns").
law.representing = text.reader(function(founding, what)
  return text.parameter(founding, function(entry)
    -- "The group concerned" and "it concerns" name no concern.
    local words = entry.words:gsub(" %a+ concerns? the ", " "):gsub(" which concerns? ", " "):gsub(" that concerns? ", " ")
    if not has(words, "represent") or has(words, "stakeholder") or not force(entry) then return nil end
    if not meaning.is_about(entry, "recommendation") and not (roles.group(founding, entry) and has(words, "report")) then return nil end
    local is_broad = has(words, "view") and lexicon.any(words, "all_states", "breadth")
    local has_concerns = has(words, "concern")
    if not is_broad and not has_concerns or meaning.denies(words, "represent") then return nil end
    return { is_broad = is_broad, has_concerns = has_concerns, force = force(entry),
      rank = (what == "broad" and is_broad or what == "concerns" and has_concerns) and 1 or 0 }
  end)
end)

-- Whether a sentence is on who is kept out: it or the one before it speaks of objecting, and of stakeholders.
local function is_on_admission(entry)
  local words = entry.words .. (entry.earlier and entry.earlier.words or "") .. (entry.topic or "")
  local goes_on = meaning.goes_on(entry) or text.matches(entry, { "^ the state ", "^ the member ", "^ the party ", "^ that state ", "^ its name " })
  local is_kept_out = lexicon.any(entry.words, "object", "refuse") or goes_on and entry.earlier ~= nil and has(entry.earlier.words, "object")
    or entry.words:find " not wish " ~= nil and has(entry.words, "stakeholder")
  if not is_kept_out then return false end
  return lexicon.any(words, "stakeholder", "accreditation") or meaning.is_about(entry, "stakeholder") or meaning.is_about(entry, "accreditation")
end

-- "Objections are confidential" asks for nothing, whatever else is said of them; "an anonymous objection is disregarded"
-- asks for a name.
local function is_hidden(entry)
  local is_said = meaning.asks(entry.words, "hide") or has(entry.words, "hide") and not meaning.denies(entry.words, "hide")
  return is_said and not has(entry.words, "invalid")
end
local function keeps_objections(founding)
  return text.once("hidden objections", function()
    for _, entry in ipairs(text.sentences(founding)) do
      if is_hidden(entry) and (is_on_admission(entry) or entry.earlier and is_on_admission(entry.earlier)) then return true end
    end
    return false
  end)
end

-- Who refuses a stakeholder must say who ("name") and why ("reason"). One that names those refused does not name those
-- who refuse.
law.explaining = text.reader(function(founding, what)
  if keeps_objections(founding) then return nil end
  return text.parameter(founding, function(entry)
    -- What the applicant says of itself is another matter, and so is what is told on request.
    if not is_on_admission(entry) or has(entry.words, "on_request") or text.matches(entry, { " reapply", " apply again ", " may apply " }) then return nil end
    local words = entry.words:gsub(" on an? [%a ]-basis ", " "):gsub(" on the basis of ", " "):gsub(" non objection ", " ")
    for _, whose in ipairs { "applicant", "stakeholder", "organi" } do words = words:gsub(" names? of the " .. whose, " ") end
    local names_state = has(words, "object") or text.matches(entry, { " the state ", " a state ", " the member ", " the party ", " the delegation " })
    local clause = { reason = meaning.asks(words, "give_reason"), force = text.matches(entry, { " should ", " ought to " }) and "weak" or "full",
      name = names_state and (meaning.asks(words, "give_name") or has(words, "hide")
        or meaning.asks(words, "objector") and lexicon.any(words, "represent", "record", "publish")) or false }
    -- What is published is nearer to those who read the record than what an office is told.
    clause.rank = lexicon.any(entry.words, "publish", "publicize", "record") and 1 or 0
    return clause[what] and clause or nil
  end)
end)

-- "Admitted unless a State objects": one objection keeps an applicant out, where nothing said of admission overrides it.
law.admitting = text.reader(function(founding)
  for _, entry in ipairs(text.sentences(founding)) do
    local may_decide = text.is_pronominal(entry) and text.matches(entry, { " decides? ", " may " })
    if is_on_admission(entry) and (has(entry.words, "overriding") or may_decide) then return nil end
  end
  return text.parameter(founding, function(entry)
    local is_rule = is_on_admission(entry) and has(entry.words, "unopposed") and text.matches(entry, { " accredit", " admi" })
    return is_rule and text.force(entry) ~= "permission" and { force = text.force(entry) } or nil
  end)
end)

-- "Organizations in consultative status are admitted upon notifying the secretariat": nobody can keep them out.
law.free_entry = text.reader(function(founding)
  return text.parameter(founding, function(entry)
    local words = entry.words
    local is_theirs = words:find " consultative status " or words:find " ecosoc " or words:find " economic and social council "
    local is_free = text.has(entry, { "upon notif*", "on notif*", "by notif*", "upon inform*", "upon registration", "upon registering", "on registering",
      "by registering", "upon giving notice", "on giving notice", "without accreditation", "no accreditation", "as of right", "need only", "automatically",
      "without further" })
    local is_admitted = text.matches(entry, { " admi", " attend", " participat", " take part ", " accredit", " entitled " })
    if not is_theirs or not is_free or not is_admitted then return nil end
    return text.force(entry) ~= "weak" and not has(words, "unopposed") and { force = "full" } or nil
  end)
end)

-- What a sentence binds to behind what it encourages: "… is encouraged, and a segment is kept for them".
local function binding(words)
  if not words:find " encourag" then return words end
  if words:find " encouraged to " then return nil end
  local found = words:match " encouraged( .*)$"
  for _, verb in ipairs { "decides", "sets", "holds", "keeps", "reserves", "devotes", "hears", "shall", "the [%a ]- shall", "the [%a ]- will" } do
    found = found or words:match(" encourag%a* .* and( " .. verb .. " .*)$")
  end
  return found
end

-- "The yearly meeting hears stakeholders": a duty, and not the encouragement of a dialogue. Nor is a hearing of whoever
-- asks for one shown where nobody asked.
law.hearing = text.reader(function(founding)
  return text.parameter(founding, function(entry)
    -- "… is encouraged. A dedicated segment shall be held at every session."
    local goes_on = entry.earlier ~= nil and has(entry.earlier.words, "stakeholder") and #entry.words < 120
    -- "The Permanent Dialogue" is a name, and no dialogue with anybody.
    local own = meaning.bare(entry.words):gsub(" permanent dialogue ", " "):gsub(" standing dialogue ", " "):gsub(" regional organi[sz]ations? ", " ")
    if not goes_on and not meaning.is_about(meaning.with(entry, own), "stakeholder") then return nil end
    local words = binding(own)
    if not words or not has(words, "hear") or lexicon.all(words, "paper", "publish") then return nil end
    -- "Heard by committees at least once between two sessions": the sessions only tell when.
    local ahead = meaning.with(entry, words:gsub(" between .*$", " "))
    if roles.names_group(founding, ahead) and not roles.names_plenary(founding, ahead) then return nil end
    local is_of_plenary = roles.plenary(founding, entry) or lexicon.has(entry.words, "each_meeting") and not roles.group(founding, entry)
    if not is_of_plenary or lexicon.any(entry.words, "on_request", "loosely", "beside_meeting") or has(words, "seek") then return nil end
    return text.force(meaning.with(entry, words)) == "full" and not meaning.denies(words, "hear") and { force = "full" } or nil
  end)
end)

-- "Before it adopts a recommendation, the plenary hears those concerned": nothing is adopted before.
law.heard_first = text.reader(function(founding)
  return text.parameter(founding, function(entry)
    local is_first = has(entry.words, "ahead") or text.matches(entry, { " until ", " unless ", " only after ", " only when ", " only once ", " without " })
    if not is_first or not has(entry.words, "hear") or not lexicon.any(entry.words, "adopt", "decide") then return nil end
    if not lexicon.any(entry.words, "stakeholder", "outsider", "people") or lexicon.any(entry.words, "accreditation", "object") or not force(entry) then
      return nil
    end
    return { force = force(entry) }
  end)
end)

return law
