-- What the founding text lets the chair do alone: "may fix the dates on which a panel sits, and may postpone a sitting".

local roles = require "lib.law.roles"
local text = require "lib.law.text"

local law = {}

local ordinary = {}
for word in ([[chair chairs chairman chairperson president presidency decide decides decided decision decisions alone shall which
  meeting meetings session sessions sitting sittings may with from their there those these this that have been between under after
  before until while where when other every into only also states state party parties member members such being general behalf]]):gmatch "%S+" do ordinary[word] = true end

local function stem(word) return #word > 5 and word:sub(1, 5) or (word:gsub("s$", "")) end

local function stems(words)
  local set = {}
  for word in words:gmatch "%a+" do
    if #word > 3 and not ordinary[word] then set[stem(word)] = true end
  end
  return set
end

local granting = { " may ", " can ", " could ", " decides? ", " fixes ", " settles ", " rules ", " sets ", " determines ", " appoints ", " convenes ", " calls ",
  " opens ", " closes ", " draws up ", " prepares ", " issues ", " invites ", " arranges ", " is empowered ", " is authori[sz]ed ", " is entitled ",
  " is competent ", " shall have the power ", " has the power ", " has power ", " by the chair", " by the president", " by the presid", " left to ", " lies? with ", " rests? with ",
  " is for the ", " are for the ", " falls? to ", " belongs? to ", " duty of the ", " task of the ", " entrusted to ", " entrusted with ", " responsible for ", " charged with ", " shall fix ", " shall settle ", " shall determine ", " shall decide ", " shall set ", " shall rule ", " shall convene ", " shall call ", " postpones? ",
  " adjourns? ", " alone " }
-- A power over whatever comes up names nothing that a decision could be compared with.
local open = { " urgent ", " urgency ", " on any matter ", " all matters ", " other matters ", " between sessions ", " between meetings ", " in the interval ",
  " not in session ", " not sitting ", " interim decisions ", " provisional decisions ", " on its behalf " }
local denying = { " may not ", " shall not ", " cannot ", " no power ", " not alone ", " does not ", " no decision ", " not decide " }

local function sentences(founding)
  return text.once("powers of the chair", function()
    local list = {}
    for _, entry in ipairs(text.sentences(founding)) do
      local speaks = text.mentions(entry, "chair") or text.has(entry, { "host", "speaker", "presiding officer", "whoever presides" })
        or text.matches(entry, { "^ it ", "^ he ", "^ she ", "^ they " }) and entry.earlier and text.mentions(entry.earlier, "chair")
      -- Others than the chair may have powers of their own too: stewards, a troika, an office.
      local is_other = not speaks and entry.words:find " may " and not roles.plenary(founding, entry) or not speaks and entry.words:find "^ the %a+ .- may "
      if (speaks or is_other) and text.matches(entry, granting) and not text.matches(entry, denying) then
        list[#list + 1] = { stems = stems(entry.words), least = speaks and 2 or 3, is_open = speaks and text.matches(entry, open) ~= nil
          and text.matches(entry, { " decid", " decision", " act ", " acts ", " settle", " take " }) ~= nil }
      end
    end
    return list
  end)
end

-- Whether a power of the chair covers what a decision did, by its words: two that name a thing, or all there are.
function law.covers(founding, words)
  local own = stems(words)
  for _, power in ipairs(sentences(founding)) do
    if power.is_open then return true end
    local shared = 0
    for word in pairs(own) do
      if power.stems[word] then shared = shared + 1 end
    end
    if shared >= power.least then return true end
  end
  return false
end

return law
