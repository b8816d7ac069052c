local law = require "lib.founding"
local records = require "lib.records"

return rule {
  title = "The plenary meets as often as the founding text says",
  against = "founding",
  scope = "series",
  options = { tolerance = 1.25 },
  message = "{id} began {gap} months after {before}, but the founding text asks for one every {every} months (with a tolerance of {tolerance}, option tolerance)",
  check = function(series, report, founding, options)
    local rule = law.frequency(founding)
    if not rule.place then return end
    local yearly = records.yearly(series)
    for index = 2, #yearly do
      local before, after = yearly[index - 1], yearly[index]
      local months = records.months(before.start_date, after.start_date)
      local years = records.year(after) - records.year(before)
      if months and (months > rule.months * options.tolerance or rule.months == 12 and years > 1) and not after.force_majeure then
        report(after, { gap = months, before = before.id, every = rule.months }):see(rule.place, "this interval is asked for")
      end
    end
  end,
  examples = {
    founding = "Founding document.\n\n1. The yearly meeting is held once in each calendar year.\n2. All decisions are taken by consensus.\n3. Technical groups are created and ended only by a decision of the yearly meeting.\n",
    violated = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
---
record_version: 1
meeting: {id: ⟦ym-2029⟧, kind: yearly, formal: true, organization_id: poa, start_date: 2029-06-05, end_date: 2029-06-09}
]] },
    satisfied = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
---
record_version: 1
meeting: {id: ym-2028, kind: yearly, formal: true, organization_id: poa, start_date: 2028-06-05, end_date: 2028-06-09}
]] },
  },
}
