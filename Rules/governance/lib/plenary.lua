-- Finds the plenary of a text: the body in which all members sit, whatever the text calls it.
--
-- First what the configuration says; then the body whose own charter this is, by the title; then the one that the text
-- says consists of all members; then the name that it uses most among the usual names of plenaries; then those who elect;
-- then the only body there is; at last the members themselves.

local plenary = {}

local ruling = { operative = true, definition = true, ["final-clause"] = true, annex = true }

local function set(words)
  local found = {}
  for word in words:gmatch "%a+" do found[word] = true end
  return found
end

-- Words that name an organ, right or wrong for a plenary; in headings only those that are no kind of group, which a
-- heading announces more often than it makes them act.
local organs = set(
  "council board committee subcommittee commission bureau secretariat executive executives chair chairman chairperson"
    .. " president director directors secretary treasurer officer officers trustees team panel senate assembly congress conference"
    .. " presidium administrator governor court minister faculty dean boards committees councils chairs leads lead"
)
local heads = set(
  "council board commission bureau secretariat executive chair chairman chairperson president director directors"
    .. " secretary treasurer officers trustees senate assembly congress conference presidium"
)

-- Words of a title that name the body whose charter it is.
local bodies = { "committee", "council", "board", "commission", "senate", "panel", "bureau", "team", "group" }

local function plain(text) return (text:lower():gsub("[^%w]+", " "):gsub("^ ", ""):gsub(" $", "")) end

-- One name for the singular, the plural and the special sessions of a body.
local function name_of(text)
  local name = plain(text):gsub("^the ", ""):gsub("^annual ", ""):gsub("meetings", "meeting")
  return (name:gsub("assemblies$", "assembly"):gsub("conferences$", "conference"):gsub("plenaries$", "plenary"))
end

-- The name that ruling sentences use most of those found, and how often.
local function commonest(hits)
  local counts, order = {}, {}
  for _, hit in ipairs(hits) do
    if ruling[hit.layer] then
      local name = name_of(hit.text)
      if not counts[name] then order[#order + 1] = name end
      counts[name] = (counts[name] or 0) + 1
    end
  end
  local best
  for _, name in ipairs(order) do
    if not best or counts[name] > counts[best] then best = name end
  end
  return best, best and counts[best] or 0
end

-- The body that the title names as its own: "Charter of the Steering Committee".
local function titled(doc)
  if not doc.title then return end
  local title = plain(doc.title)
  -- What stands below the title, before the text begins, belongs to it.
  for index = 1, math.min(#doc.blocks, 6) do
    local block = doc.blocks[index]
    if ruling[block.layer] then break end
    if block.layer == "heading" and not block.number then title = title .. " / " .. plain(block.text) end
  end
  for _, noun in ipairs(bodies) do
    local before = title:match("([%w ]*)%f[%w]" .. noun .. "%f[%W]")
    if before and #before < 60 then
      -- The adjectives before the noun, as far as they say what kind of body it is.
      local name = noun
      for word in before:reverse():gmatch "%w+" do
        word = word:reverse()
        if word == "the" or word == "of" or word == "for" or #name > 30 then break end
        name = word .. " " .. name
      end
      return name, noun
    end
  end
end

-- The body that a text says consists of all members.
local function general(doc)
  for _, hit in ipairs(doc:find "(consist | consists | consisting | composed | comprises | comprise) ...8 all ...3 (members | member | parties | states | contracting)") do
    local text = hit.sentence.text
    local start = ruling[hit.layer] and text:find(hit.text, 1, true)
    if start then
      local words = {}
      for word in plain(text:sub(math.max(1, start - 80), start - 1)):gmatch "%w+" do
        if word == "a" or word == "an" or word == "the" then
          words = {}
        elseif word ~= "shall" and word ~= "be" and word ~= "is" and word ~= "which" and word ~= "will" then
          words[#words + 1] = word
        end
      end
      local name = table.concat(words, " ")
      if #words >= 1 and #words <= 5 then
        for word in name:gmatch "%a+" do
          if organs[word] or word == "meeting" then return name end
        end
      end
    end
  end
end

-- Those who elect, where the text says who does.
local function electing(doc)
  local counts, order = {}, {}
  for _, hit in ipairs(doc:find "(elected ...3 by | elect | elects) ") do
    if ruling[hit.layer] then
      for _, name in ipairs { "core team", "members", "membership", "delegates", "developers", "contributors" } do
        if hit.sentence:mentions(name) then
          if not counts[name] then order[#order + 1] = name end
          counts[name] = (counts[name] or 0) + 1
        end
      end
    end
  end
  local best
  for _, name in ipairs(order) do
    if not best or counts[name] > counts[best] then best = name end
  end
  return best
end

-- Other names that the text defines for the same body.
local function aliases(doc, names)
  local found = {}
  for _, definition in ipairs(doc.definitions) do
    local meaning = plain(definition.meaning)
    for _, name in ipairs(names) do
      if meaning:find(name, 1, true) and #meaning < #name + 40 then found[#found + 1] = plain(definition.name) end
    end
  end
  for _, name in ipairs(found) do names[#names + 1] = name end
  return names
end

-- What else a text calls a plenary of a usual name: members who sit in a meeting are the meeting.
local function known_as(common)
  local names = { common }
  for _, short in ipairs { "conference", "assembly", "congress" } do
    if common:find(short, 1, true) and common ~= short then names[#names + 1] = "the " .. short end
  end
  if common:find "meeting" or common:find "membership" or common:find "general body" then
    for _, more in ipairs { "the members", "membership", "the society", "the association", "all members", "the club" } do
      names[#names + 1] = more
    end
  end
  return names
end

-- The last heading without a number before each block: in treaties "General Assembly" often stands above an article and
-- not above the ones that follow it.
local function captions(doc)
  local found, current = {}, nil
  for _, block in ipairs(doc.blocks) do
    if block.layer == "heading" and not block.number then current = block.text end
    found[block] = current
  end
  return found
end

-- The body that is the plenary of a text, without where it stands.
local function sought(doc, wanted)
  if wanted and wanted ~= "" then
    return { names = aliases(doc, { plain(wanted) }), because = "the configuration says so" }
  end
  local common, count = commonest(doc:find "<plenary>")
  local own, noun = titled(doc)
  -- A text may name another body's assembly now and then.
  if own and (count < 3 or #doc:find(noun) > 3 * count) then
    local names = { "the " .. noun, "entire " .. noun, "full " .. noun, "this " .. noun, own }
    -- "Kubernetes Steering Committee" is the steering committee from the second paragraph on.
    local shorter = own:match "^%w+ (.* .*)$"
    while shorter do
      names[#names + 1] = shorter
      shorter = shorter:match "^%w+ (.* .*)$"
    end
    return { names = aliases(doc, names), own = true, because = "the text is its charter" }
  end
  local whole = general(doc)
  if whole then return { names = aliases(doc, known_as(whole)), because = "it consists of all members" } end
  local electors = electing(doc)
  if common and (count >= 2 or not electors) then
    return { names = aliases(doc, known_as(common)), because = "it is the usual name that the text uses most" }
  end
  if electors then return { names = { electors }, because = "it elects" } end
  local only = commonest(doc:find "(council | board | senate | committee | commission | panel)")
  if only then return { names = { only }, own = true, because = "the text names no other body more often" } end
  return { names = { "the members", "membership", "all members", "general meeting" }, because = "no body is named" }
end

-- The plenary of a text: its names in small letters, and why.
function plenary.of(doc, wanted)
  local self = sought(doc, wanted)
  self.captions = captions(doc)
  return self
end

-- Whether words name the plenary.
function plenary.is(self, text)
  if not text then return false end
  local folded = " " .. plain(text) .. " "
  for _, name in ipairs(self.names) do
    if folded:find(" " .. name .. " ", 1, true) or folded:find(" " .. name .. "s ", 1, true) then return true end
  end
  return false
end

-- Whom words name: "plenary", "other" for another body, nil for none.
local function judged(self, text, words)
  if not text then return end
  if plenary.is(self, text) then return "plenary" end
  for word in plain(text):gmatch "%a+" do
    if words[word] then return "other" end
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
  if said == "other" and plenary.is(self, provision.sentence.text) then return "both" end
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

-- Places where somebody does something to something, by who does it: a table of lists `plenary`, `other`, `both` and
-- `nobody`, and `alone` of the statements that name nobody themselves, whatever their heading says. `query`
-- finds statements, `hits` are places of words, for sentences in which no statement was found. What is done to papers of
-- a group is left out, unless `with_papers` asks for it.
function plenary.doing(self, doc, query, hits, with_papers)
  local found = { plenary = {}, other = {}, both = {}, nobody = {}, alone = {} }
  local seen = {}
  for _, provision in ipairs(doc:provisions(query)) do
    if plenary.rules(provision) and (with_papers or not aside(provision)) then
      local list = found[plenary.acts(self, provision) or "nobody"]
      list[#list + 1] = provision
      if not provision.actor and not named(self, provision) then found.alone[#found.alone + 1] = provision end
    end
    seen[provision.sentence.text] = true
  end
  for _, hit in ipairs(hits) do
    -- "guidelines established by the Board": the body is who does it, not what it is done to.
    local agent = hit.text:find "^%a+ by "
    if ruling[hit.layer] and hit.sentence.reading == 0 and not agent and not seen[hit.sentence.text] and (with_papers or not aside(hit)) then
      local list = found[near(self, hit) or "nobody"]
      list[#list + 1] = hit
    end
  end
  return found
end

-- Whether what is submitted for approval goes to the plenary: the last body that is named from the verb on.
function plenary.judges(self, hit)
  local text = hit.sentence.text
  local start, stop = text:find(hit.text, 1, true)
  if not start then return false end
  local goal = hit.text:match ".* to (.*)" or text:sub(stop + 1, stop + 60)
  return judged(self, goal, organs) == "plenary"
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
    if place.sentence:mentions "(should | ought to | might | encouraged to)" then
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
