local tally = require "lib.tally"

return rule {
  title = "The plenary met in every year",
  requirement = "plenary.yearly",
  why = "A charter that promises a yearly meeting promises it every year.",
  options = { days = 460 },
  message = {
    default = "{id} began {gap} days after {before}; at most {days} (option days, a tolerance of this pack) keep it yearly",
    undetermined = "{id} is the only meeting of the plenary on record, so no interval can be seen",
  },
  check = function(series, report, _, options)
    local held = {}
    for _, meeting in ipairs(series.meetings) do
      if meeting.kind == "yearly" and meeting.start_date and meeting.status ~= "cancelled" then held[#held + 1] = meeting end
    end
    if #held == 0 then return end
    if #held == 1 then return report.undetermined(held[1]) and nil end
    local late
    for index = 2, #held do
      local gap = tally.days(held[index - 1].start_date, held[index].start_date)
      if gap and gap > options.days then
        late = true
        report(held[index], { gap = gap, before = held[index - 1].id }):see(held[index - 1], "the meeting before")
      end
    end
    if not late then return held end
  end,
  examples = {
    satisfied = { [[
record_version: 1
meeting: {id: m-1, kind: yearly, organization_id: club, start_date: 2027-06-07}
---
record_version: 1
meeting: {id: m-2, kind: yearly, organization_id: club, start_date: 2028-06-05}
]] },
    violated = { [[
record_version: 1
meeting: {id: m-1, kind: yearly, organization_id: club, start_date: 2027-06-07}
---
record_version: 1
meeting: {id: ⟦m-2⟧, kind: yearly, organization_id: club, start_date: 2029-06-05}
]] },
    undetermined = { [[
record_version: 1
meeting: {id: ⟦m-1⟧, kind: yearly, organization_id: club, start_date: 2027-06-07}
]] },
  },
}
