local law = require "lib.founding"
local records = require "lib.records"

return rule {
  title = "A mechanism that is founded to last is not ended",
  against = "founding",
  scope = "decision",
  message = "{id} ends or suspends the mechanism",
  applies = function(decision) return #records.effects(decision, "end-mechanism") + #records.effects(decision, "suspend-mechanism") > 0 end,
  check = function(decision, report, founding, options)
    local place = law.permanent(founding)
    if place then report(decision):see(place, "the mechanism is permanent") end
  end,
  examples = {
    founding = "Founding document.\n\n1. The yearly meeting is held once in each calendar year.\n2. All decisions are taken by consensus.\n3. Technical groups are created and ended only by a decision of the yearly meeting.\n",
    satisfied = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
]] },
  },
}
