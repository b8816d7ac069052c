-- What those who are no members may not do in meetings, by the founding text: propose, decide, speak, attend.

local lexicon = require "lib.law.reading.lexicon"
local meaning = require "lib.law.reading.meaning"
local roles = require "lib.law.reading.roles"
local text = require "lib.law.reading.text"

local law = {}

-- What each act is called where it is denied.
local acts = {
  propose = { "propose", "move" },
  decide = { "decide", "vote", "consensus" },
  speak = { "speak" },
}

local negators = { " not ", " nor ", " neither ", " no ", " never ", " without ", " cannot ", " nothing " }
local grants = { " but ", " except ", " may ", " shall ", " can ", " are free to ", " is free to ", " provided " }
local conditions = { " until ", " unless ", " before ", " without leave ", " without the leave ", " on ", " in meetings ", " in those ", " during ",
  " when ", " more than ", " longer ",
  " limited ", " refused ", " denied ", " prevented ", " asked ", " only " }

-- What a sentence denies behind its negations, up to what it grants; what it denies for a time only, it does not.
local function denied(words)
  local found = {}
  for _, negator in ipairs(negators) do
    local at = words:find(negator, 1, true)
    while at do
      local tail = words:sub(at + #negator - 1)
      for _, grant in ipairs(grants) do tail = tail:match("^(%s*%S.-)" .. grant) or tail end
      for act, concepts in pairs(acts) do
        local is_for_a_time = act == "speak" and text.matches({ words = words:sub(at) }, conditions)
        if lexicon.any(tail .. " ", table.unpack(concepts)) and not is_for_a_time then found[act] = true end
      end
      at = words:find(negator, at + 1, true)
    end
  end
  -- "They move nothing", "observers sit in silence".
  if text.matches({ words = words }, { " moves? nothing ", " proposes? nothing ", " tables? nothing " }) then found.propose = true end
  if text.matches({ words = words }, { " in silence ", " silent ", " listen only ", " only listen ", " listeners only ", " non speaking ",
    " as listeners " }) then found.speak = true end
  return found
end

-- "Only members may move amendments", "the right to vote is reserved to Parties": everybody else may not.
local function reserved(words)
  local own = words:gsub(" the ", " "):gsub(" participating ", " "):gsub(" contracting ", " "):gsub(" member states? ", " states ")
  local is_reserved = false
  for noun in own:gmatch "%S+" do
    if lexicon.has(" " .. noun .. " ", "member") then
      -- "Binds only the Parties which accept it" leaves nothing to them.
      local is_only = own:find(" only " .. noun .. " ", 1, true) and not own:find(" bind%a* only ") and not own:find(" only " .. noun .. " which ", 1, true)
      is_reserved = is_reserved or is_only or text.matches({ words = own }, { " " .. noun .. " alone ", " " .. noun .. " only ",
        "ed to " .. noun .. " ",
        " reserved for " .. noun .. " ", " prerogative of " .. noun .. " ", " belongs? to " .. noun .. " ", " right .- [lr]%a+s with " .. noun .. " " }) ~= nil
    end
  end
  local found = {}
  -- What is left to members on one matter alone is open on others.
  if text.matches({ words = own }, { " decide on ", " decisions on ", " votes? on " }) then return found end
  if not is_reserved or not lexicon.has(own, "only") and not own:find " right" then return found end
  for act, concepts in pairs(acts) do
    if act ~= "speak" and lexicon.any(own, table.unpack(concepts)) then found[act] = true end
  end
  if text.matches({ words = own }, { " attended by ", " open to ", " attendance " }) then found.attend = true end
  return found
end

-- The clause that denies an act ("propose", "decide", "speak" or "attend") to those who are no members.
law.denied = text.reader(function(founding, act)
  return text.parameter(founding, function(entry)
    local words = meaning.bare(entry.words):gsub(" regional organi[sz]ations? ", " "):gsub(" of organi[sz]ation ", " "):gsub(" silent %a+al ", " ")
    local own = meaning.with(entry, words)
    local is_outside = meaning.is_about(own, "outsider") or meaning.is_about(own, "stakeholder")
    -- Who is admitted, and what members, groups and chairs may not do, is another matter.
    if text.matches(entry, { " accreditation ", " admission ", " non objection ", " objects? ", " silence procedure ", "^ no state ", "^ no member ",
      "^ no party ", "^ no delegation ",
      "^ groups? ", "^ it has no power ", "^ the chair ", "^ a chair ", " be refused ", " be excluded " }) then return nil end
    local found, rank = reserved(words), 0
    if not found[act] and is_outside and roles.subject(founding, entry) ~= "group" then
      found, rank = denied(words), 1
      -- "Those meetings which are devoted to drafting": of which meetings it is said no record tells.
      local is_of_some = text.matches(entry, { " those meetings ", " when ", " where ", " while ", " during ", " which are ", " that are ", " at which ",
        " unless ", " except " })
      found.attend = not is_of_some and (meaning.denies(words, "attend") or words:find " closed to " ~= nil)
    end
    local group, plenary = roles.group(founding, entry), roles.plenary(founding, entry)
    -- Groups may be closed to those outside; what is open to them of the plenary differs too much to be told here.
    if not found[act] or act == "attend" and (plenary or not group) then return nil end
    return { context = group ~= plenary and (group and "group" or "plenary") or nil, rank = rank, force = text.force(entry) == "weak" and "weak" or "full" }
  end)
end)

-- Whether the text lets somebody outside be invited to a meeting, whoever else does not attend it.
law.may_be_invited = text.reader(function(founding)
  for _, entry in ipairs(text.sentences(founding)) do
    if text.force(entry) == "permission" and meaning.is_about(entry, "outsider") and lexicon.any(entry.words, "attend", "speak") then return true end
  end
  return false
end)

return law
