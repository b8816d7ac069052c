return rule {
  title = "Groups are open to all States",
  requirement = "groups.open-to-all-states",
  scope = "group",
  message = {
    default = "{id} is open to {open_to} only",
    refused = "{by} asked to join {group} and was refused",
    capped = "{id} takes at most {max_members} members",
  },
  check = function(group, report, founding, options)
    local refused
    for _, request in ipairs(group.join_requests) do
      if request.outcome == "refused" then
        refused = true
        report.refused(request, { by = request.by or "a State", group = group.id })
      end
    end
    if group.max_members then
      report.capped(group:at "max_members")
    elseif group.open_to == "all-states" and not refused then
      return group
    elseif group.open_to and group.open_to ~= "not-stated" and group.open_to ~= "all-states" then
      report(group:at "open_to")
    end
  end,
  examples = {
    satisfied = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
groups: [{id: tg-law, status: live, open_to: all-states}]
]] },
    violated = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
groups: [{id: tg-law, status: live, open_to: ⟦selected-states⟧}]
]] },
  },
}
