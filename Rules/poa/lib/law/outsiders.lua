-- What those who are no members may not do in meetings, by the founding text: propose, decide, speak.

local roles = require "lib.law.roles"
local text = require "lib.law.text"

local law = {}

local outsiders = { "observer*", "stakeholder*", "non governmental", "civil society", "liaison*", "guest*", "associate*", "adviser*", "advisor*",
  "invited", "invitees", "those heard", "accredited", "organization*", "organisation*", "strangers", "non members", "others", "outsiders",
  "companies", "firms", "societies", "universities", "visitors", "partners", "other bodies", "other states", "not members", "not parties", "non parties",
  "not a party", "not a member", "no member", "consultative", "experts", "affiliate*", "guilds", "academies", "deputations", "ngos", "businesses", "chambers of commerce", "interested parties", "unions", "federations", "associations" }
local members = { "delegations", "states", "members", "parties", "delegates", "governments", "councillors", "a state", "a member", "a party", "a delegation",
  "participating states", "contracting states", "contracting parties", "member states" }

-- What an act is called where it is denied.
local acts = {
  propose = { "propos*", "submit*", "table", "tabled", "move", "moved", "motion*", "amend*", "put forward", "introduc*", "initiat*", "sponsor*", "negotiat*",
    "text of their own", "draft*", "second" },
  decide = { "vote", "votes", "voting", "decision*", "decide", "decid*", "be counted", "resolution*", "ballot*", "object", "consensus" },
  speak = { "speak*", "floor", "address", "voice", "be heard", "intervene", "take part in the debate", "take part in debates", "statements", "debate" },
}
local denials = { "may not", "shall not", "must not", "cannot", "can not", "do not", "does not", "not", "nor", "neither", "no right to", "no right of", "without the right to",
  "without a right to", "without right of", "without the right of", "have no", "has no", "no part in", "never", "without a", "without", "is not", "are not" }

-- What a sentence denies behind its denials, up to a "but".
local function denied(entry)
  local found, any = {}, false
  for _, denial in ipairs(denials) do
    local start = 1
    while true do
      local _, last = entry.words:find(" " .. denial .. " ", start, true)
      if not last then break end
      local tail = entry.words:sub(last):match "^(.-) but " or entry.words:sub(last):match "^(.-) except " or entry.words:sub(last)
      -- "A State which is not a Party may speak": what is granted behind it is not denied.
      for _, grant in ipairs { " may ", " shall ", " can ", " are free to ", " is free to " } do tail = tail:match("^(%s*%S.-)" .. grant) or tail end
      local own = { words = tail .. " " }
      -- "May speak once the members have spoken, but not vote": what the sentence grants first it does not deny.
      for act, verbs in pairs(acts) do
        if text.has(own, verbs) and not (act == "speak" and text.has(own, { "until", "unless", "before", "without leave", "without the leave" })) then
          found[act], any = true, true
        end
      end
      start = last
    end
  end
  for act, patterns in pairs {
    propose = { " moves? nothing ", " proposes? nothing ", " submits? nothing ", " tables? nothing ", " not open proposals ", " no proposals? ", " no motions? ", " no amendments? ", " no drafts? ", " no texts? ", " no right of initiative ", " no text of their own " },
    decide = { " no votes? ", " no part in the decision", " no part in decision", " no right to vote " },
  } do
    if text.matches(entry, patterns) then found[act], any = true, true end
  end
  return any and found or nil
end

-- "Only members may move amendments": everybody else may not.
local function reserved(entry)
  local tail
  for _, noun in ipairs(members) do
    tail = tail or entry.words:match(" only " .. noun .. " (.*)$") or entry.words:match(" only the " .. noun .. " (.*)$")
      or entry.words:match(" " .. noun .. " alone (.*)$") or entry.words:match(" " .. noun .. " only (%S.*)$")
      or entry.words:match("^(.*) by " .. noun .. " only ") or entry.words:match("^(.*) by " .. noun .. " alone ")
      or entry.words:match("^(.*) by the " .. noun .. " only ") or entry.words:match("^(.*) by the " .. noun .. " alone ")
      or entry.words:match("^(.*) only by " .. noun .. " ") or entry.words:match("^(.*) only by the " .. noun .. " ")
    if entry.words:find(" reserved to " .. noun .. " ", 1, true) or entry.words:find(" reserved for " .. noun .. " ", 1, true)
      or entry.words:find(" reserved to the " .. noun .. " ", 1, true) or entry.words:find(" right of " .. noun .. " alone ", 1, true)
      or entry.words:find(" right .- belongs to " .. noun .. " ") or entry.words:find(" right .- belongs to the " .. noun .. " ")
      or entry.words:find(" right .- lies with the " .. noun .. " ") or entry.words:find(" right .- rests with the " .. noun .. " ")
      or entry.words:find(" belongs to " .. noun .. " alone ", 1, true) then
      tail = entry.words
    end
  end
  if not tail then return nil end
  local own, found, any = { words = " " .. tail .. " " }, {}, false
  for act, verbs in pairs(acts) do
    if act ~= "speak" and text.has(own, verbs) then found[act], any = true, true end
  end
  return any and found or nil
end

-- Whether a sentence is about those who are no members: by name, or as "they" behind one that is.
local function is_about(entry, depth)
  local words = { words = entry.words:gsub(" regional organi[sz]ations? ", " ") }
  if text.has(words, outsiders) then return true end
  local goes_on = text.matches(entry, { "^ they ", "^ these ", "^ such ", "^ it ", "^ those ", "^ nor ", "^ neither ", "^ none of them ", "^ their " })
  if not goes_on then return false end
  if entry.earlier and depth < 3 then return is_about(entry.earlier, depth + 1) end
  return entry.topic ~= nil and text.has({ words = entry.topic }, outsiders) ~= nil
end

-- The clause that denies an act ("propose", "decide" or "speak") to those who are no members.
law.denied = text.reader(function(founding, act)
  return text.parameter(founding, function(entry)
    if text.has(entry, { "silence procedure", "procedure of silence", "silence of", "break the silence", "objection to its accreditation", "secretariat shall not" }) then return nil end
    -- "Observers sit in silence."
    if act == "speak" and is_about(entry, 0) and text.matches(entry, { " in silence ", " silent ", " listen only ", " only listen ", " listeners only " }) then
      return { force = "full" }
    end
    local found, rank = reserved(entry), 0
    if not found then
      rank = 1
      if not is_about(entry, 0) then return nil end
      -- What members may not do to them is another matter: "no State may object to an organization".
      if text.matches(entry, { "^ no state ", "^ no member ", "^ no party ", "^ no delegation ", "^ groups? ", "^ the chair ", "^ a chair " }) then return nil end
      if roles.subject(founding, entry) == "group" or text.matches(entry, { " observers? .- be refused ", " be excluded " }) then return nil end
      found = denied(entry)
    end
    if not found or not found[act] or text.has(entry, { "accreditation", "admission", "non objection" }) then return nil end
    local context = roles.group(founding, entry) ~= roles.plenary(founding, entry) and (roles.group(founding, entry) and "group" or "plenary")
    return { context = context or nil, rank = rank, force = text.force(entry) == "weak" and "weak" or "full" }
  end)
end)

return law
