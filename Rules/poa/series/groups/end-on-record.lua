local records = require "lib.records"

return rule {
  title = "A group that is ended was ended by a decision, once",
  requirement = "groups.ended-by-yearly-meeting",
  scope = "series",
  message = {
    default = "{id} is ended, but no decision on record ended it",
    twice = "{id} ends {group}, which had ended already",
  },
  applies = function(series) return #records.all(series, "groups") > 0 end,
  check = function(series, report, founding, options)
    local ended, seen = {}, {}
    for _, decision in ipairs(records.all(series, "decisions")) do
      for _, effect in ipairs(records.effects(decision, "end-group")) do
        if effect.target then
          if ended[effect.target] then report.twice(decision, { group = effect.target }) end
          ended[effect.target] = true
        end
      end
      for _, effect in ipairs(records.effects(decision, "create-group")) do
        if effect.target then ended[effect.target] = nil end
      end
    end
    for _, group in ipairs(records.all(series, "groups")) do
      if group.status == "ended" and not group.ended_by and not seen[group.id] and not records.ends(series, group.id) then
        seen[group.id] = true
        report(group)
      end
    end
  end,
  examples = {
    violated = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
groups: [{id: ⟦tg-law⟧, status: ended, created_by: D-1}]
]] },
    undetermined = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
groups: [{id: tg-law, status: live, created_by: D-1}]
]] },
  },
}
