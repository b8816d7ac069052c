-- By when the record of a meeting is out, by the founding text.

local lexicon = require "lib.law.reading.lexicon"
local roles = require "lib.law.reading.roles"
local span = require "lib.law.reading.span"
local text = require "lib.law.reading.text"

local law = {}

local has = lexicon.has

local ordinals = { first = 1, second = 2, third = 3, fourth = 4, sixth = 6 }
local behind = { " within ", " after ", " following ", " later than ", " of its ", " of the close ", " of the end ", " from the ", " by the end of ",
  " since " }
local ending = { " clos", " end of ", " ends? ", " ended ", " conclu", " adjourn" }
-- What is sent to members within days and tells of no meeting.
local others = { " implement", " financ", " budget", " national ", " application", " comments? ", " objections? to ", " objects? ", " objecting ",
  " accredit", " silence", " into force ", " into effect " }

-- The days that a sentence allows, with its words; `true` for "by the end of the year".
local function period(words)
  local months = span.number_before(words, "months?") or ordinals[words:match " end of the (%a+) month [af]%a+ing "
    or words:match " end of the (%a+) month after " or ""]
  if months then return months * 31, months .. (months == 1 and " month" or " months") end
  local days, told = span.days(words)
  if days then return days, told end
  if words:find " by the end of the [%a ]-year " then return true, "the end of the year" end
end

-- Days within which the record is out after the end of a meeting; `of_year` where it is out within the year, `is_all`
-- where this is said of all papers.
law.reporting = text.reader(function(founding)
  return text.parameter(founding, function(entry)
    local words = entry.words:gsub(" this protocol ", " "):gsub(" present protocol ", " ")
    local is_record = has(words, "minutes")
    local is_all = not is_record and text.has(entry, { "papers", "documents", "texts", "all files" }) ~= nil and text.matches(entry, ending) ~= nil
    if not is_record and not is_all or not lexicon.any(words, "publish", "publicize", "submit") or not text.matches(entry, behind) then return nil end
    if text.matches(entry, others) or has(words, "stakeholder") or has(words, "recommendation") and not words:find " minutes "
      and not words:find " report of " then return nil end
    -- What is out before a meeting tells nothing of it.
    if has(words, "ahead") and not text.matches(entry, ending) and not text.matches(entry, { " after ", " following " }) then return nil end
    local allowed, told = period(words)
    if not allowed or text.force(entry) == "permission" then return nil end
    local context = not text.matches(entry, { " every meeting", " each meeting", " all meetings", " its meetings ", " any meeting", " and every ",
      " all organs " })
      and roles.context(founding, entry) or nil
    return { context = context, is_all = is_all, force = text.force(entry), rank = is_record and 1 or 0, words = told,
      days = allowed ~= true and allowed or nil, of_year = allowed == true }
  end)
end)

return law
