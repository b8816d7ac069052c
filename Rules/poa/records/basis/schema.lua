return rule {
  title = "A record keeps to the schema of meeting records",
  requirement = "record.basis-stated",
  scope = "meeting",
  message = "{problem}",
  check = function(meeting, report, founding, options)
    for _, violation in ipairs(meeting.violations) do report(violation, { problem = violation.message }) end
  end,
  examples = {
    violated = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
decisions:
  - {id: D-1, text: adopted, ⟦basiss⟧: consensus, basis: consensus}
]] },
    undetermined = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
]] },
  },
}
