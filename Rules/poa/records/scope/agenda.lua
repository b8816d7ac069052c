return rule {
  title = "The agenda keeps to the security of information and communication technologies",
  requirement = "scope.ict-international-security",
  scope = "meeting",
  options = { outside = { "cybercrime", "internet-governance" } },
  message = "an item of the agenda is on {subject}, outside the scope (option outside)",
  check = function(meeting, report, founding, options)
    for _, item in ipairs(meeting.agenda) do
      for _, subject in ipairs(item.subjects) do
        for _, outside in ipairs(options.outside) do
          if subject == outside then report(item, { subject = subject }) end
        end
      end
    end
  end,
  examples = {
    violated = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
agenda: [⟦{order: '1', description: x, subjects: [cybercrime]}⟧]
]] },
    undetermined = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
]] },
  },
}
