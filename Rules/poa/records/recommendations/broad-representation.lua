local example = require "lib.example"
local meetings = require "lib.meetings"
local recommendations = require "lib.recommendations"

local people = [[
participants:
  - {id: a, type: state, regional_group: African}
  - {id: b, type: state, regional_group: EEG}
  - {id: c, type: state, regional_group: African}
]]

return rule {
  title = "A recommendation represents as many States as possible",
  requirement = "recommendations.broad-representation",
  why = "A text that carries the views of a few is theirs, whoever adopts it. The reference text names no"
    .. " number; these"
    .. " thresholds are options of this pack. A statement for several States counts for each of them.",
  scope = "recommendation",
  severity = "warning",
  options = { share = 0.5, of_present = 0.25, regions = 2 },
  message = {
    default = "{id} represents {represented} of the {expressed} States that expressed views; at least a"
      .. " share of"
      .. " {share} is asked for (option share, a number of this pack)",
    present = "{id} represents {represented} of the {states} States present; at least a share of"
      .. " {of_present} is asked"
      .. " for (option of_present, a number of this pack)",
    regional = "{id} represents {represented} States of {groups}; at least {regions} regional groups are"
      .. " asked for"
      .. " (option regions, a number of this pack)",
  },
  needs = { views = true },
  applies = function(recommendation)
    local views = recommendation.views
    if views == nil or recommendation.meeting.minutes and #views.represented == 0 then return false end
    return #views.represented + #views.expressed_by > 0
  end,
  check = function(recommendation, report, _, options)
    local represented, expressed, regions = recommendations.breadth(recommendation)
    local states = meetings.states(recommendation.meeting)
    local figures = { represented = represented, expressed = expressed, states = states,
      groups = regions == 1 and "one regional group" or "no regional group" }
    if expressed > 0 and represented / expressed < options.share then
      report(recommendation, figures)
    elseif states > 0 and represented / states < (expressed > 0 and options.of_present or options.share) then
      report.present(recommendation, figures)
    elseif regions and regions < options.regions and states > 1 then
      report.regional(recommendation, figures)
    else
      return recommendation
    end
  end,
  examples = {
    satisfied = {
      example.yearly(2027, people
        .. "recommendations: [{id: R-1, views: {expressed_by: [a, b], represented: [a, b]}}]\n"),
      -- One statement for a union of States speaks for each of them.
      example.yearly(2027, [[
participants: [{id: union, type: igo, represents: [p, q, r]}, {id: s, type: state}, {id: t, type: state}]
recommendations: [{id: R-1, views: {expressed_by: [union, s, t], represented: [union]}}]
]]),
    },
    violated = {
      example.yearly(2027,
        "recommendations: [{id: ⟦R-1⟧, views: {expressed_by: [a, b, c], represented: [a]}}]\n"),
      example.yearly(2027, people
        .. "recommendations: [{id: ⟦R-1⟧, views: {expressed_by: [a, c], represented: [a, c]}}]\n"),
    },
    ["not-applicable"] = { example.yearly(2027,
      "recommendations: [{id: R-1, title: no views are recorded}]\n") },
  },
}
