-- By when recommendations are handed in by the founding text.

local bodies = require "lib.law.bodies"
local handing = require "lib.law.handing"
local lexicon = require "lib.law.reading.lexicon"
local roles = require "lib.law.reading.roles"
local span = require "lib.law.reading.span"
local text = require "lib.law.reading.text"

local law = {}

local lain = { " has lain ", " have lain ", " lain upon ", " lain on " }

-- Whether a sentence has groups or their texts handed in: to whoever keeps them for the meeting, not spread to all.
local function hands_in(founding, entry)
  if text.force(entry) == "permission" or lexicon.has(entry.words, "call") then return false end
  local is_report = roles.speaks_of_groups(founding, entry) and text.has(entry, { "report", "reports" }) and not text.has(entry, { "yearly report",
    "annual report", "national" })
  -- "A proposal is to reach the secretariat four months in advance": of what else than of a change of the text?
  local of_change = entry.earlier ~= nil and lexicon.has(entry.earlier.words, "change") and not entry.words:find " recommend"
  if not is_report and (of_change or not bodies.speaks_of_recommendations(entry)) then return false end
  if lexicon.has(entry.words, "change") and text.matches(entry, { " statutes? ", " charter", " convention ", " rules ", " declaration ",
    " th[ie]se? text" }) then return false end
  if text.matches(entry, lain) or handing.goes_to_a_desk(entry) then return true end
  return lexicon.has(entry.words, "submit") or text.has(entry, { "circulat*", "goes to", "go to", "arriv*", "received" }) ~= nil
end

-- How many days before the meeting recommendations must be handed in.
law.deadline = text.reader(function(founding)
  return text.parameter(founding, function(entry)
    local days, words = span.days(entry.words)
    if not days or not text.has(entry, handing.ahead) and not text.matches(entry, lain) or not hands_in(founding, entry) then return nil end
    return { days = days, words = words, force = text.force(entry), rank = entry.words:find " recommend" and 1 or 0 }
  end)
end)

-- "By 1 March of the year of the session": the month and the day until which they are handed in.
law.due_day = text.reader(function(founding)
  return text.parameter(founding, function(entry)
    local day, month = text.month_day(entry.words)
    if not day or not hands_in(founding, entry) then return nil end
    return { day = day, month = month, words = day .. "/" .. month, force = text.force(entry) }
  end)
end)

-- Whether the text lets the meeting take up what comes late, in a sentence behind the clause.
function law.can_be_waived(founding, clause)
  for _, entry in ipairs(text.sentences(founding)) do
    local follows = entry == clause.entry or entry.earlier == clause.entry or entry.before == clause.entry
    if follows and lexicon.has(entry.words, "leave") or follows and text.has(entry, { "waive*", "may nevertheless", "may nonetheless", "may shorten", "unless the", "may decide to consider",
      "may decide to take up" }) then return true end
    -- "One that is received later than that shall be taken up only if the plenary so agrees."
    local of_late = follows and text.has(entry, { "later than that", "after that date", "after that day", "received late", "submitted late", "late*" })
    if of_late and text.matches(entry, { " if the [%a ]-agree", " if the [%a ]-decide", " if it so ", " with the consent ", " with the leave ",
      " by leave ", " unless the " }) then return true end
  end
  return false
end

return law
