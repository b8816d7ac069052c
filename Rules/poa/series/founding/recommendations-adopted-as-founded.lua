local law = require "lib.founding"
local records = require "lib.records"

return rule {
  title = "Recommendations are adopted by the body that the founding text names",
  against = "founding",
  scope = "decision",
  message = "{id} adopts a recommendation in a meeting of kind {kind}",
  applies = function(decision) return #records.effects(decision, "adopt-recommendation") > 0 end,
  check = function(decision, report, founding, options)
    local place = law.adopting(founding)
    if place and decision.meeting.kind ~= "yearly" then
      report(decision, { kind = decision.meeting.kind }):see(place, "the yearly meeting adopts them")
    end
  end,
  examples = {
    founding = "Founding document.\n\n1. The yearly meeting is held once in each calendar year.\n2. All decisions are taken by consensus.\n3. Technical groups are created and ended only by a decision of the yearly meeting.\n",
    satisfied = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
decisions:
  - {id: D-1, text: done, basis: consensus, effects: [{type: adopt-recommendation, target: REC-1}]}
]] },
  },
}
