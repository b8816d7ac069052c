local law = require "lib.founding"
local records = require "lib.records"

return rule {
  title = "A recommendation carries the views that the founding text asks for",
  against = "founding",
  scope = "recommendation",
  options = { share = 0.5 },
  message = {
    default = "{id} represents {represented} of {expressed} States that spoke, less than a share of {share} (option share)",
    dropped = "the concern of {by} is not reflected",
  },
  check = function(recommendation, report, founding, options)
    local place = law.representing(founding)
    if not place or not recommendation.views then return end
    local views = recommendation.views
    if #views.expressed_by > 0 and #views.represented / #views.expressed_by < options.share then
      report(recommendation, { represented = #views.represented, expressed = #views.expressed_by }):see(place, "as many States as possible are to be represented")
    end
    for _, concern in ipairs(views.concerns) do
      if concern.reflected == false then report.dropped(concern, { by = concern.by or "somebody" }):see(place, "concerns are to be represented") end
    end
  end,
  examples = {
    founding = "Founding document.\n\n1. The yearly meeting is held once in each calendar year.\n2. All decisions are taken by consensus.\n3. Technical groups are created and ended only by a decision of the yearly meeting.\n",
    satisfied = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
recommendations: [{id: REC-1}]
]] },
  },
}
