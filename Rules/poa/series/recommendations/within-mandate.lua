local example = require "lib.example"
local ledger = require "lib.ledger"

return rule {
  title = "A recommendation keeps to the issue of the group that prepared it",
  requirement = "groups.specific-issue",
  why = "States chose which groups to sit in by what the groups are for.",
  scope = "recommendation",
  severity = "warning",
  message = {
    partial = "{id} is on {subject}, none of the issues of {prepared_by}, which are {issues}",
  },
  applies = function(recommendation)
    return recommendation.prepared_by ~= nil and #recommendation.subjects > 0
      and ledger.subjects(recommendation.meeting.series)[recommendation.prepared_by] ~= nil
  end,
  check = function(recommendation, report)
    local issues = ledger.subjects(recommendation.meeting.series)[recommendation.prepared_by]
    for _, subject in ipairs(recommendation.subjects) do
      if issues[subject] then return recommendation end
    end
    local names = {}
    for issue in pairs(issues) do names[#names + 1] = issue end
    report.partial(recommendation, {
      subject = table.concat(recommendation.subjects, ", "), issues = table.concat(names, ", "),
    })
  end,
  examples = {
    satisfied = {
      example.yearly(2027, [[
recommendations: [{id: REC-1, prepared_by: tg-law, subjects: [law]}]
groups: [{id: tg-law, status: live, subjects: [law]}]
]]),
      example.yearly(2027, [[
recommendations: [{id: REC-1, prepared_by: tg-law, subjects: [cbm, law]}]
groups: [{id: tg-law, status: live, subjects: [law]}]
]]),
    },
    partial = {
      example.yearly(2027, [[
recommendations: [{id: ⟦REC-1⟧, prepared_by: tg-law, subjects: [cbm]}]
groups: [{id: tg-law, status: live, subjects: [law]}]
]]),
      example.series(
        example.yearly(2027, "groups: [{id: tg-law, status: live, subjects: [law]}]\n"),
        example.yearly(2028, "recommendations: [{id: ⟦REC-1⟧, prepared_by: tg-law, subjects: [cbm]}]\n")),
    },
    ["not-applicable"] = {
      example.yearly(2027, "recommendations: [{id: REC-1, prepared_by: tg-law, subjects: [cbm]}]\n"),
    },
  },
}
