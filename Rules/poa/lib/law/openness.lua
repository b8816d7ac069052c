-- Who may take part in the mechanism and in its groups, by the founding text.

local lexicon = require "lib.law.reading.lexicon"
local roles = require "lib.law.reading.roles"
local span = require "lib.law.reading.span"
local text = require "lib.law.reading.text"

local law = {}

-- What may stand before "every State" where all of them may join: "open to every State", "participation of all States".
local receiving = { " open to ", " open for ", " opened to ", " open to the ", " admits? ", " shall admit ", " comprises? ", " consists? of ",
  " composed of ", " made up of ", " includes? ",
  " participation of ", " participation by ", " open to participation by ", " membership of ", " attendance by ", " attendance of ", " presence of ",
    " wish of " }
local behind = { of = true, by = true, to = true, ["for"] = true, from = true, with = true, among = true, between = true, on = true, ["in"] = true, at = true }
local wishing = { "wishing", "wish", "wishes", "so wish*", "desiring", "desire*", "interested", "asks", "ask", "seeking" }
local conditional = { "subject to", "upon approval", "with the consent", "with the approval", "approval of", "selected", "elected", "chosen",
  "invited by", "designated by" }

-- Whether words let every State in: it is the doer of joining, or the group, the meeting or the like is open to it.
local function invites(words)
  local is_wide = false
  for _, place in ipairs(lexicon.places(words, "all_states")) do
    local before, after = words:sub(1, place.first - 1), words:sub(place.last + 1)
    local is_received = false
    for _, lead in ipairs(receiving) do is_received = is_received or before:find(lead .. "$") ~= nil
      or before:find(lead .. "the participation of $") ~= nil end
    local near = after:match("^" .. (" %S+"):rep(14)) or after
    -- "Each State that joins a panel names a focal point" lets none in.
    local is_passing = after:find "^ that joins? " or after:find "^ which joins? " or after:find "^ taking part in " or after:find "^ participating in "
    local joins = not is_passing and not behind[before:match "(%S+) $" or ""] and (lexicon.has(near .. " ", "join") or text.has({ words = near .. " " },
      { "admitted", "welcome", "do so", "attend", "be represented" }) ~= nil)
    is_wide = is_wide or is_received or joins
  end
  -- "A State that wishes to join is admitted", "whoever asks for a place gets it".
  local chooses = text.matches({ words = words }, { " an? %S+ that ", " an? %S+ which ", " an? %S+ wishing ", " states that ", " states which ",
    " states wishing ", " members that ", " parties that ",
    " parties which ", "^ states may ", "^ a state becomes ", "^ a state joins ", "^ a state may ", " whoever ", " whichever ", " all who ",
      " all that ", " those which ", " those that ", " of their choice ", " of its choice ", " as it wishes ", " they choose ", " it chooses ",
        " for themselves ", " for itself " })
    and (text.has({ words = words }, wishing) or words:find " cho" or words:find " for themselves " or words:find "^ states may "
      or words:find "^ a state ") and (lexicon.has(words,
      "join") or text.has({ words = words }, { "admitted", "gets", "open to", "for itself", "part" }) ~= nil)
  local is_open_ended = text.matches({ words = words }, { " are open ended ", " is open ended ", " be open ended ", " remain open ended ",
    " open ended and ", " and open ended ", "^ open ended " })
  if not is_wide and not chooses and not is_open_ended and not words:find " open to all $" and not words:find " for every" then return false end
  return not text.has({ words = words }, { "not open" }) and (not text.has({ words = words }, conditional) or text.has({ words = words }, { "without",
    "not subject", "nor subject" }) ~= nil)
end

-- That nobody is kept out: "no State may be refused", "notice is not subject to approval", "without limit of number".
local function refuses_none(entry)
  if text.has(entry, { "stakeholder*", "organization*", "organisation*", "entit*", "accredit*", "observer*", "disclos*", "objecting", "companies" }) then
    return false
  end
  for _, place in ipairs(lexicon.places(entry.words, "keep_out")) do
    -- What denies it stands before it and close by, or first of all: "No State that declares its wish to join is refused."
    local head = entry.words:match "^ no %S+ " or entry.words:match "^ nobody " or ""
    local near = { words = head .. " " .. entry.words:sub(math.max(1, place.first - 64), place.first - 1) }
    if text.matches(near, { " no ", " not ", " nobody ", " none ", " never ", " without ", " neither ", " nor " }) then return true end
  end
  return false
end

local capping = { "at most", "at the most", "no more than", "not more than", "more than", "up to", "composed of", "consist*", "comprise*", "made up of",
  "limited to", "not exceed*", "never exceed*",
  "maximum of", "in all", "capped at", "has", "have", "counts", "ceiling of", "fewer than" }
local seats = { "members", "states", "parties", "persons", "seats", "delegations", "experts", "delegates", "participants", "representatives",
  "countries", "governments" }

-- How many members a sentence on groups allows them.
local function cap(entry)
  if not text.has(entry, capping) or text.has(entry, { "at least", "not fewer than", "no fewer than", "quorum", "objec*", "request*" }) then return nil end
  for _, noun in ipairs(seats) do
    local number = span.number_before(entry.words, noun)
    if number and number > 1 then return number end
  end
  local word = (text.has(entry, seats) or text.has(entry, { "membership" })) and text.matches(entry, { " members", " membership ", " compose ",
    " in number " })
    and (entry.words:match " exceed (%S+) " or entry.words:match " limited to (%S+) " or entry.words:match " more than (%S+) "
      or entry.words:match " (%S+) at most "
      or entry.words:match " at most (%S+) ")
  local number = word and span.number(word)
  return number and number > 1 and number or nil
end

-- That somebody chooses who sits in a group: "its members are appointed by", "names the States which compose it".
local function chooses(entry)
  local picks = { "appoint*", "name", "names", "named", "selects", "selected", "designat*", "chosen", "chooses", "choose", "elect", "elects", "elected",
    "picks", "invited by", "by invitation", "fixes its composition", "decides who",
    "determines its composition", "determines their composition", "decides on its composition", "lays down who" }
  local picked = { "members", "states which", "states that", "those who", "who sits", "composition", "composed of", "made up of", "seats", "states are",
    "states who", "parties which", "consist*", "invited by", "by invitation", "designated by", "appointed by", "selected by", "chosen by" }
  return text.has(entry, picks) ~= nil and text.has(entry, picked) ~= nil
    and not text.has(entry, { "co facilitator*", "chair", "chairs", "chairperson*", "convener", "without selection", "not selected", "rapporteur*",
      "officers" })
end

-- That who asks is in: "membership is acquired by notification", "requests to join shall be granted".
local function takes_who_asks(entry)
  return text.matches(entry, { " by notif", " upon notif", " on notif", " by simple notif", " upon simple notif", " by notice ", " upon notice ",
    " effect upon receipt ", " effect on receipt ",
    " requests? .- granted ", " requests? .- accepted ", " by registering " }) ~= nil and (lexicon.has(entry.words, "join") or text.has(entry,
      { "notification", "request", "requests" }) ~= nil)
    and not text.has(entry, { "stakeholder*", "organization*", "organisation*", "observer*", "withdraw*", "not", "approval" })
    and not lexicon.any(entry.words, "remote", "room", "meet")
end

-- Whether a sentence speaks of who sits in groups: it names them, goes on from a sentence that does, or speaks of all organs.
local function is_about_groups(founding, entry)
  if text.mentions(entry, "past-group") or text.has(entry, { "cost", "costs", "expense*", "expenditure*" }) then return false end
  if roles.group(founding, entry) or roles.subject(founding, entry) == "group" or text.has(entry, { "all of its organs", "all its organs",
    "subsidiary bodies", "all its bodies" }) then return true end
  if not entry.earlier or roles.plenary(founding, entry) or not roles.speaks_of_groups(founding, entry.earlier) then return false end
  return text.is_pronominal(entry) or text.has(entry, { "notification", "request", "requests", "notice", "application", "ceiling", "members" }) ~= nil
    or text.matches(entry, { "^ any %S+ may ", "^ every %S+ may ", "^ all %S+ may " }) ~= nil
end

-- "Groups are open to all States", or how many members they have at most; "request" asks first for what is said of those
-- who wish to join.
law.groups = text.reader(function(founding, what)
  return text.parameter(founding, function(entry)
    if not is_about_groups(founding, entry) or text.matches(entry, { " means ", " denotes " }) then return nil end
    local force = text.force(entry) == "weak" and "weak" or "full"
    if refuses_none(entry) and (lexicon.has(entry.words, "join") or text.has(entry, { "state", "notification", "request", "requests", "notice", "party",
      "number", "size" })) then
      return { kind = "open", force = force, rank = what == "request" and 3 or 1 }
    end
    local number = cap(entry)
    if chooses(entry) then return { kind = "selected", cap = number, force = "full", rank = 1 } end
    if number then return { kind = "capped", cap = number, force = "full", rank = 1 } end
    -- "They may not refuse members: every State that wishes is one": each part by itself.
    for _, part in ipairs(text.statements(entry)) do
      if invites(part.words) and not lexicon.has(part.words, "capacity") then
        return { kind = "open", force = force, rank = roles.plenary(founding, entry) and 1 or 2 }
      end
    end
    if takes_who_asks(entry) then return { kind = "open", force = force, rank = what == "request" and 2 or 1 } end
  end)
end)

-- "The mechanism is open to all States." A sentence that says it outright goes before one that says so of seats.
law.mechanism = text.reader(function(founding)
  return text.parameter(founding, function(entry)
    if roles.group(founding, entry) or roles.subject(founding, entry) == "group" or text.matches(entry, { " means ",
      "^ any %S+ may attend " }) then return nil end
    local refuses = refuses_none(entry) and text.has(entry, { "state", "states", "nation", "country", "government", "member", "delegation" })
    if not refuses and (not invites(entry.words) or lexicon.any(entry.words, "capacity", "vote", "object")) then return nil end
    return { force = text.force(entry) == "weak" and "weak" or "full", rank = text.has(entry, { "open to", "open ended" }) and 1 or 0 }
  end)
end)

local at_once = { "at a time", "at any time", "at any one time", "at one time", "at the same time", "at once", "in being", "in existence",
  "simultaneously", "concurrently", "or fewer", "or less", "of them", "number", "in parallel", "while" }

-- "No more than three groups exist at a time."
law.number = text.reader(function(founding)
  return text.parameter(founding, function(entry)
    local words = entry.words
    if not text.has(entry, capping) and not text.has(entry, { "or fewer", "or less", "greater than", "while", "there may be",
      "there are to be" }) then return nil end
    -- "At most three meetings a year", "no two groups have one mandate".
    local is_of_meetings = text.has(entry, { "meet", "meets", "sit", "sits", "meetings", "sittings", "in session" }) and not text.has(entry, { "exist",
      "exists",
      "in existence", "in being", "at work", "set up" })
    if is_of_meetings or entry.words:find " no two " or text.has(entry, { "member of", "members of", "join", "participate in",
      "take part in" }) then return nil end
    local is_about = roles.speaks_of_groups(founding, entry) or text.has(entry, { "of them", "number" }) and entry.before
      and roles.speaks_of_groups(founding, entry.before)
    if not is_about then return nil end
    local number
    for _, noun in ipairs(roles.group_nouns(founding)) do number = number or span.number_before(words, roles.plural_of(noun)) end
    number = number or span.number_before(words, "groups")
    if not number and text.has(entry, at_once) then
      for _, form in ipairs { " exceed (%S+)( %S+)", " more than (%S+)( %S+)", " at most (%S+)( %S+)", " up to (%S+)( %S+)",
        " greater than (%S+)( %S+)", " limited to (%S+)( %S+)", " to (%S+) (at) most ", " (%S+) of (them)", " (%S+) or (fewer)",
        " no %a+ %a+ .- while (%a+)( %S+)" } do
        local word, unit = (words .. ". "):match(form)
        -- "At most three meetings": so many of another thing.
        if word and not text.has({ words = unit .. " " }, { "times", "meetings", "sittings", "sessions", "members", "states", "seats", "delegations",
          "days", "weeks", "months", "years" }) then
          number = number or span.number(word)
        end
      end
    end
    return number and { cap = number, force = text.force(entry) == "weak" and "weak" or "full" } or nil
  end)
end)

return law
