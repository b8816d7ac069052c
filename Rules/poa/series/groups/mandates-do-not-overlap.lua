local example = require "lib.example"
local ledger = require "lib.ledger"

local function plain(text) return ((text or ""):lower():gsub("[^%w]+", " "):gsub("^ +", ""):gsub(" +$",
  "")) end

-- What two groups both work on: a tag where one group has no tag that the other lacks, or the same mandate.
-- Groups that only touch each other, as cross-cutting ones do, share no issue.
local function shared(one, other)
  local count, common = 0, nil
  for _, subject in ipairs(one.subjects) do
    for _, own in ipairs(other.subjects) do
      if own == subject then
        count = count + 1
        common = common or subject
      end
    end
  end
  if common and (count == #one.subjects or count == #other.subjects) then return common end
  if plain(one.mandate) ~= "" and plain(one.mandate) == plain(other.mandate) then return one.mandate end
end

return rule {
  title = "Two live groups do not share an issue",
  requirement = "mechanism.no-fragmentation",
  why = "Two groups on one issue come to two answers, and small delegations must choose which to follow.",
  scope = "series",
  severity = "warning",
  message = "{id} works on {subject}, as {other} does, which is still live",
  needs = {
    { ["meetings.groups"] = true },
    { ["meetings.decisions.effects.type"] = "create-group" },
    { ["meetings.kind"] = "working-group" },
  },
  applies = function(series) return ledger.has_groups(series) end,
  check = function(series, report)
    local live, order, seen = {}, {}, {}
    for _, meeting in ipairs(series.meetings) do
      for _, group in ipairs(meeting.groups) do
        local id = group.id or ""
        if not live[id] then order[#order + 1] = id end
        live[id] = group.status == "live" and group or nil
        for _, other in ipairs(order) do
          local entry = other ~= id and live[other]
          local subject = entry and live[id] and shared(group, entry)
          if subject and not seen[other .. "\0" .. id] then
            seen[other .. "\0" .. id], seen[id .. "\0" .. other] = true, true
            local created = ledger.created(series)[id]
            report(created and created.decision or group, { id = id, subject = subject, other = other })
              :see(group, "this is what it is for"):see(entry, "this group has the issue already")
          end
        end
      end
    end
  end,
  examples = {
    violated = {
      example.yearly(2027, [[
groups: [{id: a, status: live, subjects: [law]}, {id: ⟦b⟧, status: live, subjects: [law, cbm]}]
]]),
      -- Where the decision that created the second one is on record, it is the fault.
      example.series(
        example.yearly(2027, "groups: [{id: a, status: live, mandate: Norms}]\n"),
        example.yearly(2028, [[
decisions: [{id: ⟦D-1⟧, text: done, effects: [{type: create-group, target: b}]}]
groups: [{id: b, status: live, mandate: norms}]
]])),
    },
    undetermined = {
      -- Cross-cutting groups touch; they do not do the same.
      example.yearly(2027, [[
groups: [{id: a, status: live, subjects: [law, cbm]}, {id: b, status: live, subjects: [threats, cbm]}]
]]),
      example.yearly(2027, [[
groups: [{id: a, status: ended, subjects: [law]}, {id: b, status: live, subjects: [law]}]
]]),
    },
    ["not-applicable"] = { example.yearly(2027) },
  },
}
