-- Who may take part in the mechanism and in its groups, by the founding text.

local roles = require "lib.law.roles"
local span = require "lib.law.span"
local text = require "lib.law.text"

local law = {}

local who = { "states?", "country", "countries", "nations?", "governments?", "members?", "member states?", "delegations?",
  "part[yi]e?s?" }
local quantifiers = { "all", "every", "any", "each" }

local everyone = { "open ended", "states all of them", "states without exception", "for everybody", "for everyone",
  "whoever wishes", "every state", "open to everybody" }

local of_whom = { participation = true, membership = true, consists = true, consist = true, composed = true, circle = true,
  body = true, gathering = true, meeting = true, made = true, party = true, presence = true, wish = true }

-- Whether a sentence speaks of every State: not of what "any country" has, but of the country.
local function names_everyone(entry)
  if text.has(entry, everyone) or entry.words:find " open to all $" or text.matches(entry, { " any %S+ they choose ", " any %S+ it chooses ",
    " join the .- of their choice ", " joins? .- of its choice ", " decides for itself in which ", " any %S+ of their choice ", " any %S+ of its choice ", " an? %S+ that wishes ", " an? %S+ which wishes ", " an? %S+ wishing ",
    " an? %S+ that so ", " an? %S+ which so ", " an? %S+ desiring ", " whichever %S+ ", " those %S+ that wish ", " those %S+ which wish ",
    " parties that so wish ", " members that so wish ", " states that so wish " }) then
    return true
  end
  for _, quantifier in ipairs(quantifiers) do
    for _, noun in ipairs(who) do
      local first = entry.words:find(" " .. quantifier .. " " .. noun .. " ")
      if first then
        local whose = entry.words:sub(1, first):match "(%S+) of $"
        if not whose or of_whom[whose] then return true end
      end
    end
  end
  return false
end

local joining = { "open", "join", "joins", "may", "can", "belong*", "free to", "is free", "sit", "sits", "member", "members",
  "membership", "welcome", "entitled", "participat*", "take part", "takes part", "seat", "represented", "liberty", "sends",
  "send", "admitted", "wishing", "wishes", "wish", "care to", "desires", "desiring", "belongs to it", "who belongs",
  "is a member", "are members", "admit*", "enrol*", "register for", "notif*", "adhere*", "accede*", "no questions asked", "consist of", "consists of", "comprises" }
local narrowing = { "circulat*", "transmit*", "publish*", "communicat*", "distribut*", "delivered", "informs", "posted", "made available", "weigh*", "satisf*", "ascertain*", "looking at", "looks at", "look at", "in mind", "muster", "how many", "how often", "capacity", "resources", "can spare", "binding", "burden", "not open", "except", "subject to", "signature", "chosen", "selected", "elected from", "invited by",
  "upon approval", "approval of", "which have endorsed", "assent of", "consent of", "majority", "capacity of", "resources of",
  "views of", "objection*", "concern*", "consensus", "decision*", "documents", "vote", "votes", "informed", "notified", "afford", "asking", "asks", "ask",
  "sent to", "laid before" }

-- "No State is turned away."
local denials = { " no %S+ can be ", " no %S+ may be ", " no %S+ is ", " no %S+ shall be ", " never ", " nobody is ",
  " no one is ", " not be ", " none is ", " no request " }
local turning = { "turned away", "excluded", "refused", "denied", "declined", "turned down", "kept out", "shut out",
  "rejected", "left out", "debarred" }

local function turns_nobody_away(entry)
  return text.has(entry, turning) and text.matches(entry, denials) ~= nil
end

local capping = { "open to", "at most", "at the most", "no more than", "not more than", "never more than", "more than", "up to", "composed of",
  "consist of", "consists of", "comprise*", "limited to", "not exceed*", "never exceed*", "maximum of", "count more than",
  "fewer than", "ceiling of", "capped at" }
local seats = { "members", "states", "parties", "persons", "seats", "delegations", "experts", "envoys", "delegates", "persons", "participants",
  "representatives", "countries", "nations", "governments", "people", "heads" }

-- How many members a sentence on groups allows them.
local function cap(entry)
  if not text.has(entry, capping) or text.has(entry, { "at least", "not fewer than", "no fewer than", "quorum" }) then
    return nil
  end
  for _, noun in ipairs(seats) do
    local number = span.number_before(entry.words, noun)
    if number and number > 1 then return number end
  end
  -- "The States which compose it, six at most."
  local tail = text.has(entry, seats) and (entry.words:match " (%S+) at most " or entry.words:match " (%S+) at the most "
    or entry.words:match " at most (%S+) $" or entry.words:match " (%S+) in all ")
  if tail and span.number(tail) and span.number(tail) > 1 then return span.number(tail) end
  local whole = text.has(entry, { "membership", "number of members" }) and (entry.words:match " exceed (%S+) "
    or entry.words:match " limited to (%S+) " or entry.words:match " more than (%S+) ")
  if whole and span.number(whole) then return span.number(whole) end
  local word = text.has(entry, seats) and (entry.words:match " more than (%S+) in number " or entry.words:match " at most (%S+) in number ")
  return word and span.number(word)
end

-- That somebody chooses who sits in a group: "names the States which shall compose it", "its members are appointed by".
local choosing = { " names the %S+ which ", " names the %S+ that ", " names the %S+ who ", " names its members ", " name its members ",
  " appoints its members ", " appoint its members ", " appoints the members ", " designates the %S+ which ", " designates its members ",
  " members are appointed ", " members are named ", " members are chosen ", " members are selected ", " members are elected ",
  " members are designated ", " members shall be appointed ", " members shall be chosen ", " members shall be elected ",
  " composed of %S+ chosen ", " composed of %S+ selected ", " composed of %S+ designated ", " composed of %S+ named ", " composed of %S+ elected ",
  " composed of %S+ appointed ", " selects its members ", " chooses its members ", " selects the %S+ which ", " chooses the %S+ which ",
  " elects its members ", " decides who sits ", " decides which %S+ sit ", " determines its composition ", " determine its composition ",
  " determines their composition ", " decides on its composition ", " fixes its composition ", " decides its composition ", " by invitation of ",
  " invited by the ", " chosen by the ", " selected by the ", " elected by the ", " designated by the ", " appoints the members ", " picks the ", " names those who ", " lays down who " }

-- "Groups are open to all States", or how many members they have at most.
law.groups = text.reader(function(founding, what)
  return text.parameter(founding, function(entry)
    local is_request = turns_nobody_away(entry) and text.has(entry, { "request*", "apply", "application*", "wish*" })
    local is_about = roles.group(founding, entry) and not text.mentions(entry, "past-group")
      or is_request and entry.earlier and roles.speaks_of_groups(founding, entry.earlier)
      or text.is_pronominal(entry) and entry.earlier and roles.group(founding, entry.earlier)
        and not roles.plenary(founding, entry)
      or roles.subject(founding, entry) == "group"
    if not is_about or text.mentions(entry, "past-group") then return nil end
    -- Who pays for its delegates is not who may send them.
    if text.has(entry, { "cost", "costs", "expense*", "bears", "borne", "pays", "paid", "contribution*", "expenditure*" }) then return nil end
    local refuses_none = turns_nobody_away(entry) and not text.has(entry, { "stakeholder*", "observer*", "organization*", "organisation*" })
      and (names_everyone(entry) or text.matches(entry, { " no state ", " no party ", " no member ", " no delegation ", " no government ", " none ", " nobody ",
        " no one ", " no country ", " no contracting ", " no participating " }))
    if refuses_none then return { kind = "open", force = "full", rank = 2 } end
    if is_request then return { kind = "open", force = "full", rank = what == "request" and 2 or 0 } end
    -- "Whoever among the States asks for a place gets it."
    if text.matches(entry, { " whoever .-gets ", " whoever .-is given ", " whoever .-has ", " whoever .-receives ", " whoever .-is admitted",
      " who asks? .-gets? ", " that asks? .-gets? ", " which asks? .-gets? ", " who asks? .-is admitted", " that asks? .-is admitted",
      " that asks? .-is given", " which asks? .-is admitted", " all who ask ", " all that ask ", " all which ask " }) then
      return { kind = "open", force = "full", rank = 2 }
    end
    local number = cap(entry)
    if text.matches(entry, choosing) and not text.matches(entry, { " not be selected", " without selection", " not selected" }) then
      return { kind = "selected", cap = number, force = "full", rank = 1 }
    end
    if number then return { kind = "capped", cap = number, force = "full" } end
    -- "They may not refuse members: every State that wishes is one": each part by itself.
    for part in entry.node.text:gmatch "[^:;]+" do
      local own = { words = text.plain(part) }
      if entry.is_answer then own.words = entry.words end
      if names_everyone(own) and text.has(own, joining) and not text.has(own, narrowing) and not text.has(own, { "not" }) then
        return { kind = "open", force = text.force(entry) == "weak" and "weak" or "full", rank = 1 }
      end
    end
  end)
end)

-- "The mechanism is open to all States." A sentence that says it outright goes before one that says so of seats.
law.mechanism = text.reader(function(founding)
  return text.parameter(founding, function(entry)
    if roles.group(founding, entry) then return nil end
    local turns = turns_nobody_away(entry) and text.has(entry, { "state", "nation", "country", "government", "member",
      "states", "delegation" })
    if turns and not text.has(entry, { "stakeholder*", "application*" }) then return { force = "full", rank = 0 } end
    if not names_everyone(entry) or not text.has(entry, joining) then return nil end
    if text.has(entry, narrowing) or text.has(entry, { "not" }) then return nil end
    return { force = text.force(entry) == "weak" and "weak" or "full",
      rank = text.has(entry, { "open to", "open ended" }) and 1 or 0 }
  end)
end)

-- "No more than three groups exist at a time."
law.number = text.reader(function(founding)
  return text.parameter(founding, function(entry)
    if not text.has(entry, { "at most", "at the most", "no more than", "not more than", "never more than", "more than",
      "limited to", "not exceed*", "never exceed*", "maximum of", "up to", "ceiling of", "not be greater than", "or fewer", "or less", "while", "there may be", "there are to be", "at a time", "at one time" })
      or not (roles.speaks_of_groups(founding, entry)
        or text.has(entry, { "of them" }) and entry.before and roles.speaks_of_groups(founding, entry.before)) then
      return nil
    end
    local words = entry.words
    local number = span.number_before(words, "groups")
    for _, noun in ipairs(roles.group_nouns(founding)) do
      number = number or span.number_before(words, roles.plural_of(noun))
    end
    for _, before in ipairs { "technical", "working", "thematic", "technical working", "dedicated thematic", "task", "study",
      "expert" } do
      for _, noun in ipairs { "groups", "teams", "forces", "parties", "circles", "panels", "committees", "commissions" } do
        number = number or span.number_before(words, before .. " " .. noun)
      end
    end
    if not number and not text.has(entry, { "members", "seats", "delegations", "experts" })
      and text.has(entry, { "number", "of them", "in being", "at any time", "at the same time", "at one time" }) then
      local word = words:match " exceed (%S+) " or words:match " exceed%S* (%S+) " or words:match " more than (%S+) "
        or words:match " at most (%S+) " or words:match " (%S+) of them " or words:match " limited to (%S+) "
        or words:match " greater than (%S+) " or words:match " up to (%S+) " or words:match " (%S+) or fewer "
      number = word and span.number(word)
    end
    number = number or span.number(words:match " to (%S+) or fewer " or words:match " to (%S+) at most " or "")
    -- "No fourth group may be set up while three are at work."
    local further = words:match " no (%a+) %a+ .- while (%a+) " and select(2, words:match " no (%a+) %a+ .- while (%a+) ")
    number = number or further and span.number(further)
    if not number then return nil end
    return { cap = number, force = text.force(entry) == "weak" and "weak" or "full" }
  end)
end)

return law
