-- In which form meetings are held, and what those online may do, by the founding text.

local lexicon = require "lib.law.reading.lexicon"
local roles = require "lib.law.reading.roles"
local text = require "lib.law.reading.text"

local law = {}

-- What is said of minutes, of what consensus is or of people outside is said neither of a form nor of a right.
local beside = { "record", "records", "minutes", "silence", "stakeholder*", "civil society", "observers", "public", "non governmental", "media",
  "website" }
-- A link that fails, and what then becomes of the meeting, tells of neither either.
local failing = { "breakdown*", "break down", "breaks down", "broken down", "failure*", "fail", "fails", "failed", "interrupt*", "outage*", "cut off",
  "restored", "validity" }
local meeting = { "meet", "meets", "meeting", "meetings", "hold", "holds", "held", "sit", "sits", "sittings", "session", "sessions", "conven*",
  "gather*", "assemble*", "work", "works", "take place", "takes place", "conducted", "accessible", "present", "join*", "attend*", "participat*",
  "take part", "taking part", "form", "format", "ensured", "rooms" }
local joining = { "join*", "participat*", "take part", "taking part", "attend*", "present", "contribute", "accessible", "intervene" }
local provided = { "provided", "provides", "offered", "offers", "open", "available", "equipped", "there is", "there shall be", "there will be" }
local providing = { "may provide", "can provide", "could provide", "may offer", "could offer", "may arrange", "could arrange", "may make available",
  "may be provided", "can be provided", "could be provided", "may be offered", "could be offered", "may be arranged", "could be arranged" }
local all = { "all meetings", "every meeting", "each meeting", "all its meetings", "all sessions", "all sittings", "meetings of the mechanism" }

-- The words of a part of a sentence as they tell of links: a body that is called a platform is none, and experts from
-- capitals travel.
local function spoken(founding, part)
  local words = part.words:gsub(" interactive platform", " online platform"):gsub(" video platform", " online platform"):gsub(" experts from [%a ]-capitals? ",
    " experts "):gsub(" sent from capitals? ", " sent "):gsub(" specialists from capitals? ", " specialists ")
  for _, noun in ipairs(roles.plenary_nouns(founding)) do words = words:gsub(" " .. noun .. " ", " plenary ") end
  return words
end

-- Denials that take nothing away: "no distinction", "not only".
local function without_equals(words)
  for _, phrase in ipairs { "no distinction", "without distinction", "no difference", "no less", "no fewer", "not only", "not depend", "no more",
    "not more", "no later", "not enough", "not suffice" } do
    words = words:gsub(" " .. phrase, " ")
  end
  return words
end

-- Of whose meetings a part of a sentence speaks: "group", "plenary", "all", or nil where neither it nor what stands
-- before it says so.
local function whose(founding, entry, part)
  if text.has(part, all) and not roles.names_group(founding, part) then return "all" end
  return roles.whose(founding, entry, part)
end

local function is_for(who, of_groups) return who == "all" or who == (of_groups and "group" or "plenary") end

local function each_part(founding, entry, of_groups, read)
  for _, part in ipairs(text.statements(entry)) do
    local is_beside = text.has(part, beside) or text.has(part, failing) or lexicon.has(part.words, "stakeholder")
      or text.has(part, { "objection*", "objects" }) and not lexicon.has(spoken(founding, part), "remote")
    if roles.binds(part) and not is_beside then
      local clause = read(part, whose(founding, entry, part), of_groups)
      if clause then return clause end
    end
  end
end

-- Whether a part says when a meeting need not have the form that the rule gives it.
local function is_exception(words)
  return text.matches({ words = words }, { " may be held ", " may meet ", " may hold ", " could be held ", " could meet ", " may also ",
    " may take place ", " may be carried ", " may sit ", " may convene " }) ~= nil
end

local disallowed = { " not [%a]*allowed ", " not permitted ", " not possible ", " not provided for ", " not foreseen ", " not available ",
  " not admitted ", " not accepted ", " not taken " }

-- Whether a part denies that anybody takes part from afar.
local function is_ruled_out(words)
  if lexicon.has(words, "speak") then return false end
  local own = without_equals(words):gsub(" not? [%a ]-without ", " "):gsub(" unless .*$", " ")
  local _, denial = own:find " no[tr]? "
  denial = denial or select(2, own:find " nobody ") or select(2, own:find " never ")
  return denial ~= nil and lexicon.has(own:sub(denial), "remote") and not own:find(" no plenary ", 1, true)
    or text.matches({ words = own }, { " excluded ", " ruled out " }) ~= nil and lexicon.has(own, "remote")
    or lexicon.has(own, "remote") and text.matches({ words = own }, disallowed) ~= nil
end

-- Whether those online are said to look on.
local function watches(words)
  return lexicon.has(words, "watch") or lexicon.has(words, "remote")
    and text.has({ words = words }, { "may follow", "can follow", "may observe", "can observe", "to follow", "who follow", "only follow" }) ~= nil
end

local rights = { "right", "rights", "standing", "status", "terms", "footing", "say", "part", "conditions", "opportunit*", "possibility", "counted",
  "count", "interactive", "present" }

-- Whether nobody may be kept from what is said: "shall not be refused the floor because they are connected".
local function is_kept_from_none(words)
  local tail = words:match " no[tr]? (.*)$" or words:match " nobody (.*)$" or words:match " never (.*)$"
  local near = tail and (" " .. tail):match "^ %a+ %a+ ?%a* ?%a* ?%a* ?%a* ?%a* " or tail and " " .. tail
  return near ~= nil and (lexicon.has(near, "refuse") or text.has({ words = near }, { "withheld", "disadvantage*", "passed over", "interrupted" }) ~= nil)
end

-- Whether a clause denies that somebody speaks: "may not, from afar, speak"; what stands behind a condition is no denial.
local function is_mute(words)
  if is_kept_from_none(words) then return false end
  local own = words:gsub(" provided that .*$", " "):gsub(" unless .*$", " "):gsub(" until .*$", " ")
  for _, denial in ipairs { " no right", " not ", " cannot ", " without the right", " no contribution", " no statement", " nor ", " never " } do
    local _, last = own:find(denial, 1, true)
    if last and lexicon.has(" " .. own:sub(last):gsub("^%s+", ""), "speak") then return true end
  end
  return lexicon.has(own, "speak") and text.matches({ words = own:gsub(" be ", " ") }, disallowed) ~= nil
end

-- Whether those online are denied the floor: "no right to speak", "only to listen", "speak from the room".
local function is_silenced(words)
  local own = without_equals(words)
  return text.matches({ words = own }, { " only [%a ]-follow", " only [%a ]-listen", " only [%a ]-watch", " only [%a ]-observe", " limited to ",
    " confined to ", " listening only ", " listen only ", " view only ", " no voice ", " without voice ", " speak from the room ",
    " without a voice " }) ~= nil
    or is_mute(own)
    or text.matches({ words = own }, { " no contribution", " no intervention" }) ~= nil
end

-- In which form groups (or the whole body) meet: "hybrid", "room", "room-only" where nobody may join from afar, or
-- "online".
law.format = text.reader(function(founding, of_groups)
  return text.parameter(founding, function(entry)
    return each_part(founding, entry, of_groups, function(part, who)
      if not is_for(who, of_groups) or text.has(part, { "question", "objection", "gavel" }) then return nil end
      local words = spoken(founding, part)
      -- "Consensus means that no State, in the room or online, objects" tells no form; nor does a link that may be provided.
      if lexicon.all(words, "object", "consensus") or text.force(part) == "permission" and text.has(part, providing) then return nil end
      local remote, room, only = lexicon.has(words, "remote"), lexicon.has(words, "room"), lexicon.has(words, "only")
      local is_mixed = words:find " hybrid " or words:find " mixed form" or words:find " mixed mode" or words:find " mixed manner"
      if not remote and not room and not is_mixed or not text.has(part, meeting) and #words > 60 then return nil end
      if is_ruled_out(words) or room and only and not remote and not is_exception(words) then return { kind = "room-only", force = "full", rank = 2 } end
      if is_exception(words) or text.force(part) == "permission" and not text.has(part, joining)
        and not lexicon.has(words, "speak") then return nil end
      if is_mixed or remote and room or lexicon.has(" " .. (words:match " no[tr]? .- without (.*)$" or words:match " no[tr]? .- unless (.*)$" or ""),
        "remote") then return { kind = "hybrid",
        force = "full", rank = 1 } end
      local is_open = text.has(part, { "if", "where", "when", "should" })
      if remote and not is_open and (only or not text.has(part, joining) and not watches(words) and text.matches(part, { " meet ", " meets ",
        " held ", " conducted ", " sit " })) then return { kind = "online", force = "full", rank = 1 } end
      -- That participants may join from afar is their right; so is a link that is there.
      local speaks, is_there = lexicon.has(words, "speak"), text.force(part) ~= "permission" and text.has(part, provided)
      if remote and not is_silenced(words) and (speaks or (is_there or text.has(part, joining)) and not watches(words)) then return { kind = "hybrid",
        force = "full", rank = 1 } end
      if room and not remote and text.has(part, meeting) and text.force(part) ~= "permission" then
        return { kind = "room", force = "full", rank = 0 }
      end
    end)
  end)
end)

-- That the chair or others may have a meeting held online, and not in need alone.
law.may_be_online = text.reader(function(founding, of_groups)
  return text.parameter(founding, function(entry)
    return each_part(founding, entry, of_groups, function(part, who)
      local words = spoken(founding, part)
      local is_left = text.force(part) == "permission" or text.matches(part, { " may be held ", " may meet ", " may hold ", " could meet ",
        " could be held ", " is held online if ", " are held online if ", " may also ", " may decide " })
      local is_need = lexicon.has(words, "necessity") or text.has(part, { "premises", "prevented", "failure", "weather", "safety", "access" })
      return is_left and lexicon.has(words, "remote") and not is_need and is_for(who, of_groups) and { force = "full" } or nil
    end)
  end)
end)

-- What those online may do in meetings of groups, or of the whole body: "equal", or "watch" where they only
-- follow; `is_strict` where the text says that they do not speak.
law.rights = text.reader(function(founding, of_groups)
  return text.parameter(founding, function(entry)
    return each_part(founding, entry, of_groups, function(part, who)
      if who and not is_for(who, of_groups) then return nil end
      local words = spoken(founding, part)
      local is_near = entry.earlier and lexicon.has(spoken(founding, entry.earlier), "remote")
      local remote = lexicon.has(words, "remote") or part ~= entry and lexicon.has(spoken(founding, entry), "remote")
      local watch, equal = watches(words), lexicon.has(words, "equal")
      local acts = lexicon.any(words, "speak", "propose", "object") or text.has(part, { "point of order", "points of order" })
      local speaks = acts or equal and text.has(part, rights)
      local is_given = not words:find " not " or is_kept_from_none(words)
      if not remote and not is_near and not watch then return nil end
      if is_silenced(words) and (remote or is_near or watch) then return { kind = "watch", is_strict = true, force = "full", rank = 1 } end
      if watch and not speaks and not words:find " not " then return { kind = "watch", force = "full", rank = 1 } end
      if speaks and (remote or equal) and is_given or equal and text.has(part, rights) and (remote or is_near) then
        return { kind = "equal", force = "full" }
      end
    end)
  end)
end)

-- That those online are asked too, or heard first, before something is decided.
law.asked = text.reader(function(founding, of_groups)
  return text.parameter(founding, function(entry)
    for _, part in ipairs(text.statements(entry)) do
      local is_question = text.has(part, { "ask", "asks", "asked", "question", "consult*", "sought", "seek", "seeks", "invite*", "met" })
      local is_before = text.has(part, { "objection", "objects", "decision", "decisions", "conclu*", "adopt*", "gavel", "put" })
      local who = roles.first_named(founding, part)
      if lexicon.has(spoken(founding, part), "remote") and is_question and is_before and (not who or is_for(who, of_groups)) then
        return { kind = "equal", force = "full" }
      end
    end
  end)
end)

return law
