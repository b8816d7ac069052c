local example = require "lib.example"
local ledger = require "lib.ledger"
local openness = require "lib.openness"

return rule {
  title = "Groups are open to all States that wish to join",
  requirement = "groups.open-to-all-states",
  why = "What a group prepares will bind all States in practice, so each of them must be able to sit in it.",
  scope = "meeting",
  message = {
    default = openness.messages.default,
    refused = openness.messages.refused,
    capped = openness.messages.capped,
    full = "{id} tells that a group did not take in all who wished to join: {words}",
  },
  needs = {
    { ["series.meetings.groups"] = true },
    { ["series.meetings.decisions.effects.type"] = "create-group" },
    { ["series.meetings.kind"] = "working-group" },
  },
  applies = function(meeting)
    if not ledger.has_groups(meeting.series) then return false end
    -- What stands in every record is proved where it first does.
    for _, group in ipairs(meeting.groups) do
      if ledger.is_telling(group) or group.open_to ~= "all-states" or group.max_members or #group.join_requests > 0 then return true end
    end
    return #meeting.groups == 0 or openness.told(meeting) ~= nil
  end,
  check = function(meeting, report)
    local proofs = {}
    local is_told = false
    for _, group in ipairs(meeting.groups) do
      local proof = openness.check(group, report, function() is_told = true end)
      proofs[#proofs + 1] = proof and ledger.is_telling(group) and proof or nil
    end
    if is_told then return proofs end
    local outcome, sentence = openness.told(meeting)
    if outcome == "refused" then
      local own
      for _, group in ipairs(meeting.groups) do own = own or group.id == meeting.organization_id and group or nil end
      report.full(own or meeting, { id = meeting.id, words = sentence.raw:gsub("[%s|]+", " "):gsub("^ ", ""):gsub(" $", "") })
    elseif outcome == "granted" then
      proofs[#proofs + 1] = meeting
    end
    return proofs
  end,
  examples = {
    satisfied = {
      example.yearly(2027, [[
groups: [{id: tg-law, status: live}]
statements: [{by: state-b, kind: general, text: 'State B, having given its name, was admitted to the group.'}]
]]),
      example.yearly(2027, "groups: [{id: tg-law, status: live, open_to: all-states}]\n"),
      example.yearly(2027, [[
groups: [{id: tg-law, status: live, open_to: all-states, join_requests: [{by: state-b, outcome: granted}]}]
]]),
    },
    violated = {
      -- Told in words only.
      example.marked(example.yearly(2027, [[
groups: [{id: tg-law, status: live}]
statements: [{by: state-b, kind: general, text: Nine seats in the group were filled. State B was put on the waiting list.}]
]]), "ym-2027"),
      example.yearly(2027,
        "groups: [{id: tg-law, status: live, open_to: ⟦selected-states⟧, max_members: ⟦12⟧}]\n"),
      -- A fault that stands in every record is reported where it first does.
      example.series(
        example.yearly(2027, [[
groups: [{id: tg-law, status: live, open_to: all-states, join_requests: [⟦{by: state-b, outcome: refused}⟧]}]
]]),
        example.yearly(2028, [[
groups: [{id: tg-law, status: live, open_to: all-states, join_requests: [{by: state-b, outcome: refused}]}]
]])),
    },
    undetermined = { example.yearly(2027, "groups: [{id: tg-law, status: live, open_to: not-stated}]\n") },
    ["not-applicable"] = { example.yearly(2027,
      "agenda: [{order: '1', description: Open to all States}]\n") },
  },
}
