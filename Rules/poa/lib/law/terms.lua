-- How long things last by the founding text: the mechanism itself, and its groups with the subject that each of them has.

local lexicon = require "lib.law.reading.lexicon"
local roles = require "lib.law.reading.roles"
local span = require "lib.law.reading.span"
local text = require "lib.law.reading.text"

local law = {}

-- "The mechanism is permanent."
law.permanent = text.reader(function(founding)
  return text.parameter(founding, function(entry)
    local denied = text.matches(entry, { " no %a*%s?end ", " no end date", " no time limit", " no term", " without .-term ", " not .-any term",
      " does not expire", " does not lapse", " not end " })
    if not denied and (not lexicon.has(entry.words, "lasting") or text.has(entry, { "not" })) then return nil end
    if roles.group(founding, entry) or text.has(entry, { "permanent representative*", "permanent mission*", "permanent members", "standing orders",
      "standing invitation" }) then return nil end
    return { force = text.force(entry) == "weak" and "weak" or "full", rank = text.has(entry, { "permanent", "indefinite", "unlimited" }) and 1 or 0 }
  end)
end)

local ordinals = { first = 1, second = 2, third = 3, next = 1, following = 1 }

-- "Until the close of the second session following the one that set it up": over how many meetings of the body of all a
-- group lives.
local function meetings(founding, words)
  local tail = words:match " close of (.*)$" or words:match " end of (.*)$" or words:match " until (.*)$" or words:match " ends with (.*)$"
    or words:match " lapses? at (.*)$" or words:match " expires? at (.*)$" or words:match " ends? at (.*)$" or words:match " ceases? .-at (.*)$"
  if not tail or not text.has({ words = " " .. tail }, { "following", "after", "next", "second", "third" }) then return nil end
  local nouns = { "session", table.unpack(roles.plenary_nouns(founding)) }
  for _, noun in ipairs(nouns) do
    local first = (" " .. tail):find(" " .. noun .. " ", 1, true)
    local before = first and (" " .. tail):sub(1, first)
    if before and #before < 40 and not before:find " years? " and not before:find " months? " then
      for word in before:gmatch "%S+" do
        if ordinals[word] then return ordinals[word] end
      end
      return 1
    end
  end
end

-- What is no term of a group: how often it meets, the term of its chair, the notice before a meeting, how it is prolonged.
local function is_other_time(entry)
  if text.has(entry, { "elect*", "chair", "chairs", "chairperson*", "officers", "twice", "every", "in advance", "notice", "prior to", "ahead of",
    "withdraw*", "report", "reports", "meets" }) then return true end
  if text.matches(entry, { " meet ", " sit ", " met " }) and not text.matches(entry, { " cease", " not meet ", " not sit ", " no meeting",
    " not met " }) then return true end
  if text.has(entry, { "has not met", "have not met" }) then return true end
  -- "For two years, which the plenary may renew" has its term in front of the permission.
  local front = entry.words:match "^(.-) may " or entry.words:match "^(.-) could " or entry.words
  return text.force(entry) == "permission" and not span.months(front .. " ") and (lexicon.has(entry.words, "prolong") or text.has(entry, { "another",
    "go on", "give", "grant", "further" }) ~= nil)
end

-- How long a group lasts, in months or in meetings of the body of all, unless it is prolonged.
law.term = text.reader(function(founding)
  return text.parameter(founding, function(entry)
    if not roles.speaks_of_groups(founding, entry) then return nil end
    local lives = lexicon.any(entry.words, "last", "end") or lexicon.has(entry.words, "create") and text.matches(entry, { " for ", " period of ",
      " within ", " up to ", " at most " }) ~= nil
      or text.has(entry, { "term", "period of work", "works", "up to", "beyond" })
    if not lives then return nil end
    local count = meetings(founding, entry.words)
    if count then return { meetings = count, words = count == 1 and "until the next meeting"
      or "until the meeting number " .. count .. " after it", force = "full" } end
    local months, words = span.months(entry.words)
    -- Records need not hold the first meeting that a life is counted from.
    if not months or is_other_time(entry) or text.has(entry, { "first meeting", "first sitting", "first session" }) then return nil end
    return { months = months, words = words, force = "full" }
  end)
end)

-- What a text says next of groups whose term is over: "It may not sit after that time unless it has been prolonged."
-- Wherever it says that such a group does not meet, that is nearest.
function law.over(founding, clause)
  for _, entry in ipairs(text.sentences(founding)) do
    local is_after = text.has(entry, { "lapse", "lapsed", "expiry", "expired", "expiration", "end of its mandate", "end of its term" })
    if is_after and roles.speaks_of_groups(founding, entry) and text.matches(entry, { " no meeting", " not meet ", " not sit ", " no sitting",
      " not be convened ", " not convene " }) then return entry.node end
  end
  for _, entry in ipairs(text.sentences(founding)) do
    if entry.earlier == clause.entry and (lexicon.has(entry.words, "prolong") or text.has(entry, { "expir*", "thereafter", "after that", "that term",
      "ends", "cease*" })) then return entry.node end
  end
end

-- That groups whose term is over sit no more: "following the lapse of its mandate a panel holds no meeting".
law.idle = text.reader(function(founding)
  return text.parameter(founding, function(entry)
    if not roles.speaks_of_groups(founding, entry) or not lexicon.has(entry.words, "end") and not text.has(entry, { "lapse*", "expir*" }) then return nil end
    return text.matches(entry, { " no [%a ]-meetings? ", " no [%a ]-sittings? ", " not [%a ]-meet ", " not [%a ]-sit ", " ceases? to meet ",
      " ceases? to sit ", " neither meets? ", " no longer meets? ", " no longer sits? " }) and { force = "full" } or nil
  end)
end)

-- A group has a subject of its own, said when it is created.
law.subject = text.reader(function(founding)
  return text.parameter(founding, function(entry)
    if not roles.speaks_of_groups(founding, entry) or text.force(entry) == "permission" then return nil end
    local subject = text.has(entry, { "subject", "theme", "topic", "issue", "question", "matter", "task", "subjects", "issues", "topics" })
      or text.has(entry, { "mandate" }) and not span.months(entry.words)
    if not subject or not text.has(entry, { "one", "each", "specific", "single", "stated", "states", "laid down", "lays down", "sets", "defined",
      "defines", "name", "names", "named", "given", "gives", "fixes",
      "specifies", "specified", "determines" }) then return nil end
    return { force = text.force(entry) }
  end)
end)

return law
