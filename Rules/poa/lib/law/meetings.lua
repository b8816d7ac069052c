-- How often the body meets, in which form, what those online may do, and from when the text is in force.

local text = require "lib.law.text"

local law = {}

local intervals = {
  { 6, { "twice a year", "twice each year", "twice in each calendar year", "every six months", "semi annual*",
    "two times a year", "half yearly" } },
  { 24, { "every second year", "every two years", "every 2 years", "biennial*", "every other year",
    "once in two years", "each second year", "once every two years", "in alternate years" } },
  { 36, { "every third year", "every three years", "every 3 years", "triennial*", "once in three years" } },
  { 18, { "every eighteen months", "every 18 months" } },
  { 12, { "once in each calendar year", "once in every calendar year", "each calendar year",
    "every calendar year",
    "once a year", "once per year", "once each year", "once every year", "every year", "each year",
      "annually",
    "every twelve months", "every 12 months", "yearly and", "held yearly", "meets yearly", "meet yearly",
    "convened yearly" } },
}
local meeting = { "meet", "meets", "held", "hold", "holds", "conven*", "session", "sessions", "take place",
  "takes place" }

-- How often the plenary meets, in months, and whether in formal session.
function law.frequency(founding)
  return text.parameter(founding, function(entry)
    if not text.has(entry, meeting) then return nil end
    local is_plenary = text.names(entry, "yearly-meeting") or text.names(entry, "mechanism")
    if not is_plenary or text.has(entry, { "report", "reports", "elect*",
      "budget" }) then return nil end
    if text.names(entry, "group") and not text.has(entry, { "yearly meeting", "annual meeting",
      "plenary" }) then return nil end
    if text.has(entry, { "not", "informal*", "no later than" }) then return nil end
    for _, own in ipairs(intervals) do
      local words = text.has(entry, own[2])
      if words then
        return { months = own[1], words = words, is_formal = text.has(entry, { "formal*" }) ~= nil,
          force = text.force(entry) }
      end
    end
  end)
end

local hybrid = {
  "hybrid", "in person and online", "online and in person", "in person or online", "on site and online",
  "on site or online", "online or in person", "in the room and online", "in the room or online",
    "both in person and",
  "in the room or over the internet", "in the room and over the internet", "offline or online",
    "offline and online",
  "in person and remotely", "in person or remotely", "remotely or in person", "physically and remotely",
  "in the room or by video*", "in person and by video*", "by electronic means",
}
local room = { "in person", "on site", "in the room", "at headquarters", "face to face", "physical*" }
local online = {
  "online", "remote*", "virtual*", "over the internet", "by video*", "by electronic means", "at a distance",
    "from capital*",
  "connected from", "videoconference",
}

local joining = {
  "can join", "may join", "can participate", "may participate", "can take part", "may take part",
    "can attend",
  "may attend", "able to participate", "able to take part", "able to join",
}

-- In which form groups (or, of the whole body, all meetings) meet: "hybrid" or "room".
function law.format(founding, of_groups)
  return text.parameter(founding, function(entry)
    local is_general = text.has(entry, { "all meetings", "every meeting", "each meeting", "all its meetings",
      "all sessions",
      "meetings of the mechanism", "all sittings" })
    local is_own = of_groups and text.names(entry, "group") or not of_groups
      and text.names(entry, "yearly-meeting")
    if not is_general and not is_own then return nil end
    -- That participants may join from afar is their right; that groups may meet so is nobody's duty.
    local is_right = text.has(entry, joining) ~= nil
    local force = is_right and "full" or text.force(entry)
    if force == "permission" then return nil end
    if text.has(entry, hybrid) then return { kind = "hybrid", force = force } end
    if text.has(entry, room) and text.has(entry, meeting) and not text.has(entry, online) then
      return { kind = "room", force = text.force(entry) }
    end
  end)
end

local equal = {
  "same rights", "same right", "equal rights", "equal footing", "equal terms", "same footing",
    "same standing",
  "same terms", "no difference", "take the floor", "takes the floor", "right to speak", "be heard",
    "full participation",
  "on a par", "same opportunit*", "equal opportunit*", "as if they were", "equally",
}

-- Whether a right is that of a sentence on groups alone: one after a semicolon stands by itself.
local function is_of_groups(entry)
  local later = entry.node.text:match ";(.*)$"
  if later and text.has({ words = text.plain(later) }, equal) then return false end
  return text.names(entry, "group") and not text.names(entry, "yearly-meeting")
    and not text.has(entry, { "all meetings", "every meeting", "each meeting" })
end

-- What those online may do in meetings of groups, or of the whole body: "equal", or "watch" where they only
-- follow.
function law.rights(founding, of_groups)
  return text.parameter(founding, function(entry)
    if not text.has(entry, online) or not of_groups and is_of_groups(entry) then return nil end
    if text.has(entry, { "follow", "watch", "observe", "webcast" }) and not text.has(entry, equal) then
      return { kind = "watch", force = "full" }
    end
    if text.has(entry, equal) and not text.has(entry, { "not", "no right" }) then
      return { kind = "equal", force = text.force(entry) == "weak" and "weak" or "full" }
    end
  end)
end

local months = {
  january = "01", february = "02", march = "03", april = "04", may = "05", june = "06", july = "07",
    august = "08",
  september = "09", october = "10", november = "11", december = "12",
}

-- The first day in a sentence, as YYYY-MM-DD.
function law.day(words)
  for day, month, year in words:gmatch " (%d%d?) (%a+) (%d%d%d%d) " do
    if months[month] then return ("%s-%s-%02d"):format(year, months[month], tonumber(day)) end
  end
  for month, day, year in words:gmatch " (%a+) (%d%d?) (%d%d%d%d) " do
    if months[month] then return ("%s-%s-%02d"):format(year, months[month], tonumber(day)) end
  end
  local year, month, day = words:match " (%d%d%d%d) (%d%d) (%d%d) "
  return year and year .. "-" .. month .. "-" .. day
end

-- The day on which the text takes effect.
function law.effect(founding)
  return text.parameter(founding, function(entry)
    if not text.has(entry, { "takes effect", "take effect", "enters into force", "enter into force",
      "enters into effect", "enter into effect", "comes into force", "come into force", "comes into effect",
        "applies from" })
    then
      return nil
    end
    local day = law.day(entry.words)
    return day and { day = day, force = "full" }
  end)
end

return law
