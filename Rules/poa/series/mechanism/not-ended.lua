local decisions = require "lib.decisions"
local example = require "lib.example"
local meetings = require "lib.meetings"

local renewals = { "unless renewed", "unless it is renewed", "unless extended", "unless it is extended",
  "renews it",
  "until it is renewed", "subject to renewal", "lapses unless", "expires unless", "ends unless" }

-- Decisions that may do something to the mechanism itself; all others need no look.
local suspects = {
  { ["effects.type"] = { "end-mechanism", "suspend-mechanism" } },
  { text = { holds = { "the mechanism", "the programme" } } },
}

-- What a decision does to the mechanism itself, for the message; nil where nothing.
local function ending(decision)
  if decisions.has(decision, "end-mechanism") then return "ends the mechanism" end
  if decisions.has(decision, "suspend-mechanism") then return "suspends the mechanism" end
  local text = (decision.text or ""):lower()
  local is_about_it = text:find("the mechanism", 1, true) or text:find("the programme", 1, true)
  for _, words in ipairs(renewals) do
    if is_about_it and text:find(words, 1, true) then return "makes the mechanism depend on renewal" end
  end
end

return rule {
  title = "No decision ends or suspends the mechanism, or makes it depend on renewal",
  requirement = "mechanism.permanent",
  why = "A permanent mechanism that a meeting can end was not permanent.",
  scope = "series",
  message = "{id} {does}; the reference text has it permanent",
  check = function(series, report)
    local is_ended = false
    for _, meeting in ipairs(series.meetings) do
      for _, decision in ipairs(meeting:select("decisions", suspects)) do
        local does = ending(decision)
        if does then
          is_ended = true
          report(decision, { does = does })
        end
      end
    end
    local yearly = meetings.yearly(series)
    if not is_ended and #yearly > 1 then return yearly end
  end,
  examples = {
    satisfied = {
      example.series(example.yearly(2027), example.yearly(2028)),
      -- The end of a group is not the end of the mechanism.
      example.series(example.yearly(2027), example.yearly(2028, [[
decisions: [{id: D-1, text: done, effects: [{type: end-group, target: tg-law}]}]
]])),
    },
    violated = {
      example.yearly(2027, [[
decisions: [{id: ⟦D-1⟧, text: done, effects: [{type: suspend-mechanism, target: poa}]}]
]]),
      example.yearly(2027,
        "decisions: [{id: ⟦D-1⟧, text: The mechanism lapses unless the next meeting acts}]\n"),
    },
    undetermined = { example.yearly(2027, "decisions: [{id: D-1, text: the debate was suspended}]\n") },
  },
}
