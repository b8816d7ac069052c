local records = require "lib.records"

return rule {
  title = "A recommendation represents as many States as possible",
  requirement = "recommendations.broad-representation",
  scope = "recommendation",
  options = { share = 0.5, of_present = 0.5, regions = 2 },
  message = "{id} represents {represented} of {expressed} States that spoke and of {states} present, from {groups} regional groups; asked for are shares of {share} (option share) and {of_present} (option of_present) and {regions} groups (option regions), which are numbers of this pack",
  applies = function(recommendation) return recommendation.views ~= nil and #recommendation.views.represented > 0 end,
  check = function(recommendation, report, founding, options)
    local views = recommendation.views
    local represented, expressed = #views.represented, #views.expressed_by
    local regions, states = records.regions(recommendation.meeting, views.represented)
    local share = expressed > 0 and represented / expressed or 1
    if share < options.share or regions and regions < options.regions or states > 0 and represented / states < options.of_present then
      report(recommendation, { represented = represented, expressed = expressed, states = states, groups = regions or "unknown" })
    else
      return recommendation
    end
  end,
  examples = {
    satisfied = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
recommendations: [{id: REC-1, views: {expressed_by: [a, b], represented: [a, b]}}]
]] },
    violated = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
recommendations: [{id: ⟦REC-1⟧, views: {expressed_by: [a, b, c], represented: [a]}}]
]] },
  },
}
