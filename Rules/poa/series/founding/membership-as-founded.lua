local charters = require "lib.charters"
local example = require "lib.example"
local law = require "lib.law.openness"
local openness = require "lib.openness"
local text = require "lib.law.reading.text"

-- Whether it is no State that asks to join: stakeholders have doors of their own.
local function is_outsider(group, id)
  for _, participant in ipairs(group.meeting.participants) do
    if participant.id == id then return participant.type ~= nil and participant.type ~= "state" and participant.type ~= "observer-state" end
  end
  return false
end

-- Passes what the shared check reports on as a breach of a clause that has groups open.
local function told(report, rule, requests, group)
  local function pass(words)
    return function(place, holes)
      holes = holes or {}
      if words == "refused" and is_outsider(group, holes.by) then return end
      text.judge(report, place, words == "refused" and requests or rule, function(clause)
        if clause and (clause.kind == "capped" or clause.kind == "selected") then
          if not clause.cap then return nil end
          if words ~= "cap" or not group.max_members or group.max_members <= clause.cap then return nil end
          return ("%s takes at most %d members"):format(group.id, group.max_members),
            "the text sets " .. clause.cap
        end
        local what = words == "refused" and holes.by .. " asked to join " .. group.id .. " and was refused"
          or words == "cap" and group.id .. " takes at most " .. group.max_members .. " members"
          or group.id .. " is open to " .. (holes.open_to or "some") .. " only"
        return what, "groups are open to all States"
      end)
    end
  end
  return setmetatable({ refused = pass "refused", capped = pass "cap" }, {
    __call = function(_, place, holes) return pass "open"(place, holes) end,
  })
end

local function record(fields) return example.yearly(2027, "groups: [{id: tg-law, status: live, " .. fields
  .. "}]\n") end

-- Minutes of a sitting of the group tg-law that say this.
local function minutes(id, words)
  return ([[
---
record_version: 1
governed_by: {document: f.md}
meeting: {id: wg-1, kind: working-group, organization_id: tg-law, start_date: 2027-11-15}
groups: [{id: %s, status: live}]
---

# Minutes

%s
]]):format(id, words)
end

local freely = example.founding { [6] = "No State that declares its wish to join a technical group shall be refused." }

return rule {
  title = "Groups are as open as the founding text says",
  why = "Who may sit in a group is settled in the founding text, not at its door.",
  against = "founding",
  scope = "group",
  message = text.messages,
  applies = function(_, founding) return founding.words > 0 end,
  check = function(group, report, founding)
    local requests = law.groups(founding, "request")
    openness.check(group, told(report, law.groups(founding), requests, group))
    local meeting = group.meeting
    if not requests or meeting.kind ~= "working-group" or group.id ~= meeting.organization_id or #group.join_requests > 0 then return end
    local outcome, sentence = openness.told(meeting)
    if outcome ~= "refused" then return end
    text.judge(report, group, requests, function(clause)
      if clause.kind ~= "open" then return nil end
      return ("%s did not take in all who asked: %s"):format(group.id, sentence.raw:gsub("[%s|]+", " "):gsub("^ ", ""):gsub(" $", "")),
        "groups are open to all States"
    end)
  end,
  examples = {
    founding = example.founding(),
    satisfied = {
      { founding = freely, records = minutes("tg-law", "A request for the floor was refused. State B has a seat in the group.") },
      { founding = freely, records = minutes("tg-law",
        "The Ring of Companies had asked to take part in the debate. The organization was refused.") },
      -- Who belongs to the body sits not therefore in each of its groups.
      { founding = "# Statutes\n\n1. Of the Union can be member one guild for each country.\n\n2. The Congress decides each year.\n\n"
          .. "3. Commissions are instituted by the Congress.\n\n4. A commission counts from five to nine guilds, designated by the Directory.\n",
        records = record "open_to: selected-states, max_members: 9" },
      record "open_to: all-states",
      { founding = example.founding { [6] = "Technical groups are composed of at most twenty members." },
        records = record "open_to: selected-states, max_members: 20" },
    },
    violated = {
      -- Told in words only.
      { founding = freely, records = minutes("⟦tg-law⟧",
        "By letter, State B asked to join the group. Its request could not be accepted for want of room.") },
      { founding = freely, records = minutes("⟦tg-law⟧",
        "State B had asked to participate in the group. The co-facilitators turned the request down.") },
      { founding = example.founding {
        [6] = "Any State wishing to take part in a technical group may do so by simple notification. The notification may not be refused." },
        records = record "join_requests: [⟦{by: state-b, outcome: refused}⟧]" },
      { founding = example.founding { [6] = "Technical groups shall be open to participation by any interested State, without the consent of others." },
        records = record "max_members: ⟦12⟧" },
      { founding = charters.questions, records = record "join_requests: [⟦{by: state-b, outcome: refused}⟧]" },
      { founding = charters.lists, records = record "open_to: ⟦selected-states⟧" },
      { founding = charters.league, records = record "max_members: ⟦12⟧" },
      record "open_to: ⟦selected-states⟧",
      record "max_members: ⟦12⟧",
      record "join_requests: [⟦{by: state-b, outcome: refused}⟧]",
      { founding = example.founding { [6] = "Technical groups are composed of at most twenty members." },
        records = record "max_members: ⟦30⟧" },
      { founding = example.founding { [6] = false }, records = record "open_to: ⟦selected-states⟧" },
    },
  },
}
