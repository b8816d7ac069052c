-- How often the body and its groups meet and in which part of the year, and from when the text is in force.

local calendar = require "lib.law.reading.calendar"
local lexicon = require "lib.law.reading.lexicon"
local roles = require "lib.law.reading.roles"
local span = require "lib.law.reading.span"
local text = require "lib.law.reading.text"

local law = {}

-- Verbs of meeting by which a sentence says when it is done.
local gathering = { "meet", "meets", "met", "meetings", "hold", "holds", "held", "holding", "sit", "sits", "sittings", "conven*", "open", "opens",
  "opening", "assemble*", "gather", "gathers", "take place", "takes place", "come together", "comes together", "convok*", "called", "begin",
  "begins", "start", "starts", "completed", "concluded", "session", "sessions", "fall", "falls", "falling", "once", "annual", "yearly" }
-- What has a time of its own beside the ordinary meetings of all.
local special = { "special", "extraordinary", "informal*", "report", "reports", "notice of", "amend*", "first committee", "vacanc*", "regional*",
  "fee", "fees", "agenda", "documents", "papers", "bureau", "steering*", "stakeholder*", "civil society", "invite*", "chair", "president" }

-- The parts of sentences that say when somebody meets: the plenary, or groups.
local function reader(of, read)
  return roles.reader(of, function(part) return text.has(part, gathering) and read(part) or nil end)
end

-- Whether a part speaks of the ordinary meetings of all, and of nothing beside them that has a time of its own.
local function is_ordinary(given)
  local part = { words = given.words:gsub(" unless .*$", " "), mentioned = given.mentioned }
  return not lexicon.any(part.words, "recommendation", "accreditation", "election", "money") and not text.has(part, special)
end

local function is_denied(part)
  return text.matches({ words = part.words:gsub(" not later ", " "):gsub(" not earlier ", " "):gsub(" not less ", " "):gsub(" not fewer ",
    " "):gsub(" not more ", " ")
    :gsub(" not only ", " "):gsub(" not exceed", " "):gsub(" not before ", " ") }, { " not ", " never ", " no meeting", " no session" }) ~= nil
end

-- Verbs that say of somebody that they meet, and not what they do once or each year.
local meeting = { "meet", "meets", "sit", "sits", "conven*", "hold", "holds", "held", "gather*", "assemble*", "open", "opens", "take place", "takes place",
  "come together", "comes together", "holding", "sittings of", "meetings of" }

-- How often the plenary meets, in months; `is_formal` where it is said to be formal.
law.frequency = reader("plenary", function(part)
  local months, words = calendar.interval(part.words)
  if not months or not is_ordinary(part) or is_denied(part) then return nil end
  -- "The annual session" says it in passing.
  local is_name = words == "annual" or words == "yearly" or words == "biennial" or not text.has(part, meeting)
  local parity = part.words:find " odd " and 1 or part.words:find " even " and 0 or nil
  return { months = months, words = words, is_formal = text.has(part, { "formal*" }) ~= nil, parity = parity, force = "full", rank = is_name and 0 or 1 }
end)

-- "The first session shall be held in January 2027": that one has a time of its own.
local function is_first(part)
  return text.matches(part, { " first session", " first meeting", " inaugural ", " first %a+ shall ", " first %a+ will ", " first %a+ would ",
    " first %a+ is ", " first %a+ %a+ shall ", " first %a+ %a+ is ", " first %a+ %a+ will " }) ~= nil
end
law.first = reader("plenary", function(part)
  return is_first(part) and (calendar.day(part.words) or part.words:find " %d%d%d%d ") and { force = "full" } or nil
end)

-- "No session may begin later than 30 June" says until when one begins.
local function affirmed(given)
  local words = given.words:gsub("^( no [%a ]-) later than ", "%1 not later than "):gsub("^( no [%a ]-) earlier than ",
    "%1 not earlier than "):gsub("^( no [%a ]-) before ", "%1 not earlier than ")
  local count
  words, count = words:gsub(" may ", " shall ", 1):gsub("^ no (.- not %a+er than )", " the %1")
  return count > 0 and setmetatable({ words = words }, { __index = given }) or given
end

-- In which part of the year the plenary meets.
law.season = reader("plenary", function(given)
  local part = affirmed(given)
  local window = is_ordinary(part) and not is_denied(part) and not is_first(part) and calendar.window(part)
  return window and text.force(part) ~= "permission" and { window = window, force = "full" } or nil
end)

local beside = { "special", "extraordinary", "informal*", "documents", "papers", "report", "reports" }

-- The other times that the text opens: "the Bureau may place it in July", "where that Monday is a holiday, it opens on the
-- next working day". A list of windows, and whether a day or two after the one set is in time.
function law.other_seasons(founding)
  return text.once("other seasons", function()
    local found = { windows = {} }
    for _, entry in ipairs(text.sentences(founding)) do
      local is_about = text.has(entry, meeting) or text.has(entry, { "place it", "place the" }) or roles.names_plenary(founding, entry)
      local is_open = text.force(entry) == "permission" or text.matches(entry, { "^ where ", "^ if ", "^ when ", "^ should ", " if that ", " where that " })
      if is_about and is_open and not roles.names_group(founding, entry) then
        found.is_next_day = found.is_next_day or text.has(entry, { "next day", "following day", "next working day", "following working day",
          "first working day", "next business day", "next weekday", "day after" }) ~= nil
        for _, window in ipairs(text.force(entry) == "permission" and not text.has(entry, beside) and calendar.window(entry)
          or {}) do
          found.windows[#found.windows + 1] = window
        end
      end
    end
    return found
  end)
end

-- Whether the text lets somebody move the meeting of the plenary to another time.
local moving = { "postpone*", "another date", "other dates", "other date", "different date", "different dates", "later opening", "later date",
  "earlier date", "another time", "another period", "decided otherwise", "decides otherwise", "otherwise decided", "otherwise decides",
  "agrees otherwise", "determines otherwise", "otherwise determined" }
law.movable = text.reader(function(founding)
  return text.parameter(founding, function(entry)
    local moves = text.has(entry, moving) or text.matches(entry, { " dates? .- changed ", " dates? .- moved ", " session .- moved ",
      " session .- deferred ", " meeting .- moved ", " move the " })
    -- "Within the same half-year" it keeps its part of the year.
    if not moves or text.matches(entry, { " same half", " same quarter ", " same period ", " same months " }) then return nil end
    local is_about = lexicon.has(entry.words, "meet") or roles.names_plenary(founding, entry)
    return is_about and not roles.names_group(founding, entry) and { force = "full" } or nil
  end)
end)

-- How many months may pass at most, and at least, from one meeting of the plenary to the next.
law.apart = reader("plenary", function(part)
  if not text.has(part, { "between", "pass", "passes", "elapse*", "apart", "interval*", "separate*", "go by", "goes by", "lapse", "follow",
    "follows", "preceding", "previous", "the last", "the next", "lie", "lies", "after", "the one before",
    "one that came before", "its predecessor" }) or not is_ordinary(part) then return nil end
  local words = part.words:gsub(" never later than ", " not later than "):gsub(" a year and a half ", " 18 months "):gsub(" two years ",
    " 24 months "):gsub(" one year ", " 12 months ")
  local most, least = span.limits(words, "months?")
  return (most or least) and { most = most, least = least, words = (most or least) .. " months", force = "full" } or nil
end)

-- "The session is a formal one."
law.formal = reader("plenary", function(part)
  if not text.has(part, { "formal", "formally" }) or text.has(part, { "informal*", "not", "no", "objection*" }) then return nil end
  return { force = "full" }
end)

-- How often groups meet at most or at least, in a year or between two sessions.
law.group_frequency = reader("group", function(part)
  local most, least, exact, per = calendar.limits(part.words)
  if not per or not text.has(part, meeting) or lexicon.any(part.words, "recommendation", "submit", "election", "report")
    or text.has(part, { "chair*", "first committee" }) then return nil end
  -- "Up to one meeting a year entirely online" counts those of one form alone.
  local is_whole = lexicon.has(part.words, "only") or text.has(part, { "entirely", "wholly", "fully", "purely", "completely" })
  if is_whole and lexicon.any(part.words, "remote", "room") then return nil end
  if not most and not least and text.force(part) == "full" then most, least = exact, exact end
  return (most or least) and { most = most, least = least, per = per, force = "full" } or nil
end)

-- On how many days of a year a group meets at most.
law.group_days = reader("group", function(part)
  local most = text.matches(part, { " year " }) and span.limits(part.words, "days")
  return most and { most = most, force = "full" } or nil
end)

-- Before which day no group meets.
law.group_start = roles.reader("group", function(part)
  local day = calendar.day(part.words)
  local begins = text.has(part, meeting) or text.has(part, { "begin", "begins", "start", "starts", "work", "commence*", "take up", "takes up" })
  local is_start = day and begins and (text.matches(part, { " no .- before ", " not .- before ", " never .- before " })
    or text.matches(part, { " not earlier than ", " no earlier than ", " as from ", " as of ", " only from ", " only after ", " only as of " }))
  return is_start and { day = day, force = "full" } or nil
end)

-- That no two groups meet at the same time.
law.parallel = reader("group", function(part)
  local is_same = text.has(part, { "same day", "same days", "same time", "simultaneous*", "parallel", "overlap*", "concurrent*", "coincide*" })
  local is_none = text.matches(part, { " no two ", " not [%a ]-parallel", " not [%a ]-overlap", " not [%a ]-simultaneous", " not [%a ]-concurrent",
    " not [%a ]-coincide", " never [%a ]-parallel", " two [%a ]-not [%a ]-same ", " never [%a ]-same " })
  return is_same and is_none and not text.matches(part, { " plenary ", " online ", " in person " }) and { force = "full" } or nil
end)

-- Times a year by the words of a record: 2 of "twice a year"; nil where they do not say.
function law.rate(words)
  local months = calendar.interval(text.plain(words))
  return months and 12 / months or nil
end

return law
