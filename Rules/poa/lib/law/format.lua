-- In which form meetings are held, and what those online may do, by the founding text.

local roles = require "lib.law.roles"
local text = require "lib.law.text"

local law = {}

local hybrid = {
  "hybrid", "both in person and", "physically and remotely", "offline or online", "offline and online",
}
local room = { "wherever", "in person", "on site", "in the room", "in room", "room", "a room", "at headquarters", "face to face", "physical*",
  "on the spot", "in presence", "in the building", "in the hall", "at the seat", "present in", "in the same place",
  "conference building", "united nations office", "at the office", "in the chamber", "a hall", "the hall", "a chamber", "in hall", "at the table", "venue", "a venue", "the room", "a place", "one place", "on the ground", "in the flesh", "bodily", "on the premises", "in attendance" }
local online = {
  "online", "remote*", "virtual*", "over the internet", "by video*", "by electronic means", "electronically",
  "at a distance", "at distance", "from a distance", "from capital*", "connected", "videoconference", "video link", "video connection",
  "link", "a link", "interactive link", "interactive connection", "connection", "dial in", "by telephone", "on screen",
  "distant", "from afar", "from elsewhere", "remote means", "over a video*", "teleconference", "by wire", "on line",
  "from home", "screen", "bridge", "the bridge", "telecommunication*", "telephone", "phone", "on the line", "on line",
}
local meeting = { "meet", "meets", "held", "hold", "holds", "sit", "sits", "conven*", "session", "sessions", "take place",
  "takes place", "gather", "gathers", "assemble", "meetings", "works", "work", "take part", "taken in", "attend",
  "attended" }
local joining = {
  "can join", "may join", "can participate", "may participate", "can take part", "may take part", "can attend",
  "may attend", "able to follow and", "able to intervene", "able to speak", "able to participate", "able to take part", "able to join", "can be attended", "may be attended",
  "can come", "may come", "can be followed", "can be joined", "may be joined",
}
local only = {
  "in person only", "on site only", "only in person", "only on site", "physical presence only", "only in the room",
  "exclusively in person", "exclusively in the", "exclusively at", "solely in the", "solely at", "only at the seat",
  "only in the building", "no remote", "no part is taken in them by remote", "not online", "not be held online",
  "remote participation is not", "no online", "not permitted online", "no virtual", "not remotely", "not virtually",
  "nobody takes part from", "no one takes part from", "no link is provided", "remote participation is excluded",
}
local only_patterns = {
  " no %S+ shall take part from ", " no %S+ takes? part from ", " no part %S+ %S+ .*remote", " no %S+ may take part from ",
  " no one joins? .-by ", " nobody joins? .-by ", " no one .-remotely", " nobody .-remotely", " there is no link ", " there is no connection ",
  " no link ", " no connection ", " no video ", " no %S+ by video", " no %S+ over a link ", " not be attended from ", " no %S+ by remote means ", " no remote ", " never online ", " without any? link ",
}

-- That a link is there while a meeting sits.
local linked = { " line is laid ", " link is laid ", " room plus call ", " room and call ", " link open ", " link is open ", " connection open ", " line open ", " there is a line ", " there is a link ", " there is a connection ",
  " there is an? %S+ link ", " there is an? %S+ connection ", " there is an? %S+ line ", " there shall be a link ", " there shall be a line ", " there shall be an? %S+ link ",
  " there shall be an? %S+ connection ", " there shall be a connection ", " a link is provided ", " a connection is provided ", " link shall be provided ", " connection shall be provided ",
  " link shall be open ", " with a link ", " with an? %S+ link ", " with a conference bridge ", " with a bridge ", " provides? a link ", " provides? an? %S+ link ",
  " offers? a link ", " offers? an? %S+ link ", " offers? a connection ", " has a link ", " has an open line ", " a line for ", " a link for ", " a connection for ",
  " is connected for ", " open a link ", " opens a link ", " keeps? a line ", " keeps? a link " }
local function is_linked(entry)
  return text.matches(entry, linked) ~= nil and not text.matches(entry, { " may be ", " may have ", " may offer ", " may provide ", " if ", " where ", " not ", " no ", " can be provided " })
end

-- In which form groups (or, of the whole body, all meetings) meet: "hybrid", "room", or "room-only" where nobody may
-- join from afar.
law.format = text.reader(function(founding, of_groups)
  return text.parameter(founding, function(entry)
    local is_general = text.has(entry, { "all meetings", "every meeting", "each meeting", "all its meetings",
      "all sessions", "meetings of the mechanism", "all sittings", "sittings of the" })
    -- "Circles sit at the seat. Attendance by video is not allowed.": the second goes on speaking of them.
    local is_further = of_groups and entry.earlier ~= nil and roles.speaks_of_groups(founding, entry.earlier)
      and not roles.plenary(founding, entry)
    local is_own = is_further or of_groups and roles.speaks_of_groups(founding, entry)
      or not of_groups and roles.plenary(founding, entry) and not roles.group(founding, entry)
    if not is_general and not is_own then return nil end
    local is_ruled_out = text.has(entry, online) and not text.has(entry, { "no difference", "no distinction" })
      and text.has(entry, { "participat*", "taking part", "take part", "takes part", "attendance", "attend", "meet", "meets" })
      and text.matches(entry, { " not provided for ", " not permitted ", " not allowed ", " not possible ", " not admitted ",
        " not foreseen ", " is excluded ", " are excluded ", " is ruled out ", " not available ", " not accepted ", " no provision " })
    -- "No group shall meet without offering a link."
    if text.matches(entry, { " no .- without .-remote", " no .- without .-link ", " no .- without .-online ", " no .- without .-connection ",
      " not .- without .-remote", " not .- without .-link ", " not .- without .-online ", " never .- without .-link " }) then
      return { kind = "hybrid", force = "full", rank = 1 }
    end
    if text.has(entry, only) or text.matches(entry, only_patterns) or is_ruled_out then
      return { kind = "room-only", force = text.force(entry) == "weak" and "weak" or "full", rank = 2 }
    end
    -- "There is a line over which members at a distance can speak", "sit with the link open".
    if is_linked(entry) then return { kind = "hybrid", force = "full", rank = 1 } end
    -- That participants may join from afar is their right; that groups may meet so is nobody's duty.
    local is_right = text.has(entry, joining) ~= nil
    local force = is_right and "full" or text.force(text.up_to(entry, hybrid))
    if force == "permission" or text.has(entry, { "may be held", "may meet", "can meet", "may also meet" }) then
      return nil
    end
    local is_open = text.has(entry, { "join", "attended", "attend", "whether", "all states may", "participat*" }) ~= nil
    local is_meeting = text.has(entry, meeting) ~= nil
    if text.has(entry, hybrid) then return { kind = "hybrid", force = force, rank = 1 } end
    local is_denied = text.has(entry, { "not", "no", "except", "only" })
      and not text.has(entry, { "no difference", "in cases of force majeure", "no distinction" })
    if text.has(entry, online) and (is_open or is_meeting) and not is_denied
      and (text.has(entry, room) or is_right) then
      return { kind = "hybrid", force = force, rank = 1 }
    end
    if text.has(entry, room) and is_meeting and not text.has(entry, online) then
      return { kind = "room", force = text.force(entry) }
    end
  end)
end)

local equal = {
  "same rights", "same right", "equal rights", "equal footing", "equal terms", "same footing", "same standing",
  "same terms", "no difference", "take the floor", "takes the floor", "right to speak", "be heard", "full participation",
  "on a par", "same opportunit*", "equal opportunit*", "as if they were", "equally", "full participants", "full rights",
  "has a voice", "have a voice", "full part", "hear see and speak", "speak and be", "like anyone else", "talk",
  "full members", "may speak", "can speak", "in every respect", "all rights", "no less", "speak and vote", "may intervene", "every right", "as if they", "voice counts", "asked like", "is heard", "are heard", "do all that", "do everything that", "as of right", "like all others", "same faculties", "same powers", "weighs as much", "weigh as much", "counts as much", "count as much", "carries as much", "worth as much",
  "same weight", "equal weight", "same say", "equal voice", "same status", "no fewer rights",
  "treated like", "treated as if", "treated as present", "count as present", "counts as present", "deemed present", "deemed to be present", "considered present",
  "regarded as present", "interactive", "intervene in", "intervene", "take an active part", "active part", "take part in the debate", "join in the debate", "ask for the floor",
  "request the floor", "able to speak", "speak by either", "able to take the floor", "polled", "two way", "as those in the room",
  "as if present", "as if they sat", "exactly as", "in the same way as", "identical rights", "the same say", "be counted", "asked for a view",
  "one speaker queue", "one queue", "same queue", "single queue", "one list of speakers", "single list of speakers", "same list of speakers", "same order",
  "like everyone else", "like everybody else", "like those in the room", "heard as", "just like", "speak as", "all the rights", "same voice",
}
local watching = { "follow", "follows", "watch", "observe", "observes", "webcast", "listen", "hear the debate", "look on",
  "no voice", "view" }
local denying = { " limited to listening", " limited to following", " limited to watching", " confined to listening", " listening only", " only for listening", " do not take the floor", " does not take the floor", " no voice", " only to listen", " only listen",
  " only follow", " only watch", " not speak", " no right to speak", " may not take the floor", " without the right to speak",
  " without a voice", " listen only", " not have the floor", " shall not take the floor", " cannot speak", " can not speak",
  " may not speak", " not be given the floor", " not entitled to speak", " only to follow" }

-- Whether a right is that of a sentence on groups alone: one after a semicolon stands by itself.
local function is_of_groups(founding, entry)
  local later = entry.node.text:match ";(.*)$"
  if later and text.has({ words = text.plain(later) }, equal) then return false end
  return roles.group(founding, entry) and not roles.plenary(founding, entry)
    and not text.has(entry, { "all meetings", "every meeting", "each meeting" })
end

-- What those online may do in meetings of groups, or of the whole body: "equal", or "watch" where they only
-- follow; `is_strict` where the text says that they do not speak.
law.rights = text.reader(function(founding, of_groups)
  return text.parameter(founding, function(entry)
    local is_online = text.has(entry, online)
      or text.is_pronominal(entry) and entry.earlier and text.has(entry.earlier, online)
    if not is_online or not of_groups and is_of_groups(founding, entry) then return nil end
    if of_groups and roles.plenary(founding, entry) and not roles.speaks_of_groups(founding, entry)
      and not text.has(entry, { "all meetings", "every meeting", "each meeting", "meetings" }) then
      return nil
    end
    -- "The link lets them intervene; a mere transmission is not enough": each part by itself.
    local whole = entry
    for part in entry.node.text:gmatch "[^;]+" do
      local own = { words = text.plain(part) }
      if text.has(own, equal) and not text.has(own, { "not", "no right", "only" }) then
        entry = setmetatable(own, { __index = whole })
        break
      end
    end
    local context = roles.context(founding, whole)
    -- "The connection permits …" behind a sentence on groups is theirs; "participants online …" is said of all.
    local goes_on = text.matches(whole, { "^ the %a*connection ", "^ the %a*link ", "^ the line ", "^ the broadcast ", "^ the meetings? ", "^ they ", "^ it ", "^ those ",
      "^ such ", "^ this ", "^ these ", "^ both ", "^ either ", "^ a mere " })
    if goes_on and context == "group" and not of_groups and not roles.group(founding, whole) and not text.has(whole, { "all meetings", "every meeting", "each meeting" }) then return nil end
    local denies = text.matches(entry, denying) ~= nil
    if denies or text.has(entry, watching) and not text.has(entry, equal) then
      return { kind = "watch", is_strict = denies, force = "full", rank = 1 }
    end
    if text.has(entry, equal) and not text.has(entry, { "not", "no right", "only" }) then
      return { kind = "equal", force = text.force(entry) == "weak" and "weak" or "full" }
    end
  end)
end)

return law
