-- What must have passed before a decision: time since an announcement or since a text was tabled, by the founding text.

local span = require "lib.law.span"
local text = require "lib.law.text"

local law = {}

local deciding = { "vote*", "voting", "put to", "decid*", "decision*", "adopt*", "ballot*", "poll*", "resolv*", "carried", "acted upon", "act upon",
  "take action", "action" }
-- Ways to say that something may not come at once.
local waiting = { " not until ", " not before ", " only on a later ", " only on another ", " only on the next ", " only on the following ", " only on a following ", " only the day after ", " no sooner ", " not sooner ", " no earlier ", " not earlier ", " only after ", " only when ",
  " only once ", " until ", " unless ", " at least .- after ", " at least .- since ", " at least .- between ", " not less than .- after ",
  " have elapsed ", " has elapsed ", " have passed ", " has passed ", " have gone by ", " has gone by ", " interval of ", " delay of ",
  " period of .- after ", " shall elapse ", " must elapse ", " must pass ", " shall pass ", " after a pause of ", " waits? ", " lies? over ", " stands? over ", " stand over ", " rests? over ", " sleeps? on ",
  " lies? on the table ", " at the earliest ", " preceded by ", " suspended for ", " within .- of ", " period of reflection ", " on the same day ", " at the same sitting ", " in the same sitting ", " earliest ", " after an interval ",
  " cooling ", " sooner than ", " earlier than ", " before the lapse ", " rests? for ", " must have been " }
local since = { " since ", " after ", " from ", " following ", " elapsed ", " passed ", " gone by ", " elapse ", " pass ", " later ", " between ", " interval ",
  " delay ", " lapse ", " same day ", " same sitting ", " next ", " for ", " of the announcement ", " of the statement ", " of the declaration ", " of that ", " on the day " }
-- What time is counted from.
local announcing = { "announce*", "declar*", "statement", "consensus", "general agreement", "objection", "reached no", "failed", "notice of the vote", "called for", "request for a vote",
  "asked for a vote", "exhaust*" }
local tabling = { "tabled", "table", "moved", "submitted", "introduc*", "circulat*", "distribut*", "presented", "proposed", "proposal", "motion", "debate",
  "first reading", "amendment*" }

-- How many hours lie between, at least, with its words; nil where a sentence names no time.
local function hours(entry)
  local words = entry.words
  local count = span.number_before(words, "hours?")
  if count then return count, count == 1 and "one hour" or count .. " hours" end
  local nth = words:match " on the (%a+) day after " or words:match " before the (%a+) day after " or words:match " until the (%a+) day after "
    or words:match " than the (%a+) day after " or words:match " the (%a+) day following "
  local ordinal = nth and ({ second = 2, third = 3, fourth = 4, fifth = 5, seventh = 7, tenth = 10 })[nth]
  if ordinal then return ordinal * 24, nth .. " day", ordinal end
  if text.matches(entry, { " the next day ", " the following day ", " the day after ", " on the same day ", " next sitting day ", " overnight ",
    " a night ", " one night ", " another day ", " a day later ", " on a later day ", " on a later calendar day ", " next calendar day ", " following calendar day ",
    " different day ", " a later sitting day ", " next working day " }) then
    return 0, "another day", 1
  end
  local days, named = span.days(words)
  if days then return days * 24, named end
  if span.number_before(words, "day") == 1 then return 24, "one day" end
end

-- The time between an announcement, or the tabling of a text, and the decision.
law.waiting = text.reader(function(founding)
  return text.parameter(founding, function(entry)
    if not text.has(entry, deciding) or not text.matches(entry, waiting) or not text.matches(entry, since) then return nil end
    -- Papers that are there before a session, and answers in writing, are other matters.
    -- "Within two days of" closes a period; only where nothing may be done in it is it one to wait for.
    if text.matches(entry, { " within " }) and not text.matches(entry, { "^ no ", " not ", " never ", " no vote ", " nothing " }) then return nil end
    if text.has(entry, { "session", "sessions", "opening", "opens", "silence", "in writing", "reply", "written", "publish*", "ballot open",
      "register", "website", "convocation", "enter into force", "enters into force", "in force", "months", "year", "years" })
      and not text.has(entry, { "hours", "hour", "same day", "next day", "following day" }) then
      return nil
    end
    if text.has(entry, { "silence", "in writing", "notice of the session", "written procedure" }) then return nil end
    local least, words, days = hours(entry)
    if not least or text.force(entry) == "permission" and not text.matches(entry, { " not ", " only ", " until ", " no ", " after which ", " stands? over ", " lies? over ",
      " thereafter " }) then return nil end
    local of_announcing = text.has(entry, announcing) ~= nil or text.matches(entry, { "^ it ", "^ the matter ", "^ the vote ", "^ the question ", "^ the proposal " })
      and entry.earlier ~= nil and text.has(entry.earlier, { "objection*", "objects", "consensus", "no agreement", "kept up" }) ~= nil
    if not of_announcing and not text.has(entry, tabling) then return nil end
    return { hours = least, days = days, words = words, of_announcing = of_announcing, of_votes = text.has(entry, { "vote*", "voting", "voted" }) ~= nil,
      force = text.force(entry) == "weak" and "weak" or "full" }
  end)
end)

return law
