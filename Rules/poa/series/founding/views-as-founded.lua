local charters = require "lib.charters"
local example = require "lib.example"
local law = require "lib.law.duties"
local meetings = require "lib.meetings"
local recommendations = require "lib.recommendations"
local text = require "lib.law.reading.text"

local function narrow(recommendation, options)
  local represented, expressed = recommendations.breadth(recommendation)
  local states = meetings.states(recommendation.meeting)
  local whole, of = expressed, "States that expressed views"
  if expressed == 0 then whole, of = states, "States present" end
  if represented + expressed == 0 or whole == 0 or represented / whole >= options.share then return nil end
  return ("%s represents %d of %d %s, less than a share of %s (option share)"):format(
    recommendation.id, represented, whole, of, tostring(options.share))
end

local function record(id, views) return example.yearly(2027, "recommendations: [{id: " .. id .. ", views: {"
  .. views .. "}}]\n") end

return rule {
  title = "A recommendation carries the views that the founding text asks for",
  why = "A duty to carry the views of many is broken by a text of few, however well it is written.",
  against = "founding",
  scope = "recommendation",
  options = { share = 0.5 },
  message = text.messages,
  applies = function(recommendation, founding) return founding.words > 0 and recommendation.views ~= nil end,
  check = function(recommendation, report, founding, options)
    text.judge(report, recommendation, law.representing(founding, "broad"), function(clause)
      if clause and not clause.is_broad then return nil end
      return narrow(recommendation, options), "these views are to be carried"
    end)
    for _, concern in ipairs(recommendation.views.concerns) do
      if concern.reflected == false then
        text.judge(report, concern, law.representing(founding, "concerns"), function(clause)
          if clause and not clause.has_concerns then return nil end
          return recommendation.id .. " does not reflect the concern of " .. (concern.by or "somebody")
            .. (concern.text and ": " .. concern.text or ""), "concerns are to be carried"
        end)
      end
    end
  end,
  examples = {
    founding = example.founding(),
    satisfied = {
      record("REC-1", "expressed_by: [a, b, c], represented: [a, b]"),
      { founding = example.founding { [9] = "Recommendations reflect the views of all States." },
        records = record("REC-1",
          "expressed_by: [a], represented: [a], concerns: [{by: b, reflected: false}]") },
    },
    violated = {
      { founding = charters.lists, records = record("REC-1", "concerns: [⟦{by: b, reflected: false}⟧]") },
      record("⟦REC-1⟧", "expressed_by: [a, b, c], represented: [a]"),
      record("REC-1", "concerns: [⟦{by: b, reflected: false}⟧]"),
      { founding = example.founding { [9] = false },
        records = record("⟦REC-1⟧", "expressed_by: [a, b, c], represented: [a]") },
    },
  },
}
