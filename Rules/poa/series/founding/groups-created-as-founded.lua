local charters = require "lib.charters"
local decisions = require "lib.decisions"
local example = require "lib.example"
local law = require "lib.law.bodies"
local lexicon = require "lib.law.reading.lexicon"
local text = require "lib.law.reading.text"
local writing = require "lib.law.writing"

local function deciding(decision, what)
  if decision.basis == "chair" then return decision.id .. " " .. what .. " by decision of the Chair" end
  if decision.basis == "silence-procedure" then return decision.id .. " " .. what .. " by silence" end
  return decision.id .. " " .. what .. " in a meeting of kind " .. (decision.meeting.kind or "unknown")
end

-- Whether the text lets such a decision be taken in writing or by silence.
local function is_open_to_writing(decision, founding)
  for _, rule in ipairs { writing.provided(founding) or false, writing.barred(founding) or false } do
    if rule and writing.allows(founding, rule[1], decision.effects) == false then return false end
  end
  return writing.provided(founding) ~= nil
end

local in_session = { "in session", "in formal session", "at its session", "at its sessions", "at a session", "in its session", "sitting",
  "by correspondence",
  "in plenary session", "at its annual session", "at a meeting of", "assembled" }

-- Whether a meeting tells of the creation of the very group that meets, which another decision created: no group creates itself.
local function tells_of_itself(decision)
  local meeting = decision.meeting
  if not meeting.minutes or not meeting.organization_id then return false end
  for _, group in ipairs(meeting.groups) do
    local is_other = group.created_by ~= nil and group.created_by ~= decision.id
    if is_other and group.id == meeting.organization_id and decisions.targets(decision, "create-group") == group.id then return true end
  end
  return false
end

-- Which body of the text a decision is one of, for what the text denies to it.
local function actor(decision)
  local meeting = decision.meeting
  if decision.basis == "chair" then return "chair" end
  if meeting.kind == "working-group" then return "group" end
  local words = text.plain((meeting.name or "") .. " " .. (meeting.organization_id or "") .. " " .. (decision.text or ""))
  return lexicon.has(words, "bureau") and "bureau" or lexicon.has(words, "secretariat") and "secretariat" or "none"
end

-- Minutes of a sitting of a group that say this.
local function minutes(words)
  return ([[
---
record_version: 1
governed_by: {document: f.md}
meeting: {id: wg-1, kind: working-group, organization_id: tg-law, start_date: 2027-11-15}
---

# Minutes

%s
]]):format(words)
end

local function record(id, kind, effect, basis)
  return example.meeting("id: m, kind: " .. kind .. ", organization_id: poa, start_date: 2027-10-20", ([[
decisions: [{id: %s, text: done, basis: %s, effects: [{type: %s, target: tg-law}]}]
]]):format(id, basis or "consensus", effect))
end

return rule {
  title = "Groups are created and ended by the body that the founding text names",
  why = "A group has its mandate from the body that the text names, or it has none.",
  against = "founding",
  scope = "decision",
  message = text.messages,
  applies = function(decision, founding)
    return founding.words > 0 and decisions.has(decision, "create-group", "end-group")
  end,
  check = function(decision, report, founding)
    local kind, basis = decision.meeting.kind, decision.basis
    -- What minutes of a group tell of what others "had decided" is no decision of that group.
    if kind == "working-group" and decision.meeting.minutes and text.plain(decision.text or ""):find " had [%a ]-decided " then return end
    if kind == "working-group" and tells_of_itself(decision) then return end
    -- That groups have no groups of their own is another rule's matter.
    if kind == "working-group" and decisions.has(decision, "create-group") and law.undivided(founding) then return end
    for _, own in ipairs {
      { "create-group", "create", "creates", law.creating(founding), "groups are created by another body" },
      { "end-group", "end", "ends", law.ending(founding), "groups are ended by another body" },
    } do
      local effect, concept, verb, rule, asked = table.unpack(own)
      if decisions.has(decision, effect) then
        -- The body of all may act in writing where the text lets it; where the text leaves this matter out of that, the rule on
        -- writing says so. "In session" and "only" are said of this matter itself.
        local is_written = basis == "silence-procedure" and rule ~= nil and rule[1].bodies["yearly-meeting"]
          and writing.provided(founding) ~= nil and not (rule[1].is_sole and not is_open_to_writing(decision, founding))
          and not (text.has(rule[1].entry, in_session) and not is_open_to_writing(decision, founding))
        -- What is said of this very body goes before what is said of who may.
        local denial = rule and law.denying(founding, concept, actor(decision))
        local place = denial and denial[1].rank == 1 and denial[1].place or nil
        if not is_written then
          text.judge(report, decision, rule, function(clause)
            if law.allows(clause, kind, basis) then return nil end
            return deciding(decision, verb .. " " .. decisions.targets(decision, effect, "a group")), asked, place
          end)
        end
      end
    end
  end,
  examples = {
    founding = example.founding(),
    satisfied = {
      minutes "The Port Union gave a briefing. Its own committee, it was said, had decided by a majority to set up an expert group on the subject.",
      { founding = example.founding {
        [3] = "The Congress decides each year.", [5] = "To the Directory belongs it to institute technical groups, and to close them." },
        records = record("D-1", "intersessional", "create-group") },
      { founding = charters.questions, records = record("D-1", "intersessional", "create-group", "chair") },
      { founding = charters.lists, records = record("D-1", "yearly", "end-group") },
      { founding = charters.council, records = record("D-1", "intersessional", "create-group") },
      record("D-1", "yearly", "create-group"),
      { founding = example.founding { [5] = "The Bureau acts between sessions of the plenary. It may create technical groups and close them." },
        records = record("D-1", "intersessional", "create-group") },
      { founding = example.founding { [5] = "The Executive Committee directs the work. In particular it shall establish technical groups. The Committee"
          .. " shall inform the plenary of each technical group which it has established." },
        records = record("D-1", "intersessional", "create-group") },
      { founding = example.founding { [5] = "The Chair creates technical groups." },
        records = record("D-1", "intersessional", "create-group", "chair") },
      { founding = example.founding { [4] = "The plenary may decide by a silence procedure of ten days." },
        records = record("D-1", "intersessional", "create-group", "silence-procedure") },
      -- Convening a group is not creating it.
      { founding = example.founding { [5] = "The plenary establishes technical groups. The Chair convenes"
        .. " them." },
        records = record("D-1", "yearly", "create-group") },
    },
    violated = {
      { founding = example.founding { [5] = "Technical groups are created by a decision of the plenary. No officer, and no other organ, may create or"
          .. " discontinue one." }, records = record("⟦D-1⟧", "yearly", "end-group", "chair") },
      { founding = "# Bylaws\n\n1. The AGM meets each year.\n\n2. Only the AGM opens a SIG. Only the AGM shuts one.\n\n3. A SIG writes draft notes.\n",
        records = record("⟦D-1⟧", "intersessional", "end-group") },
      { founding = "# Acts\n\n1. The Synod assembleth each year.\n\n"
          .. "2. The Synod alone erecteth a Chapter, and the Synod alone dissolveth it.\n\n3. Into a Chapter any Province may enter.\n",
        records = record("⟦D-1⟧", "intersessional", "create-group") },
      -- Who proposes does not create.
      { founding = example.founding { [5] = "Groups are set up and closed by the plenary on the proposal of the Bureau." },
        records = record("⟦D-1⟧", "intersessional", "create-group") },
      { founding = charters.lists, records = record("⟦D-1⟧", "working-group", "end-group") },
      { founding = charters.league, records = record("⟦D-1⟧", "intersessional", "create-group") },
      { founding = charters.council, records = record("⟦D-1⟧", "working-group", "end-group") },
      { founding = example.founding { [5] = "The establishment and the closure of technical groups are within the exclusive remit of the plenary." },
        records = record("⟦D-1⟧", "intersessional", "end-group") },
      { founding = example.founding {
        [5] = "Technical groups are created by the plenary. Neither the Chair nor the Bureau may create or end a technical group." },
        records = record("⟦D-1⟧", "intersessional", "create-group", "chair") },
      { founding = example.founding { [5] = "The plenary alone determines that a technical group begins and that a technical group ends." },
        records = record("⟦D-1⟧", "working-group", "end-group") },
      record("⟦D-1⟧", "intersessional", "create-group"),
      record("⟦D-1⟧", "yearly", "end-group", "chair"),
      { founding = example.founding { [5] = "The Assembly sets up teams and closes them." },
        records = record("⟦D-1⟧", "working-group", "end-group") },
      { founding = example.founding { [5] = false },
        records = record("⟦D-1⟧", "intersessional", "create-group") },
    },
  },
}
