-- What must have passed before a decision: time since an announcement or since a text was tabled, or another meeting since a
-- change was proposed, by the founding text.

local lexicon = require "lib.law.reading.lexicon"
local span = require "lib.law.reading.span"
local text = require "lib.law.reading.text"

local law = {}

local ordinals = { second = 2, third = 3, fourth = 4, fifth = 5, seventh = 7, tenth = 10 }
local another_day = { "next day", "following day", "day after", "day following", "never on the day", "not on the day", "same day", "next sitting day",
  "overnight", "another day", "a day later", "later day",
  "later calendar day", "next calendar day", "following calendar day", "different day", "different days", "separate days", "later sitting day",
  "next working day", "two successive", "two consecutive", "two sittings", "two meetings", "same sitting", "same meeting", "later sitting", "next sitting" }
-- Papers that are there before a session, answers in writing, and texts that take effect are other matters.
local elsewhere = { "invitation*", "meeting", "session", "sessions", "opening", "opens", "publish*", "ballot open", "register", "website",
  "convocation", "enter into force",
  "enters into force", "in force", "months", "year", "years", "accredit*", "applicant*", "application*" }

-- How many hours lie between, at least, or how many days of the calendar, with the words; nil where a sentence names no time.
local function hours(entry)
  local words = entry.words
  local count = span.number_before(words, "hours?")
  if count then return count, nil, count == 1 and "one hour" or count .. " hours" end
  for nth, number in pairs(ordinals) do
    if text.has(entry, { nth .. " day after", nth .. " day following", "the " .. nth .. " day" }) then return number * 24, number, nth .. " day" end
  end
  if text.has(entry, another_day) then return 0, 1, "another day" end
  local days, named = span.days(words)
  if days then return days * 24, days > 1 and days or nil, named end
  if span.number_before(words, "day") == 1 then return 24, nil, "one day" end
end

local going_on = { "^ it ", "^ the matter ", "^ the vote ", "^ the question ", "^ the proposal " }
-- Days of talks before the announcement are told in too many ways to be counted.
local consulting = { " following [%a%d ]-consultations ", " spite of [%a ]-consultations ", " despite [%a ]-consultations ", " after [%a%d ]-consultations ",
  " after [%a ]-round " }

-- The time between an announcement, or the tabling of a text, and the decision.
law.waiting = text.reader(function(founding)
  return text.parameter(founding, function(entry)
    local words = entry.words
    local fails = lexicon.any(words, "fail", "persist") or lexicon.all(words, "object", "defer")
    local waits = lexicon.has(words, "elapse") and lexicon.any(words, "vote", "decide", "adopt", "carried", "defer")
    if not (fails or waits) or lexicon.has(words, "election") or text.has(entry, { "notice of" }) then return nil end
    -- "Within two days of" closes a period; only where nothing may be done in it is it one to wait for.
    if words:find " within " and not text.has(entry, { "not", "never", "no", "nothing" }) then return nil end
    local least, days, named = hours(entry)
    local announces = fails or lexicon.any(words, "announce", "object")
      or text.matches(entry, going_on) and entry.earlier and lexicon.any(entry.earlier.words, "object", "fail", "persist")
    if not least or not announces and not lexicon.any(words, "propose", "submit", "publish") then return nil end
    local is_short = text.has(entry, { "hours", "hour" }) or days and lexicon.has(words, "announce")
    if not fails and (lexicon.has(words, "silence") or not is_short and text.has(entry, elsewhere)) then return nil end
    local of_votes = lexicon.has(words, "vote")
    return { hours = least, days = days, words = named, of_votes = of_votes, of_announcing = announces and true or false,
      of_consulting = text.matches(entry, consulting) ~= nil, force = text.force(entry) == "weak" and "weak" or "full", rank = of_votes and 1 or 0 }
  end)
end)

-- That there is a meeting between: "not before the session following the one at which …", "at a later session", "at the
-- session at which it is proposed" of what is denied there.
local later = { " n[oe][tv]?[er]* [%a ]-before the next ", " n[oe][tv]?[er]* [%a ]-before the following ",
  " following th[ae]t? [%a ]-which ", " next following ", " not before the following ", " not before the next ", " after th[ae]t? [%a ]-which ",
  " after that in which ", " at the following ", " at the %a+ following ", " at a later ", " at a subsequent ", " at its next ", " at the next ", " until the next ",
  " until the following ", " n[oe][tv]?[er]* [%a ]-at the [%a ]-which ", " n[oe][tv]?[er]* [%a ]-same session ", " n[oe][tv]?[er]* [%a ]-same meeting " }

-- That a change of the text is decided at a later meeting than the one at which it was proposed.
law.amending = text.reader(function(founding)
  return text.parameter(founding, function(entry)
    local words, before = entry.words, entry.earlier and entry.earlier.words or ""
    local of_own = lexicon.has(words, "own_text") or words:find " th[ie]se? " or lexicon.has(before, "own_text")
    return of_own and lexicon.has(words, "change") and (lexicon.any(words, "propose", "submit") or words:find " introduc")
      and (lexicon.any(words, "decide", "adopt", "vote") or words:find " consider") and text.matches(entry, later) and { force = "full" } or nil
  end)
end)

return law
