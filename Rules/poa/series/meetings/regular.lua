local records = require "lib.records"

return rule {
  title = "The calendared interval is kept",
  requirement = "mechanism.regular-dialogue",
  scope = "series",
  options = { months = 15 },
  message = {
    default = "{id} began {gap} months after {before}; at most {months} months (option months, a tolerance of this pack) and one in each calendar year are asked for",
    partial = "{id} began {gap} months after {before}, for which force majeure is recorded; more than {months} months (option months)",
    undetermined = "{id} is the only yearly meeting on record, so no interval can be seen",
  },
  check = function(series, report, founding, options)
    local yearly = records.yearly(series)
    if #yearly == 0 then return end
    if #yearly == 1 then
      report.undetermined(yearly[1])
      return
    end
    local faulty
    for index = 2, #yearly do
      local before, after = yearly[index - 1], yearly[index]
      local months = records.months(before.start_date, after.start_date)
      if months and (months > options.months or records.year(after) - records.year(before) > 1) then
        faulty = true
        local name = after.force_majeure and report.partial or report
        name(after, { gap = months, before = before.id }):see(before, "the meeting before")
      end
    end
    if not faulty then return yearly end
  end,
  examples = {
    satisfied = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
---
record_version: 1
meeting: {id: ym-2028, kind: yearly, formal: true, organization_id: poa, start_date: 2028-06-05, end_date: 2028-06-09}
]] },
    violated = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
---
record_version: 1
meeting: {id: ⟦ym-2029⟧, kind: yearly, formal: true, organization_id: poa, start_date: 2029-06-05, end_date: 2029-06-09}
]] },
    undetermined = { [[
record_version: 1
meeting: {id: ⟦ym-2027⟧, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
]] },
  },
}
