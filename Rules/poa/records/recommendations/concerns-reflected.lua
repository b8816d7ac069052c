local example = require "lib.example"

return rule {
  title = "Concerns that were voiced are reflected",
  requirement = "recommendations.views-interests-concerns",
  why = "Whoever voiced a concern and finds no trace of it in the text will not carry out what it asks for.",
  scope = "recommendation",
  severity = "warning",
  message = "{id} does not reflect the concern of {by}{about}",
  needs = { views = true },
  applies = function(recommendation) return recommendation.views ~= nil and #recommendation.views.concerns > 0 end,
  check = function(recommendation, report)
    local views, dropped, reflected = recommendation.views, false, false
    for _, concern in ipairs(views.concerns) do
      if concern.reflected == false then
        dropped = true
        local about = concern.text and ": " .. concern.text or ""
        report(concern, { by = concern.by or "somebody", id = recommendation.id, about = about })
      elseif concern.reflected then
        reflected = true
      end
    end
    if not dropped and reflected then return recommendation end
  end,
  examples = {
    satisfied = {
      example.yearly(2027,
        "recommendations: [{id: R-1, views: {concerns: [{by: state-c, reflected: true}]}}]\n"),
    },
    violated = {
      example.yearly(2027,
        "recommendations: [{id: R-1, views: {concerns: [⟦{by: state-c, reflected: false}⟧]}}]\n"),
      example.yearly(2027, [[
recommendations:
  - id: R-1
    views:
      concerns: [{by: state-b, reflected: true}, ⟦{by: state-c, text: the cost, reflected: false}⟧]
]]),
    },
    undetermined = {
      example.yearly(2027,
        "recommendations: [{id: R-1, views: {concerns: [{by: state-c, text: the cost}]}}]\n"),
    },
    ["not-applicable"] = {
      example.yearly(2027, "recommendations: [{id: R-1, title: Matters of concern}]\n"),
      -- Where nobody voiced a concern there is none to reflect.
      example.yearly(2027, "recommendations: [{id: R-1, views: {expressed_by: [state-a], concerns: []}}]\n"),
    },
  },
}
