-- Tells whether the plenary of a text acts in its statements, or another body.

local body = require "lib.body"
local words = require "lib.words"

local ruling, organs, heads, plain = words.ruling, words.organs, words.heads, words.plain

local plenary = {}

-- The last heading without a number before each block, where it stands over others: in treaties "General Assembly" often
-- stands above an article and not above the ones that follow it.
local function captions(doc)
  local found, current = {}, nil
  for index, block in ipairs(doc.blocks) do
    local follower = doc.blocks[index + 1]
    if block.layer == "heading" and not block.number then
      current = follower and follower.layer == "heading" and follower.number and block.text or nil
    end
    found[block] = current
  end
  return found
end

-- The plenary of a text, with what is needed to tell who acts in it.
function plenary.of(doc, wanted)
  local self = body.of(doc, wanted)
  self.captions = captions(doc)
  return self
end

-- Whether words name the plenary; `strictly` leaves out the names of the whole association, which stand in many sentences
-- about what others do for it.
function plenary.is(self, text, strictly)
  if not text then return false end
  local folded = " " .. plain(text) .. " "
  for _, name in ipairs(self.names) do
    if strictly and self.loose and self.loose[name] then goto next end
    if folded:find(" " .. name .. " ", 1, true) or folded:find(" " .. name .. "s ", 1, true) then return true end
    ::next::
  end
  return false
end

-- Whether words name a body that is not the plenary, beside it or alone.
function plenary.others(self, text)
  local folded = " " .. plain(text):gsub(" ", "  ") .. " "
  for _, name in ipairs(self.names) do
    folded = folded:gsub(" " .. name:gsub(" ", "  ") .. "s? ", " ")
  end
  for word in folded:gmatch "%a+" do
    if organs[word] or word == "group" or word == "groups" or word == "bodies" then return true end
  end
  return false
end

-- Whom words name: "plenary", "other" for another body, nil for none.
local function judged(self, text, nouns)
  if not text then return end
  if plenary.is(self, text) then return "plenary" end
  for word in plain(text):gmatch "%a+" do
    if nouns[word] then return "other" end
  end
end

-- Whose lead-in or heading a block stands under: the nearest that names a body.
local function under(self, block)
  local lead = block.parent
  while lead do
    local said = judged(self, lead.text, organs)
    if said then return said end
    lead = lead.parent
  end
  local above = block.heading
  while above do
    local said = judged(self, above.text, heads)
    if said then return said end
    above = above.heading
  end
  return judged(self, self.captions[block], heads)
end

-- Whom a provision itself names as acting.
local function named(self, provision)
  return judged(self, provision.actor, organs) or judged(self, provision.body, organs)
end

-- Who acts in a provision: "plenary", "other" for another body, "both" where the plenary has a part in what another
-- body does, nil where nobody is named.
--
-- Where the statement itself names nobody, the heading above it may: functions are listed under it.
function plenary.acts(self, provision)
  local said = named(self, provision)
  if said == "other" and plenary.is(self, provision.sentence.text, true) then return "both" end
  if said then return said end
  if provision.actor and not provision.object then return end
  return under(self, provision.sentence.block)
end

-- Bytes before a verb in which whoever acts is looked for.
local reach = 200

-- Who acts where a verb stands in a list or after "to", so that the statement names nobody: whoever is named before it,
-- else after "by".
local function near(self, hit)
  local text = hit.sentence.text
  local start, stop = text:find(hit.text, 1, true)
  if not start then return end
  local agent = text:sub(stop + 1):match "^%W*by (.*)" or hit.text:match " by (.*)"
  local before = text:sub(math.max(1, start - reach), start - 1)
  -- "Approval of a new group requires a vote of the Assembly": the noun's agent follows it.
  local owner = hit.text:find "^[Aa]pproval" and text:sub(stop + 1, stop + reach)
  return judged(self, agent, organs) or owner and judged(self, owner, organs) or judged(self, before, organs) or under(self, hit.sentence.block)
end

local papers = { "report", "minutes", "agenda", "quorum", "roadmap", "newly formed" }

-- Whether a place is about papers of a group, or mentions in passing where a group comes from.
local function aside(place)
  local text = place.text:lower()
  for _, word in ipairs(papers) do
    if text:find(word, 1, true) then return true end
  end
  return text:find "that [ia][sr]e? established in" or text:find "which [ia][sr]e? established in" or text:find "existing"
end

-- Whether what something is done to is the body itself: "the members constitute the Steering Group".
local function is_itself(self, object) return self.own and plenary.is(self, object) end

-- Whether what is found is a member of a body and not the body: "retired Council members".
local function is_member(hit)
  local text = hit.sentence.text
  local _, stop = text:find(hit.text, 1, true)
  return stop ~= nil and text:find("^[’'s]* [Mm]ember", stop + 1) ~= nil
end

-- Places where somebody does something to something, by who does it: a table of lists `plenary`, `other`, `both` and
-- `nobody`, and `alone` of the statements that name nobody themselves, whatever their heading says. `query`
-- finds statements, `hits` are places of words, for sentences in which no statement was found. What is done to papers of
-- a group is left out, unless `with_papers` asks for it.
function plenary.doing(self, doc, query, hits, with_papers)
  local found = { plenary = {}, other = {}, both = {}, nobody = {}, alone = {} }
  local seen = {}
  for _, provision in ipairs(doc:provisions(query)) do
    if plenary.rules(provision) and (with_papers or not aside(provision)) and not is_itself(self, provision.object) then
      local list = found[plenary.acts(self, provision) or "nobody"]
      list[#list + 1] = provision
      if not provision.actor and not named(self, provision) then found.alone[#found.alone + 1] = provision end
    end
    seen[provision.sentence.text] = true
  end
  for _, hit in ipairs(hits) do
    -- "guidelines established by the Board": the body is who does it, not what it is done to.
    local agent = hit.text:find " by " or is_itself(self, hit.text) or is_member(hit)
    if ruling[hit.layer] and hit.sentence.reading == 0 and not agent and not seen[hit.sentence.text] and (with_papers or not aside(hit)) then
      local list = found[near(self, hit) or "nobody"]
      list[#list + 1] = hit
    end
  end
  return found
end

-- Whether the first body that words name is the plenary.
local function leads(self, words_after)
  local goal = plain(words_after)
  for place, word in goal:gmatch "()(%a+)" do
    if organs[word] then return plenary.is(self, goal:sub(1, place + #word - 1)) end
  end
  return plenary.is(self, goal)
end

-- Whether the plenary is the first body that is named after a place.
function plenary.follows(self, hit)
  local text = hit.sentence.text
  local _, stop = text:find(hit.text, 1, true)
  return stop ~= nil and leads(self, text:sub(stop + 1, stop + 60))
end

-- Whether what is submitted goes to the plenary: the first body that is named after "to".
function plenary.judges(self, hit)
  local text = hit.sentence.text
  local start, stop = text:find(hit.text, 1, true)
  if not start then return false end
  local goal = hit.text:match ".* to (.+)" or text:sub(stop + 1, stop + 60)
  return leads(self, goal)
end

-- Whether a sentence is about the plenary: it names it, or names no other body and stands under no other's heading.
function plenary.concerns(self, sentence)
  local said = judged(self, sentence.text, organs)
  if said then return said == "plenary" end
  return under(self, sentence.block) ~= "other"
end

-- Those of several places that rule for certain, and the first of those that only advise.
function plenary.firm(places)
  local firm, soft = {}, nil
  for _, place in ipairs(places) do
    if place.sentence:mentions "<advised>" then
      soft = soft or place
    else
      firm[#firm + 1] = place
    end
  end
  return firm, soft
end

-- Whether a sentence stands where texts rule, in the reading that keeps all brackets.
function plenary.counts(sentence) return ruling[sentence.layer] and sentence.reading == 0 end

-- Whether a provision stands where texts rule and is used, not mentioned.
function plenary.rules(provision)
  return ruling[provision.layer] and not provision.mentioned and not provision.negated and provision.sentence.reading == 0
end

return plenary
