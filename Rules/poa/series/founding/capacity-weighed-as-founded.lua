local law = require "lib.founding"
local records = require "lib.records"

return rule {
  title = "What the founding text asks to be weighed is weighed",
  against = "founding",
  scope = "decision",
  message = "{id} was taken without weighing capacity and resources",
  applies = function(decision) return records.is_initial(decision) or records.is_additional(decision) or #records.effects(decision, "set-frequency") > 0 end,
  check = function(decision, report, founding, options)
    local place = law.capacity(founding)
    if not place then return end
    local capacity, resources = records.weighs(decision)
    if not (capacity and resources) then report(decision):see(place, "capacity and resources are to be weighed") end
  end,
  examples = {
    founding = "Founding document.\n\n1. The yearly meeting is held once in each calendar year.\n2. All decisions are taken by consensus.\n3. Technical groups are created and ended only by a decision of the yearly meeting.\n",
    satisfied = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
decisions:
  - {id: D-1, text: done, basis: consensus}
]] },
  },
}
