return rule {
  title = "Records of one body neither overlap nor stand twice",
  requirement = "record.basis-stated",
  scope = "series",
  message = {
    default = "{id} stands twice among the records",
    overlap = "{id} begins before {other} has ended",
  },
  check = function(series, report, founding, options)
    local seen = {}
    local last
    for _, meeting in ipairs(series.meetings) do
      if meeting.id and seen[meeting.id] then
        report(meeting):see(seen[meeting.id], "the same meeting")
      elseif meeting.kind == "yearly" then
        if last and last.end_date and meeting.start_date and meeting.start_date <= last.end_date then
          report.overlap(meeting, { other = last.id }):see(last, "the other meeting")
        end
        last = meeting
      end
      if meeting.id then seen[meeting.id] = meeting end
    end
  end,
  examples = {
    violated = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
---
record_version: 1
meeting: {id: ⟦ym-2027⟧, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
]] },
    undetermined = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
]] },
  },
}
