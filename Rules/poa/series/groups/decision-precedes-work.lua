local records = require "lib.records"

return rule {
  title = "A group works only between its creation and its end",
  requirement = "groups.decision-precedes-work",
  scope = "series",
  message = {
    default = "{group} {what} on {date}, before it was created on {other}",
    violated = "{group} {what} on {date}, after it was ended on {other}",
    undetermined = "{group} met, but the decision that created it is not among the records",
  },
  applies = function(series) return #records.all(series, "groups") > 0 or #records.all(series, "recommendations") > 0 end,
  check = function(series, report, founding, options)
    local created, ended = records.created(series), records.ended(series)
    local listed = records.group_ids(series)
    local proofs = {}
    local function look(node, group, date, what)
      if not group or not date or not listed[group] then return end
      local from, to = created[group], ended[group]
      if from and date < from.date then
        report(node, { group = group, what = what, date = date, other = from.date }):see(from.decision, "created here")
      elseif to and date > to.date and not (from and from.date > to.date) then
        report.violated(node, { group = group, what = what, date = date, other = to.date }):see(to.decision, "ended here")
      elseif from then
        if what == "met" then proofs[#proofs + 1] = node end
      elseif what == "met" then
        report.undetermined(node, { group = group })
      end
    end
    for _, meeting in ipairs(series.meetings) do
      look(meeting, meeting.organization_id, meeting.start_date, "met")
      for _, recommendation in ipairs(meeting.recommendations) do
        look(recommendation, recommendation.prepared_by, recommendation.submitted, "submitted " .. recommendation.id)
      end
    end
    return proofs
  end,
  examples = {
    satisfied = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
decisions:
  - {id: D-1, text: done, date: 2027-06-11, basis: consensus, effects: [{type: create-group, target: tg-law}]}
groups: [{id: tg-law, status: live, created_by: D-1}]
---
record_version: 1
meeting: {id: wg-law, kind: working-group, organization_id: tg-law, start_date: 2027-11-15, eventAttendanceMode: MixedEventAttendanceMode, location: [{type: Place}, {type: VirtualLocation, access: interactive}]}
]] },
    violated = { [[
record_version: 1
meeting: {id: ⟦wg-law⟧, kind: working-group, organization_id: tg-law, start_date: 2027-02-01, eventAttendanceMode: MixedEventAttendanceMode, location: [{type: Place}, {type: VirtualLocation, access: interactive}]}
---
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
decisions:
  - {id: D-1, text: done, date: 2027-06-11, basis: consensus, effects: [{type: create-group, target: tg-law}]}
groups: [{id: tg-law, status: live, created_by: D-1}]
]] },
  },
}
