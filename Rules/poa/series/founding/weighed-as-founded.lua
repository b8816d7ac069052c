local decisions = require "lib.decisions"
local example = require "lib.example"
local minutes = require "lib.minutes"
local law = require "lib.law.duties"
local lexicon = require "lib.law.reading.lexicon"
local meaning = require "lib.law.reading.meaning"
local roles = require "lib.law.reading.roles"
local telling = require "lib.telling"
local text = require "lib.law.reading.text"

-- Where a body has two members, what both have is what all have.
local both_parties = { " both parties ", " both states ", " both governments ", " both sides ", " both countries ", " two parties ", " two states ",
  " either party ", " each party ", " of both " }

-- What a clause asks to be weighed and the decision does not, for the message; nil where nothing.
local function lacking(decision, clause)
  local capacity, resources = decisions.weighs(decision, clause and text.matches(clause.entry, both_parties) ~= nil)
  local list = {}
  if not capacity and (not clause or clause.capacity) then list[#list + 1] = "the capacity" end
  if not resources and (not clause or clause.resources) then list[#list + 1] = "the resources" end
  if #list > 0 then return table.concat(list, " and ") end
end

-- Whether a decision was taken elsewhere than where the duty lies: what a group or an office decides without the power to
-- is another fault, unless the clause binds every decision or names them.
local function is_elsewhere(decision, clause, founding)
  local meeting, entry = decision.meeting, clause.entry
  if meeting.kind == "working-group" or decision.basis == "silence-procedure" then return true end
  if not roles.plenary(founding, entry) and not (entry.earlier and meaning.goes_on(entry) and roles.plenary(founding, entry.earlier)) then return false end
  if decision.basis == "chair" then return not text.mentions(entry, "chair") end
  return meeting.kind ~= "yearly" and meeting.kind ~= "conference" and not roles.executive(founding, entry)
end

local unlooked = { " without ", " never ", " no time ", " not looked ", " not allowed ", " next year ", " next session ", " next meeting ", " might be ",
  " another time ", " nobody ", " no delegation " }

-- Whether minutes tell that capacity and resources were looked at, or had before them. What was not looked at, or was put
-- off, they tell in words.
local function is_told(meeting)
  local told = false
  for _, sentence in ipairs(meeting.prose and telling.sentences(meeting) or {}) do
    -- "Not all States have the resources" looks at them.
    local words = sentence.words:gsub(" not all ", " some "):gsub(" not every ", " some ")
    local is_weighed = lexicon.any(words, "capacity", "resources") and lexicon.has(words, "weigh")
    if is_weighed and (meaning.denies(words, "weigh") or text.matches(sentence, unlooked)) then return false end
    local has_people = lexicon.has(words, "capacity") or is_weighed and text.has({ words = words }, { "experts", "specialists", "officers" })
    told = told or has_people and lexicon.has(words, "resources") and not text.matches({ words = meaning.bare(words) }, { " not ", " no ", " nor ", " asked " })
  end
  return told
end

local function record(id, effect, considerations)
  return example.yearly(2027, ([[
decisions: [{id: %s, text: done, effects: [{type: %s, target: tg-law}], considerations: [%s]}]
]]):format(id, effect, considerations or ""))
end

local both = "{matter: capacity, of: all-states}, {matter: resources, of: all-states}"

return rule {
  title = "What the founding text asks to be weighed is weighed",
  why = "A duty to weigh something is kept only where the record shows that it was weighed.",
  against = "founding",
  scope = "decision",
  message = text.messages,
  applies = function(decision, founding)
    return founding.words > 0 and decisions.has(decision, "create-group", "set-number-of-groups",
      "set-frequency")
  end,
  check = function(decision, report, founding)
    local groups = decisions.has(decision, "create-group", "set-number-of-groups")
    local rule = groups and law.weighing(founding, "number")
    local what = "decides on the number of groups"
    if not rule and decisions.has(decision, "set-frequency") then
      rule, what = law.weighing(founding, "frequency"), "decides how often a group meets"
    end
    text.judge(report, decision, rule, function(clause)
      if clause and is_elsewhere(decision, clause, founding) then return nil end
      local is_listed = #decision.considerations > 0
      local missing = (is_listed or not is_told(decision.meeting)) and lacking(decision, clause)
      if not missing then return nil end
      return decision.id .. " " .. what .. " without weighing " .. missing .. " of all States: "
        .. decisions.instead(decision), "these are to be weighed"
    end)
  end,
  examples = {
    founding = example.founding(),
    satisfied = {
      -- Minutes tell of it before the decision.
      minutes("decisions: [{id: D-1, text: done, basis: consensus, effects: [{type: create-group, target: tg-law}]}]\n",
        "Delegations agreed on one group because the capacity of many is limited and not all States have the resources to"
          .. " send experts.\n\nA group on law was set up (D-1)."),
      minutes("decisions: [{id: D-1, text: done, basis: consensus, effects: [{type: create-group, target: tg-law}]}]\n",
        "The meeting considered, State by State, how many people each could spare and what money it had.\n\nA group on law was set up (D-1)."),
      { founding = example.founding { [8] = "Before it sets up groups the plenary considers the capacity and resources of both Parties." },
        records = record("D-1", "create-group", "{matter: capacity, of: some-states}, {matter: resources, of: some-states}") },
      minutes("decisions: [{id: D-1, text: done, basis: consensus, effects: [{type: create-group, target: tg-law}]}]\n",
        "The meeting had before it a table on the capacity and the resources of all States.\n\nA group on law was set up (D-1)."),
      -- A duty of the plenary, and a council that had no power anyway.
      { founding = example.founding { [8] = "When it sets up groups the plenary considers the capacity and resources of all States." },
        records = example.series(example.yearly(2027), example.meeting("id: b, kind: intersessional, organization_id: bureau, start_date: 2027-09-01",
          "decisions: [{id: B-1, text: done, basis: consensus, effects: [{type: create-group, target: tg-x}]}]\n")) },
      record("D-1", "create-group", both),
      { founding = example.founding { [5] = "The Chair creates technical groups.",
        [8] = "When the plenary sets up groups, it considers the capacity and resources of all States." },
        records = (record("D-1", "create-group"):gsub("text: done", "text: done, basis: chair")) },
      { founding = example.founding { [8] = "In fixing how often groups meet, the plenary considers the"
        .. " capacity of all States." },
        records = record("D-1", "set-frequency", "{matter: capacity, of: all-states}") },
    },
    violated = {
      { founding = example.founding { [5] = "The plenary creates technical groups. In doing so it has regard to the capacity of all States.",
        [8] = "The seat is in Geneva." },
        records = record("⟦D-1⟧", "create-group") },
      { founding = example.founding { [8] = "The proposal to form a group, or to change how often it meets, is accompanied by an estimate"
        .. " of the hours and costs that it asks of each member." },
        records = record("⟦D-1⟧", "set-frequency") },
      { founding = example.founding { [8] = "In opening a group, and in setting the number of their sittings, the plenary takes account of the"
        .. " capacity and the resources of all States." }, records = record("⟦D-1⟧", "create-group") },
      { founding = example.founding { [8] = "The number of groups, and of their sittings, is set with an eye to the capacity and resources of all"
        .. " States." }, records = record("⟦D-1⟧", "set-frequency") },
      { founding = example.founding { [8] = "No technical group is established without prior consideration of the capacity and resources of all States." },
        records = record("⟦D-1⟧", "create-group") },
      { founding = example.founding { [8] = "Whether to open a further technical group depends on what the capacity and resources of all States permit." },
        records = record("⟦D-1⟧", "create-group") },
      -- They tell that it was put off.
      (minutes("decisions: [{id: ⟦D-1⟧, text: done, basis: consensus, effects: [{type: create-group, target: tg-law}]}]\n",
        "The Chair said that capacity and resources might be considered next year.\n\nA group on law was set up (D-1).")),
      record("⟦D-1⟧", "create-group"),
      record("⟦D-1⟧", "set-frequency", "{matter: resources, of: secretariat}"),
      { founding = example.founding { [8] = "Before it adds a group, the plenary looks at the people and"
        .. " money of every State." },
        records = record("⟦D-1⟧", "create-group", "{matter: capacity, of: all-states}") },
      { founding = example.founding { [8] = false }, records = record("⟦D-1⟧", "create-group") },
    },
  },
}
