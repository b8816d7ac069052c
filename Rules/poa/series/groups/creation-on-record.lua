local records = require "lib.records"

return rule {
  title = "The decision that created a group is on record",
  requirement = "groups.created-by-yearly-meeting",
  scope = "series",
  message = {
    default = "no decision on record created {id}",
    undetermined = "the decision that created {id} is not among the records",
  },
  applies = function(series) return #records.all(series, "groups") > 0 end,
  check = function(series, report, founding, options)
    local decisions = records.decisions(series)
    local created = records.created(series)
    local seen = {}
    for _, meeting in ipairs(series.meetings) do
      for _, group in ipairs(meeting.groups) do
        local known = created[group.id] or group.created_by and decisions[group.created_by]
        if not known and not seen[group.id] then
          seen[group.id] = true
          if group.created_by then report.undetermined(group) else report(group) end
        end
      end
    end
  end,
  examples = {
    undetermined = { [[
record_version: 1
meeting: {id: ym-2028, kind: yearly, formal: true, organization_id: poa, start_date: 2028-06-05, end_date: 2028-06-09}
groups: [{id: ⟦tg-cbm⟧, status: live, created_by: D-2026-4}]
]] },
    violated = { [[
record_version: 1
meeting: {id: ym-2028, kind: yearly, formal: true, organization_id: poa, start_date: 2028-06-05, end_date: 2028-06-09}
groups: [{id: ⟦tg-cbm⟧, status: live}]
]] },
  },
}
