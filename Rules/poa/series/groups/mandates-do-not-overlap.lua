return rule {
  title = "Two live groups do not share an issue",
  requirement = "mechanism.no-fragmentation",
  scope = "meeting",
  message = {
    partial = "{id} works on {subject}, as {other} does",
  },
  applies = function(meeting) return #meeting.groups > 1 end,
  check = function(meeting, report, founding, options)
    local owner = {}
    for _, group in ipairs(meeting.groups) do
      if group.status == "live" then
        for _, subject in ipairs(group.subjects) do
          if owner[subject] then report.partial(group, { subject = subject, other = owner[subject] }) else owner[subject] = group.id end
        end
      end
    end
  end,
  examples = {
    partial = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
groups: [{id: a, status: live, subjects: [law]}, {id: ⟦b⟧, status: live, subjects: [law]}]
]] },
    ["not-applicable"] = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
]] },
  },
}
