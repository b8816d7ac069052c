local law = require "lib.founding"
local records = require "lib.records"

return rule {
  title = "Groups are created and ended by the body that the founding text names",
  against = "founding",
  scope = "decision",
  message = "{id} creates or ends a group in a meeting of kind {kind}, which the founding text does not allow",
  applies = function(decision) return #records.effects(decision, "create-group") + #records.effects(decision, "end-group") > 0 end,
  check = function(decision, report, founding, options)
    local place = law.groups(founding)
    if not place then return end
    local body = law.creator(place)
    if body == "yearly" and (decision.meeting.kind ~= "yearly" or decision.basis == "silence-procedure" or decision.basis == "chair") then
      report(decision, { kind = decision.meeting.kind }):see(place, "this is reserved to the yearly meeting")
    end
  end,
  examples = {
    founding = "Founding document.\n\n1. The yearly meeting is held once in each calendar year.\n2. All decisions are taken by consensus.\n3. Technical groups are created and ended only by a decision of the yearly meeting.\n",
    violated = { [[
record_version: 1
meeting: {id: im, kind: intersessional, organization_id: poa, start_date: 2027-10-20}
decisions:
  - {id: ⟦D-1⟧, text: done, basis: consensus, effects: [{type: create-group, target: tg-law}]}
]] },
    satisfied = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
decisions:
  - {id: D-1, text: done, basis: consensus, effects: [{type: create-group, target: tg-law}]}
]] },
  },
}
