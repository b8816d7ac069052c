local decisions = require "lib.decisions"
local example = require "lib.example"
local ledger = require "lib.ledger"
local recommendations = require "lib.recommendations"

-- Whether some group existed, or the records do not reach back far enough to rule it out, when it was
-- adopted.
local function had_groups(meeting)
  local series = meeting.series
  if not ledger.begins_at_the_beginning(series) then return true end
  for id in pairs(ledger.group_ids(series)) do
    local life = ledger.created(series)[id]
    if not life or life.decision.meeting.number < meeting.number then return true end
  end
  return false
end

local function is_procedural(own)
  return own.decision ~= nil and decisions.is_procedural(own.decision)
end

local create = "decisions: [{id: D-0, text: done, effects: [{type: create-group, target: tg-law}]}]\n"

return rule {
  title = "An adopted recommendation was prepared by a group that existed",
  requirement = "recommendations.prepared-by-groups",
  why = "What a group prepared every State could shape. What the Chair or a few States table in June nobody"
    .. " could.",
  scope = "recommendation",
  message = {
    default = "{id} was adopted although no group prepared it",
    ended = "{id} was prepared by {group}, which had ended on {day}, before it was submitted on {submitted}",
    unknown = "{id} was prepared by {group}, which no record lists as a group",
  },
  applies = function(recommendation)
    local own = recommendations.of(recommendation)
    return recommendations.is_adopted(recommendation) and recommendations.is_spokesman(recommendation)
      and not is_procedural(own) and (own.prepared_by ~= nil or had_groups(recommendation.meeting))
  end,
  check = function(recommendation, report)
    local series, own = recommendation.meeting.series, recommendations.of(recommendation)
    local group = own.prepared_by
    if not group then
      report(recommendation)
    elseif not ledger.group_ids(series)[group] then
      report.unknown(recommendation, { group = group })
    else
      local ended = ledger.ended(series)[group]
      if ended and own.submitted and own.submitted > ended.day then
        report.ended(recommendation, { group = group, day = ended.day, submitted = own.submitted })
          :see(ended.decision, "ended here")
      else
        return recommendation
      end
    end
  end,
  examples = {
    satisfied = {
      example.yearly(2027, [[
recommendations: [{id: REC-1, prepared_by: tg-law, status: adopted}]
groups: [{id: tg-law, status: live}]
]]),
      -- The record of the group says who prepared it, that of the yearly meeting that it was adopted.
      example.series(
        example.yearly(2027, create),
        example.sitting("2027-11-15",
          "recommendations: [{id: REC-1, prepared_by: tg-law, status: submitted}]\n"),
        example.yearly(2028, "recommendations: [{id: REC-1, status: adopted}]\n")),
      -- One record calls the group by its name, another by its id.
      example.series(
        example.yearly(2027, create),
        example.meeting("id: wg-1, kind: working-group, organization_id: tg-law, start_date: 2027-11-15,"
          .. " name: 'Panel on law, second sitting'"),
        example.yearly(2028, "recommendations: [{id: REC-1, prepared_by: panel-on-law, status: adopted}]\n")),
    },
    violated = {
      example.series(
        example.yearly(2027, create), example.yearly(2028,
          "recommendations: [{id: ⟦REC-1⟧, status: adopted}]\n")),
      example.yearly(2027, [[
recommendations: [{id: ⟦REC-1⟧, prepared_by: secretariat, status: adopted}]
groups: [{id: tg-law, status: live}]
]]),
    },
    ["not-applicable"] = {
      -- The first meeting, before any group existed.
      example.yearly(2027, "recommendations: [{id: REC-1, status: adopted}]\n"),
      example.yearly(2028, "recommendations: [{id: REC-1, status: deferred}]\n"),
    },
  },
}
