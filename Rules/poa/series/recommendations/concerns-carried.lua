local example = require "lib.example"
local recommendations = require "lib.recommendations"

local group = "recommendations: [{id: REC-1, prepared_by: tg-law, views: {concerns: [{by: state-c, text:"
  .. " the cost}]}}]\n"
local function adopted(id, views)
  return "recommendations: [{id: " .. id .. ", status: adopted, views: {" .. views .. "}}]\n"
end

-- Whether a later entry still carries a concern: it lists it, not as dropped, or counts its author as
-- represented.
local function carries(entry, concern)
  local views = entry.views
  for _, own in ipairs(views.concerns) do
    if own.by == concern.by and own.reflected ~= false then return true end
  end
  for _, by in ipairs(views.represented) do
    if by == concern.by then return true end
  end
  return false
end

local function was_withdrawn(meeting, concern)
  for _, statement in ipairs(meeting.statements) do
    local text = (statement.text or ""):lower()
    if statement.by == concern.by and text:find("withdr", 1, true) then return true end
  end
  return false
end

return rule {
  title = "A concern voiced in a group is still seen in what the yearly meeting adopts",
  requirement = "recommendations.views-interests-concerns",
  why = "Between the group and the yearly meeting a text is shortened; concerns are what gets lost first.",
  scope = "recommendation",
  severity = "warning",
  message = "the concern of {by}{about} was voiced in {meeting}, and {adopting} shows no trace of it in {id}",
  applies = function(recommendation)
    local own = recommendations.of(recommendation)
    return recommendation.views ~= nil and recommendation.meeting.kind == "working-group"
      and own.adopted ~= nil
      and own.adopted.meeting.number > recommendation.meeting.number and own.adopted.views ~= nil
  end,
  check = function(recommendation, report)
    local adopted_entry = recommendations.of(recommendation).adopted
    for _, concern in ipairs(recommendation.views.concerns) do
      local is_open = concern.reflected ~= true and not was_withdrawn(recommendation.meeting, concern)
      if concern.by and is_open and not carries(adopted_entry, concern) then
        report(adopted_entry, {
          id = recommendation.id, by = concern.by, about = concern.text and " (" .. concern.text .. ")" or "",
          meeting = recommendation.meeting.id, adopting = adopted_entry.meeting.id,
        }):see(concern, "voiced here")
      end
    end
  end,
  examples = {
    violated = {
      example.series(
        example.sitting("2027-11-15", group),
          example.yearly(2028, adopted("⟦REC-1⟧", "represented: [state-a]"))),
      example.series(
        example.sitting("2027-11-15", group),
        example.yearly(2028, adopted("⟦REC-1⟧", "concerns: [{by: state-d, reflected: true}]"))),
    },
    undetermined = {
      example.series(
        example.sitting("2027-11-15", group),
        example.yearly(2028, adopted("REC-1", "concerns: [{by: state-c, reflected: true}]"))),
      example.series(
        example.sitting("2027-11-15", group .. [[
statements: [{by: state-c, kind: statement, text: State C withdrew its concern}]
]]), example.yearly(2028, adopted("REC-1", "represented: [state-a]"))),
    },
    ["not-applicable"] = {
      -- A record without views says nothing of them.
      example.series(
        example.sitting("2027-11-15", group),
        example.yearly(2028, "recommendations: [{id: REC-1, status: adopted}]\n")),
    },
  },
}
