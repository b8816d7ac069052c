-- What a founding text takes out of its rules on papers: what may come late, and what may be kept from the public.

local text = require "lib.law.text"

local law = {}

local papers = { "document*", "paper", "papers", "report", "reports", "text", "texts", "draft*", "amendment*", "proposal*", "note", "notes", "material*",
  "motion*", "submission*", "file", "files", "record", "records", "minutes", "statement*", "crp", "addenda", "corrigenda", "annex*", "working papers", "non papers",
  "recommendation*", "agenda", "item*", "revision*" }

-- Ways to say that a time limit does not bind some papers.
local late = { " not subject to ", " not bound by ", " not apply ", " not applicable ", " exempt", " excepted ", " at any time ", " at any moment ", " need not ",
  " not covered ", " may be %S+ during ", " may be %S+ in the course of ", " may be %S+ at the meeting", " may be %S+ at the session", " may be %S+ in session",
  " may be %S+ on the day ", " may be %S+ later ", " may follow ", " may come later ", " may be %S+ up to ", " may be .- until ", " may be %S+ or %S+ during ",
  " can be %S+ during ", " can be %S+ until ", " may still be ", " during the session ", " during the meeting ", " during the sitting ", " in the course of the ",
  " on shorter notice ", " at shorter notice ", " without notice", " as they come ", " no such limit ", " no such delay ", " no time limit ", " no deadline ",
  " free of this ", " outside this rule ", " not counted among ", " dispensed from ", " waived for ", " of no effect for ",
  " are not %S+ papers? ", " is not an? %S+ paper ", " are not %S+ documents? ", " is not an? %S+ document ", " are no %S+ papers ", " are no %S+ documents ",
  " not count as ", " not counted as ", " not regarded as ", " not considered as " }
local behind = { " it being understood that ", " provided that ", " except for ", " except ", " save for ", " save ", " other than ", " excluding ", " apart from ", " with the exception of ", " but not " }

-- Ways to say that some papers may be kept from the public.
local kept = { " may be kept ", " may be withheld ", " may be restricted ", " may be classified ", " may be limited ", " may remain ", " may restrict ",
  " may withhold ", " may keep ", " may be marked ", " may be treated ", " may be closed ", " can be kept ", " can be withheld ", " may be reserved ",
  " may be confidential ", " may decide otherwise ", " may be held back ", " may be hidden ", " may ask that ", " may request that ", " may not be published ",
  " not be published ", " not published ", " remain confidential ", " remains confidential ", " stay with ", " stays with ", " are confidential ", " is confidential ",
  " kept to the ", " kept from ", " for members only ", " for states only ", " for parties only ", " to states only ", " to members only ", " to parties only ", " circulated only ", " shared only ", " may be redacted ",
  " may be shown to ", " unless .- asks ", " unless .- requests ", " unless .- decides " }
-- That somebody decides which: no name of a paper shows it.
local discretion = { " decides", " decide ", " decision ", " request", " asks ", " ask ", " author", " consider", " so marked ", " consent ", " agree", " wish",
  " objects ", " marks ", " marked ", " discretion ", " chair ", " determine" }

local ordinary = {}
for word in ([[document documents paper papers record records meeting meetings session sessions sitting sittings which where when whether shows
  show what there their these those this that with without from into under such shall should would could being been have has does other others
  subject apply issued circulated published course during delay limit period notice rule time until after before above below between
  member members states state party parties delegation delegations public page website secretariat chair kept withheld restricted
  confidential title then than every each only more most they them also however concerning containing relating official text texts may
  draft drafts general assembly conference plenary council round group groups first second item items agenda number may not note notes
  any moment later still might days weeks day week months]]):gmatch "%S+" do ordinary[word] = true end

-- Kinds of papers with names of two words are one here.
local function joined(words)
  return (words:gsub(" non paper", " nonpaper"):gsub(" in session ", " insession "):gsub(" working paper", " workingpaper")
    :gsub(" background paper", " backgroundpaper"):gsub(" information paper", " informationpaper"):gsub(" for information ", " information "))
end

-- The words by which a paper is known: without what is said of papers everywhere.
local function telling(words)
  local list = {}
  for word in joined(words):gmatch "%S+" do
    if (#word > 4 or word == "crp" or word == "inf") and not ordinary[word] and not tonumber(word) then list[#list + 1] = word end
  end
  return list
end

local function stem(word) return #word > 5 and word:sub(1, 5) or (word:gsub("s$", "")) end

-- Whether the name or the symbol of a paper has one of some words.
local function shares(document, list)
  local name = joined(text.plain(((document.name or "") .. " " .. document.id):gsub("[/.]", " ")))
  for _, word in ipairs(list) do
    if name:find(" " .. stem(word), 1, true) then return true end
  end
  return false
end

local room_papers = { "conference room paper*", "room paper*", "crp", "crps", "in session document*", "in session paper*", "session paper*" }

-- Whether a paper is one of those that come up in the room while a meeting goes on, by what it is called.
local function is_of_the_room(document)
  local own = { words = text.plain(((document.name or "") .. " " .. document.id):gsub("[/.]", " ")) }
  return text.has(own, room_papers) ~= nil
end

local function exempting(founding)
  return text.once("exempt papers", function()
    local list = {}
    for _, entry in ipairs(text.sentences(founding)) do
      local is_about = text.has(entry, papers) or entry.earlier and text.has(entry.earlier, papers)
      if entry.reading == 0 and not entry.disputed and is_about then
        if text.matches(entry, late) and not text.matches(entry, { " not later than .- in the course of " }) then
          list[#list + 1] = { words = entry.words, list = telling(entry.words),
            of_session = text.has(entry, { "in session", "session documents", "session papers", "revis*", "during the session" }) ~= nil }
        end
      end
    end
    return list
  end)
end

-- Whether a text lets a paper come when its time limit has passed: by what the sentence itself excepts, or by another
-- sentence that says so of such papers.
function law.may_be_late(founding, entry, document, is_in_session)
  -- Papers of the room are bound by what names them, and by nothing else.
  if is_of_the_room(document) and not text.has(entry, room_papers) then return true end
  for _, phrase in ipairs(behind) do
    local _, last = entry.words:find(phrase, 1, true)
    if last and shares(document, telling(entry.words:sub(last))) then return true end
  end
  for _, own in ipairs(exempting(founding)) do
    if own.words ~= entry.words and (shares(document, own.list) or is_in_session and own.of_session) then return true end
  end
  return false
end

-- "A paper that misses its day is not taken, except by leave of all."
local leave = { " by leave ", " with leave ", " with the leave ", " without leave ", " unless the %a+ decides otherwise", " unless the %a+ agrees", " unless all ",
  " unless every ", " unless .- consents? ", " except with the consent ", " save with the consent ", " except by consent ", " save by consent ", " unless no %a+ objects",
  " unless .- agrees? to take ", " unless admitted ", " may waive ", " can waive ", " may admit ", " may shorten ", " may nevertheless ", " unless .- admits? " }
local granted = { " leave ", " consent ", " consented ", " waived ", " waiving ", " waiver ", " agreed to take ", " agreed to admit ", " admitted ", " nobody objected ",
  " no objection ", " although late ", " despite ", " notwithstanding ", " late paper", " out of time ", " without the notice " }

-- Whether the text lets late papers be taken by leave, and the record of the meeting tells that this one was.
function law.is_taken_by_leave(founding, document, meeting)
  local allows = text.once("papers by leave", function()
    for _, entry in ipairs(text.sentences(founding)) do
      local is_about = text.has(entry, papers) or entry.earlier and text.has(entry.earlier, papers)
      if is_about and entry.reading == 0 and not entry.disputed and text.matches(entry, leave) then return true end
    end
    return false
  end)
  if not allows then return false end
  local id = text.plain(document.id)
  for _, list in ipairs { meeting.decisions, meeting.statements } do
    for _, item in ipairs(list) do
      local own = { words = text.plain(item.text or "") }
      if own.words:find(id, 1, true) and text.matches(own, granted) then return true end
    end
  end
  return false
end

-- Whether a text lets a paper be kept from the public: one of a kind that it names, or whichever somebody decides.
function law.may_be_kept(founding, document)
  for _, entry in ipairs(text.sentences(founding)) do
    local is_about = text.has(entry, papers) or text.is_pronominal(entry) and entry.earlier and text.has(entry.earlier, papers)
    if is_about and entry.reading == 0 and not entry.disputed then
      local pattern, first = text.matches(entry, kept)
      -- "No paper may be kept from the public."
      local before = pattern and entry.words:sub(1, first)
      local denies = before and (before:find " no %S+$" or before:find "^ no " or before:find " none " or before:find " nothing "
        or before:find " never " or before:find " neither ")
      if pattern and not denies then
        if text.matches(entry, discretion) or shares(document, telling(entry.words)) then return true end
      end
    end
  end
  return false
end

return law
