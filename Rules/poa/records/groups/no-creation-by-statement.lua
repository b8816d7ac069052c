local example = require "lib.example"
local ledger = require "lib.ledger"
local plain = require "lib.plain"

local verbs = { "establish", "creat", "setting up", "set up", "sets up", "launch", "form" }
local nouns = { "group", "team", "panel", "task force", "subcommittee" }

-- The group that a statement of the Chair brings into being, which no decision on record creates.
local function announced(statement)
  if statement.kind ~= "chair-statement" then return nil end
  local text = (statement.text or ""):lower()
  if not (plain.holds(text, verbs) and plain.holds(text, nouns)) then return nil end
  local series = statement.meeting.series
  for _, group in ipairs(ledger.groups(series)) do
    local is_named = text:find((group.id or "\0"):lower(), 1, true)
      or group.name and text:find(group.name:lower(), 1, true)
    if is_named and not ledger.created(series)[group.id] and not group.created_by then return group end
  end
end

return rule {
  title = "A statement of the Chair creates no group",
  requirement = "groups.created-by-yearly-meeting",
  why = "What a Chair announces nobody has decided. A group that rests on an announcement has no mandate.",
  scope = "meeting",
  message = "the Chair announced {group}, and no decision on record creates it",
  needs = { statements = true },
  applies = function(meeting) return #meeting.statements > 0 end,
  check = function(meeting, report)
    for _, statement in ipairs(meeting.statements) do
      local group = announced(statement)
      if group then report(statement, { group = group.id }):see(group, "the group") end
    end
  end,
  examples = {
    violated = {
      example.yearly(2027, [[
statements: [⟦{by: chair, kind: chair-statement, text: I hereby establish the group tg-ransom}⟧]
groups: [{id: tg-ransom, status: live}]
]]),
      example.yearly(2027, [[
statements: [⟦{by: chair, kind: chair-statement, text: A Group on fraud is set up today}⟧]
groups: [{id: tg-f, name: Group on fraud, status: live}]
]]),
    },
    undetermined = {
      example.yearly(2027, [[
statements: [{by: chair, kind: chair-statement, text: As decided we set up tg-law and the group may meet}]
decisions: [{id: D-1, text: done, effects: [{type: create-group, target: tg-law}]}]
groups: [{id: tg-law, status: live, created_by: D-1}]
]]),
      example.yearly(2027, [[
statements: [{by: chair, kind: chair-statement, text: I convene tg-law for 2 November}]
groups: [{id: tg-law, status: live}]
]]),
    },
  },
}
