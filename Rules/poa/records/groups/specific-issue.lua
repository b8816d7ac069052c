return rule {
  title = "A group has an issue of its own",
  requirement = "groups.specific-issue",
  scope = "group",
  message = {
    missing = "{id} has no mandate",
  },
  check = function(group, report, founding, options)
    if group.mandate and group.mandate ~= "" or #group.subjects > 0 then return group end
    report.missing(group)
  end,
  examples = {
    satisfied = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
groups: [{id: tg-law, status: live, mandate: international law}]
]] },
    missing = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
groups: [{id: tg-law, status: live}]
]] },
  },
}
