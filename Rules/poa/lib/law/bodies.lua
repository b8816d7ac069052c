-- Which body creates and ends groups, prepares recommendations and adopts them, by the founding text.

local roles = require "lib.law.roles"
local text = require "lib.law.text"

local law = {}

local creating = {
  "create*", "creat*", "establish*", "set one up", "sets one up", "set them up", "sets them up", "set up", "sets up", "setting up", "may form", "shall form", "to form", "can form", "will form", "forms", "formed",
  "formation",
  "institut*", "launch*", "constitut*", "brought into being", "bring into being", "brings into being", "erect*",
  "into being", "into existence", "come into being", "comes into being", "come into existence", "comes into existence", "call into existence", "calls into existence", "called into existence", "brought into existence",
  "called into being", "call into being", "calls into being", "open", "opens", "opened", "start", "starts", "started",
  "appoint", "appoints", "appointed", "found", "founds", "founded", "begin", "begins", "begun", "inaugurat*", "born", "come about", "comes about", "making", "makes", "made", "brings to life", "sets in motion", "bring to life", "charters", "chartered", "chartering",
}
local ending = {
  "end", "ends", "ended", "terminat*", "dissol*", "discontinu*", "wind up", "winds up", "wound up", "close", "closes",
  "closed", "abolish*", "disband*", "bring to an end", "brings to an end", "brought to an end", "bring them to an end",
  "brings them to an end", "conclude", "concludes", "cease", "ceases", "shut", "shuts", "discharge", "discharges",
  "discharged", "stop", "stops", "put an end", "puts an end", "do away with", "does away with", "stand down",
  "stood down", "come to an end", "comes to an end", "unmaking", "unmakes", "unmade", "lays down", "retire", "retires", "retired", "suppress*", "archives", "archived",
}

-- "Open to all States" opens nothing.
local function opens_doors(entry, verb)
  return (verb == "open" or verb == "opened") and text.has(entry, { "open to", "is open", "are open", "be open",
    "lies open", "open ended", "opened to" }) ~= nil
end

-- That somebody may not do it names nobody who may: what stands behind such words is left out.
local function allowed(entry)
  -- A power that may not be handed on is one all the more.
  local words = entry.words:gsub(" may not be delegated", " "):gsub(" shall not be delegated", " "):gsub(" cannot be delegated", " ")
    :gsub(" may not delegate", " "):gsub(" shall not delegate", " ")
  for _, denial in ipairs { " may not ", " shall not ", " cannot ", " can not ", " does not ", " do not ", " no other ",
    " is not to ", " not to " } do
    local first = words:find(denial, 1, true)
    if first then
      local before = words:sub(1, first):match "^(.*) the %S+ $" or words:sub(1, first):match "^(.*) he $" or ""
      -- "Groups may not be set up by the Chair": the body stands behind the denial, nothing before it.
      if denial ~= " no other " and denial ~= " does not " and denial ~= " do not " then return before .. " ", true end
    end
  end
  return words, false
end

-- Sittings, debates and lists are closed and opened too.
local closing = { " closes? each %a+ ", " closes? the meeting ", " closes? the debate ", " close the list ", " closes? the sitting",
  " before the [%a ]-opens? ", " until the [%a ]-opens? ", " when the %a+ opens ", " means an? ", " opens? on the ", " opens? in the ",
  " closes? a sitting", " closes? a meeting", " opens? the meeting", " opens? the sitting", " opens? the debate",
  " opens? each ", " open and close ", " opens and closes " }

-- Whether the chair is who acts in a sentence, and not only named in it.
local function is_of_chair(entry)
  -- An answer has no verb: "Who may set one up? The session, and in urgent cases the Chair."
  if entry.is_answer then return text.mentions(entry, "chair") end
  for _, name in ipairs { "chair%a*", "president", "presidency", "presiding officer", "moderator", "convenor", "facilitator",
    "rapporteur", "vice chair" } do
    if text.matches(entry, { " " .. name .. " may ", " " .. name .. " can ", " " .. name .. " shall ", " " .. name .. " %a*s ",
      " by the " .. name .. " ", " the " .. name .. " whose ", " by decision of the " .. name .. " ", " the " .. name .. " elected ",
      " " .. name .. " who ", " " .. name .. " alone " }) then
      return true
    end
  end
  return false
end

-- Sentences on what creates or ends groups, in the order of the text; with the bodies that may. Where a body is
-- given the power in another sentence, that one has it too.
local function lives(founding, verbs)
  local function read(given)
    -- "Open-ended" opens and ends nothing.
    local entry = setmetatable({ words = given.words:gsub(" open ended ", " ") }, { __index = given })
    local verb = text.has(entry, verbs)
    -- "Otherwise established by the plenary": in other cases than those said before.
    if text.has(entry, { "are otherwise", "is otherwise", "shall otherwise be" }) then return nil end
    if not verb or opens_doors(entry, verb) or text.mentions(entry, "past-group") then return nil end
    -- "Only the plenary opens a panel. Only the plenary shuts one."
    local goes_on = entry.earlier ~= nil and text.matches(entry, { " %a+s one ", " %a+ one up ", " %a+ one down ", " one is ", " one may be ", " may %a+ one " })
      and roles.group(founding, entry.earlier)
    if not goes_on and not roles.speaks_of_groups(founding, entry) or roles.founds_itself(founding, entry, verbs) then return nil end
    if text.matches(entry, closing) or text.matches(entry, { " after it was ", " after its ", " since it was ", " once it is " }) then
      return nil
    end
    -- "The Chair convenes groups established by the yearly meeting" leaves the creation with the meeting.
    local who = roles.agents(founding, entry, verbs) or roles.bodies(founding, entry)
    local _, is_denied = allowed(entry)
    if is_denied and not text.has(entry, { "only", "alone", "except", "unless", "other than", "without" }) then
      return nil
    end
    -- A sentence that leaves it to nobody else goes before one that names the body in passing.
    local is_sole = text.has(entry, { "only", "alone", "exclusively", "no other", "no one else", "nobody else", "in no other way", "except by", "solely",
      "may not be delegated", "reserved to" })
    return who and { bodies = who, force = text.force(entry) == "weak" and "weak" or "full", rank = is_sole and 1 or 0 } or nil
  end
  local rule = text.parameter(founding, read)
  if not rule or rule.is_disputed then return rule end
  local all = {}
  for _, entry in ipairs(text.sentences(founding)) do
    local clause = entry.reading == 0 and not entry.disputed and read(entry)
    if clause then
      for body in pairs(clause.bodies) do
        local is_subject = body ~= "chair" or is_of_chair(entry)
        if is_subject then all[body] = true end
      end
    end
  end
  for _ in pairs(all) do
    rule[1].bodies = all
    return rule
  end
  return rule
end

law.creating = text.reader(function(founding) return lives(founding, creating) end)
law.ending = text.reader(function(founding) return lives(founding, ending) end)

-- Whether a decision in a meeting of a kind, on a basis, is one of a body that the clause names. Acts of a
-- bureau or a secretariat are not meetings of the record: nothing can be said of them.
function law.allows(clause, kind, basis)
  local who = clause and clause.bodies or { ["yearly-meeting"] = true }
  if kind == "working-group" and not who.group then return false end
  if basis == "chair" then return who.chair == true or who.bureau == true or who.secretariat == true end
  if who.bureau or who.secretariat then return true end
  if who["yearly-meeting"] then return kind == "yearly" and basis ~= "silence-procedure" end
  return true
end

local recommending = { "recommendation*", "recommend", "recommends" }
local preparing = {
  "prepar*", "draft", "drafts", "drafted", "draw up", "draws up", "drawn up", "elaborat*", "formulat*", "write",
  "writes", "written", "work out", "works out", "worked out", "submit*", "forward*", "transmit*", "remit*", "examined",
  "lodge*", "propos*",
}
local adopting = { "adopt*", "approv*", "decides on", "decide on", "decides upon", "agrees on", "endors*", "give force", "gives force", "give it force", "give them force", "gives them force", "so decides",
  "accept*", "takes them up", "ratif*", "confirm*" }

-- What groups make beside what they propose: no names of recommendations.
local common = {}
for word in ([[work report reports plan plans programme programmes agenda agendas list lists meeting meetings session sessions text texts paper
  papers document documents budget budgets ground way ways note notes record records minutes summary summaries matter matters decision decisions
  issue issues rule rules it them itself themselves item items protocol protocols nothing position positions opinion opinions member members
  states parties statement statements amendment amendments study studies procedure procedures]]):gmatch "%S+" do common[word] = true end
local behind = {}
for word in ([[in and or for to by which that on of at with setting between before from it is are as under during upon within only shall may
  not no if when until the a an]]):gmatch "%S+" do behind[word] = true end
local making = { "prepares", "prepare", "frames", "frame", "drafts", "draft", "writes", "write", "elaborates", "elaborate", "formulates", "formulate", "draws up", "draw up",
  "works out", "work out" }

-- What a text calls that which its groups prepare: "overtures" where a chapter "frames overtures".
local function products(founding)
  return text.once("products", function()
    local found = {}
    for _, entry in ipairs(text.sentences(founding)) do
      local is_of_groups = entry.reading == 0 and not entry.disputed
        and (roles.group(founding, entry) and not roles.plenary(founding, entry) or roles.subject(founding, entry) == "group")
      for _, verb in ipairs(is_of_groups and making or {}) do
        local _, last = entry.words:find(" " .. verb .. " ", 1, true)
        local list = {}
        for word in (last and entry.words:sub(last + 1) or ""):gmatch "%S+" do
          local is_start = #list == 0 and (word == "the" or word == "a" or word == "an" or word == "draft" or word == "its" or word == "their")
          if not is_start and (behind[word] or #list > 2 or #list > 0 and word:find "ing$") then break end
          if not is_start then list[#list + 1] = word end
        end
        local head = list[#list]
        if head and #head > 3 and (#list > 1 or not common[head]) and not (common[head] and #list < 2) then
          local name = (common[head] and table.concat(list, " ") or head):gsub("ies$", "y"):gsub("s$", "")
          found[#found + 1] = " " .. name .. " "
          found[#found + 1] = " " .. roles.plural_of(name) .. " "
        end
      end
    end
    return found
  end)
end

-- Whether a sentence names what groups prepare by the word of this text.
local function names_product(entry)
  for _, name in ipairs(text.founding and products(text.founding) or {}) do
    if entry.words:find(name, 1, true) then return true end
  end
  return false
end

-- Whether a sentence speaks of recommendations, by name or as "them" after a sentence that does.
local function speaks_of_recommendations(given)
  local entry = setmetatable({ words = given.words:gsub(" draft agenda ", " agenda ") }, { __index = given })
  if text.has(entry, recommending) then return true end
  if text.has(entry, { "advice", "findings" }) then return true end
  if names_product(entry) then return true end
  if text.has(entry, { "propos*", "draft", "drafts" })
    and not text.has(entry, { "decision*", "amendment*", "budget" }) then return true end
  return text.is_pronominal(entry) and entry.earlier ~= nil and text.has(entry.earlier, recommending) ~= nil
    or text.matches(entry, { " in it ", " of it " }) and entry.earlier ~= nil and text.has(entry.earlier, { "advice" }) ~= nil
end
law.speaks_of_recommendations = speaks_of_recommendations

-- "Groups prepare recommendations." One that asks for nothing else may be adopted ranks highest.
law.preparing = text.reader(function(founding)
  return text.parameter(founding, function(entry)
    if not roles.speaks_of_groups(founding, entry) or not text.has(entry, preparing) then return nil end
    if not speaks_of_recommendations(entry) or text.force(entry) == "permission" then return nil end
    return { force = text.force(entry), rank = text.has(entry, recommending) and 1 or 0 }
  end)
end)

local between = {
  "between yearly meetings", "between annual meetings", "between two", "between meetings", "between sessions",
  "between the yearly", "between the annual", "between plenar*", "between its sessions", "between the sessions",
  "intersessional*", "intersession*", "in the months between", "in the time between", "before the yearly meeting",
  "ahead of the yearly meeting", "in the intervals", "in the interval", "is not meeting", "is not sitting",
  "not in session", "during the year", "in the course of the year", "between times",
}

-- "… between yearly meetings": said of the preparing itself or of the group's work beside it.
law.between = text.reader(function(founding)
  return text.parameter(founding, function(entry)
    local is_between = text.has(entry, between)
      or text.has(entry, { "between" }) and roles.plenary(founding, entry)
    if not is_between or not roles.speaks_of_groups(founding, entry) then return nil end
    local is_work = text.has(entry, preparing)
      or text.has(entry, { "work", "works", "meet", "meets", "conven*", "sit" })
    if not is_work or text.force(entry) == "permission" then return nil end
    return { force = text.force(entry), rank = text.has(entry, preparing) and 1 or 0 }
  end)
end)

-- "The yearly meeting adopts recommendations."
law.adopting = text.reader(function(founding)
  return text.parameter(founding, function(entry)
    local is_of_effect = text.has(entry, { "adoption", "effect", "force", "binds", "bind", "binding" }) and text.has(entry, { "reserved to", "until",
      "only after", "belongs to", "rests with", "lies with", "only shall", "alone" })
    local passes = text.has(entry, { "pass", "passes", "passed" }) and (text.has(entry, recommending) or text.is_pronominal(entry))
      and not text.has(entry, { "have passed", "has passed", "passed since" })
    local is_only = text.matches(entry, { "^ only the " }) and text.has(entry, recommending) and roles.plenary(founding, entry)
    -- "Groups prepare recommendations. Adoption is for the plenary."
    local goes_on = text.matches(entry, { "^ adoption ", "^ their adoption ", "^ approval ", "^ the adoption " }) and entry.earlier ~= nil
      and text.has(entry.earlier, recommending) ~= nil
    if not text.has(entry, adopting) and not passes and not is_of_effect and not is_only
      or not speaks_of_recommendations(entry) and not goes_on then return nil end
    if text.has(entry, { "already adopted", "follow up", "follows up", "followed up", "implement*" }) then return nil end
    if text.has(entry, { "amend*", "own report", "agenda" }) and not text.has(entry, recommending) then return nil end
    local who = roles.agents(founding, entry, adopting) or roles.bodies(founding, entry) or {}
    local denies = roles.group(founding, entry) and text.matches(entry, { " not adopt", " nothing ", " no power", " no %S+ adopts ",
      " no %S+ may adopt ", " no %S+ shall adopt ", " no %S+ %S+ adopts " })
    if roles.group(founding, entry) and not who["yearly-meeting"] and not denies then who.group = true end
    local is_named = who["yearly-meeting"] or who.chair or who.bureau or who.secretariat or who.group
    if not is_named and not denies then return nil end
    return { bodies = is_named and who or { ["yearly-meeting"] = true }, force = "full",
      rank = (who.group and 0 or who["yearly-meeting"] and 2 or (who.chair or who.bureau) and 1 or 0)
        + (text.has(entry, recommending) and 1 or 0) }
  end)
end)

-- "A group may not divide itself into smaller groups": whether groups may have groups of their own is denied.
law.undivided = text.reader(function(founding)
  return text.parameter(founding, function(entry)
    if not roles.speaks_of_groups(founding, entry) then return nil end
    local splits = text.has(entry, { "divide*", "split*", "subdivi*", "sub divide*", "subgroup*", "sub group*", "smaller groups",
      "subcommittee*", "subsidiar*", "of its own", "of their own", "below it", "below them", "under it", "under them", "break up",
      "branch*", "offshoot*", "within a group", "other groups", "further groups", "spawn*", "beget*", "create groups", "set up groups",
      "beneath it", "beneath them", "further body", "further bodies", "subsidiary", "bodies of", "committees under", "create others", "set up others", "create another", "set up another", "found another", "found others" })
    if not splits or text.force(entry) == "permission" then return nil end
    if not text.matches(entry, { " may not ", " may neither ", " shall not ", " cannot ", " can not ", " must not ", " does not ", " do not ", " no %S+ may ",
      " no %S+ shall ", " no %S+ can ", " no %S+ %S+ may ", " no %S+ %S+ shall ", " nor may ", " nor shall ", " never ", " is not to ",
      " are not to ", " have no ", " has no ", " without ", " not be ", " not divided", " no sub", " no further ", " no other ",
      " creates? no ", " sets? up no ", " forms? no ", " establish%a* no ", " appoints? no ", " no bod" }) then
      return nil
    end
    return { force = text.force(entry) == "weak" and "weak" or "full" }
  end)
end)

-- "Groups decide nothing": they have no power beside that of preparing.
law.powerless = text.reader(function(founding)
  return text.parameter(founding, function(entry)
    if not roles.speaks_of_groups(founding, entry) then return nil end
    if not text.matches(entry, { " no power", " no other power", " not decide", " n t decide", " don t decide ",
      " no decision", " decides? nothing", " decides? on nothing", " without power", " not take decisions",
      " only prepare", " no more than prepare", " limited to preparing", " power other than to prepare",
      " no authority", " no competence", " not resolve", " not empowered", " advisory", " all else is for ", " take no decisions", " takes no decisions" }) then
      return nil
    end
    return { force = text.force(entry) == "weak" and "weak" or "full" }
  end)
end)

return law
