local records = require "lib.records"

return rule {
  title = "A group that no longer meets is ended",
  requirement = "groups.ended-by-yearly-meeting",
  scope = "series",
  options = { cycles = 2 },
  message = {
    partial = "{id} has not met for more than {cycles} yearly cycles (option cycles) and was not ended",
  },
  applies = function(series) return #records.all(series, "groups") > 0 end,
  check = function(series, report, founding, options)
    local yearly = records.yearly(series)
    local live, last = {}, {}
    for index, meeting in ipairs(yearly) do
      for _, group in ipairs(meeting.groups) do live[group.id] = group.status == "live" and { group, live[group.id] and live[group.id][2] or index } or nil end
    end
    for _, meeting in ipairs(series.meetings) do
      if meeting.organization_id then last[meeting.organization_id] = meeting.start_date end
    end
    for id, entry in pairs(live) do
      local from = last[id] or yearly[entry[2]].start_date
      local cycles = 0
      for _, meeting in ipairs(yearly) do
        if meeting.start_date and from and meeting.start_date > from then cycles = cycles + 1 end
      end
      if cycles > options.cycles then report.partial(entry[1]) end
    end
  end,
  examples = {
    undetermined = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
groups: [{id: tg-law, status: live}]
]] },
  },
}
