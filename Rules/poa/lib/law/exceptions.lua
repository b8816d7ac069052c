-- What a founding text takes out of its rules on papers: what may come late, and what may be kept from the public.

local lexicon = require "lib.law.reading.lexicon"
local meaning = require "lib.law.reading.meaning"
local papers = require "lib.law.papers"
local telling = require "lib.telling"
local text = require "lib.law.reading.text"

local law = {}

local has = lexicon.has

local behind = { " except for ", " except ", " save for ", " save ", " other than ", " excluding ", " apart from ", " with the exception of ", " but not ",
  " it being understood that " }

-- What is said of papers everywhere, and tells no kind of them.
local ordinary = {}
for word in ([[document documents paper papers record records meeting meetings session sessions sitting where when whether shows their there these those this that
  with without from into under such shall should would could being been have other others subject apply applies issued issue circulated circulate
  published publish submitted course during delay limit period notice rule time until after before above below between member members states state party
  parties delegation delegations public page website secretariat chair kept withheld restricted confidential title then than every each only more most
  them they also concerning relating official text texts draft drafts general assembly conference plenary council group groups first second item items
  agenda number note notes moment later still might days weeks paragraph article opening annual decision decisions latest date]]):gmatch "%S+" do
  ordinary[word] = true
end

-- Whether a paper is of a kind that some words name: a correction, an information paper, or by a word of its name.
local function is_named(document, words)
  local name = papers.called(document)
  for _, kind in ipairs { "correction", "information" } do
    if has(words, kind) and has(name, kind) then return true end
  end
  for word in words:gmatch "%S+" do
    if #word > 4 and not ordinary[word] and not tonumber(word) then
      -- "Corrigenda" is a form of "corrigendum", but "emerges" none of "emergency".
      for own in name:gmatch("%f[%S]" .. word:sub(1, 5) .. "%S*") do
        if own:sub(1, math.max(5, #own - 2, #word - 2)) == word:sub(1, math.max(5, #own - 2, #word - 2)) then return true end
      end
    end
  end
  return false
end

-- The sentences that bind and speak of papers, themselves or behind one that does.
local function on_papers(founding)
  return text.once("sentences on papers", function()
    local list = {}
    for _, entry in ipairs(text.sentences(founding)) do
      local is_behind = entry.earlier ~= nil and has(entry.earlier.words, "paper")
      if entry.reading == 0 and not entry.disputed and (is_behind or meaning.is_about(entry, "paper")) then list[#list + 1] = entry end
    end
    return list
  end)
end

local when_ready = { " when ready ", " when they are ready ", " once ready ", " as they become ", " as and when ", " as soon as they are ",
  " when they are available ", " when available ", " as they are received ", " when received " }

-- The papers that a sentence lets come later than others: "a corrigendum" of "a corrigendum may be issued at any time", and
-- "non-papers" of "this period does not apply to non-papers". nil where it lets none.
local function let_late(entry)
  local words = entry.words
  local object = words:match " not apply to( .*)$" or words:match " not concern( .*)$" or words:match " not extend to( .*)$" or words:match " not affect( .*)$"
  if object then return object end
  local is_permitted = text.force(entry) == "permission" and lexicon.any(words, "publish", "submit", "propose", "change") and has(words, "any_time")
    or text.matches(entry, when_ready) and has(words, "publish")
  if not has(words, "exempt") and not is_permitted then return nil end
  local act = words:match " may (%a+) "
  if act and act ~= "be" and is_permitted then return words:match " may %a+( .*)$" end
  return words:match "^(.-) may " or words:match "^(.-) are " or words:match "^(.-) is " or words:match "^(.-) need not" or words:match "^(.-) remain" or words
end

-- "Changes to a proposal sent in time may be made during the meeting": said of what is changed, and not of the proposal.
local function is_of_changes(words) return text.matches({ words = words }, { "^ an?y? ?%a+s? to an? ", "^ %a+s? to an? ", "^ %a+s? to the ", "^ %a+s? of an? ",
  "^ the %a+s? to ", "^ an? %a+ version of ", "^ an? %a+ %a+ of an? " }) and has(words, "change") end

-- "Papers from States would not be bound by that period": a paper that a State handed in.
local function is_from_members(document, meeting, words)
  local is_said = false
  for _, before in ipairs { " from ", " by ", " of " } do
    for noun in words:gmatch(before .. "(%S+) ") do is_said = is_said or has(" " .. noun .. " ", "member") end
  end
  for _, participant in ipairs(is_said and has(words, "paper") and meeting.participants or {}) do
    for _, by in ipairs(document.submitted_by) do
      if participant.id == by and participant.type == "state" then return true end
    end
  end
  return false
end

-- Whether a text lets a paper come when its time limit has passed: by what the sentence itself excepts, or by another
-- sentence that says so of such papers. Papers of the room are bound by what names them, and by nothing else.
function law.may_be_late(founding, entry, document, meeting)
  local name = papers.called(document)
  local in_room = { " crp", " room paper", " in session " }
  if text.matches({ words = name }, in_room) and not text.matches(entry, in_room) then return true end
  for _, phrase in ipairs(behind) do
    local _, last = entry.words:find(phrase, 1, true)
    if last and is_named(document, entry.words:sub(last)) then return true end
  end
  for _, own in ipairs(on_papers(founding)) do
    local late = own.node ~= entry.node and let_late(own)
    -- "Comments on proposals" are no proposals.
    late = late and (late .. " "):gsub(" (%a+) on %a* ?proposals? ", " %1 ")
    local is_other = late and is_of_changes(own.words) and name:find " proposal" and not lexicon.has(name, "correction")
    if late and not is_other and (is_named(document, late .. " ") or is_from_members(document, meeting, late .. " ")) then return true end
  end
  return false
end

-- Whether words name another paper of the meeting by its symbol, and not this one.
local function names_another(words, id, meeting)
  if words:find(id, 1, true) then return false end
  for _, document in ipairs(meeting.documents) do
    if document.id:find "%d" and words:find(text.plain(document.id), 1, true) then return true end
  end
  return false
end

-- Whether the record of the meeting tells that a late paper was put off, or that it was taken by a leave that the text
-- knows of.
function law.is_settled(founding, document, meeting)
  local allows = text.once("papers by leave", function()
    for _, entry in ipairs(on_papers(founding)) do
      if has(entry.words, "leave") or entry.words:find " unless " or has(entry.words, "late") and text.force(entry) == "permission" then return true end
    end
    return false
  end)
  -- "Report" as the symbol of a paper stands in many sentences.
  local id, before = document.id:find "%d" and text.plain(document.id) or "\0", " "
  for _, sentence in ipairs(telling.sentences(meeting)) do
    local words = before:sub(1, -2) .. sentence.words
    local own = sentence.words:find " it " and words or sentence.words
    if has(sentence.words, "put_off") and own:find(id, 1, true) then return true end
    if allows and lexicon.any(sentence.words, "leave", "late") and words:find(id, 1, true) then return true end
    if allows and has(sentence.words, "leave") and not names_another(sentence.words, id, meeting) and is_named(document, words) then return true end
    before = sentence.words
  end
  return false
end

-- Whether a text lets a paper be kept from the public: one of a kind that it names, or whichever somebody decides.
function law.may_be_kept(founding, document)
  for _, entry in ipairs(on_papers(founding)) do
    local words = entry.words
    local keeps = has(words, "hide") and not meaning.denies(words, "hide") or lexicon.all(words, "except", "publicize")
      or text.matches(entry, { " not be published ", " not published ", " to %a+ only ", " for %a+ only ", " may be %a+ to the states" })
    local is_at_will = lexicon.any(words, "decide", "object", "on_request", "chair")
      or text.matches(entry, { " request", " consent", " author", " marked ", " wish" })
    if keeps and (is_at_will or is_named(document, words)) then return true end
  end
  return false
end

return law
