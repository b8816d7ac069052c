local example = require "lib.example"
local kept = require "lib.kept"
local ledger = require "lib.ledger"

local function has_issue(group)
  return group.mandate ~= nil and group.mandate:find "%S" ~= nil or #group.subjects > 0
end

-- For each group the number of the first meeting whose record has its issue.
local first_said = kept.by_series(function(series)
  local first = {}
  for _, group in ipairs(ledger.groups(series)) do
    if has_issue(group) then first[group.id or ""] = first[group.id or ""] or group.meeting.number end
  end
  return first
end)

return rule {
  title = "A group has an issue of its own",
  requirement = "groups.specific-issue",
  why = "Without a mandate nobody can tell what a group may prepare, or when its work is done.",
  scope = "group",
  severity = "warning",
  message = "{id} has neither a mandate nor a subject on record",
  -- What stands in every record is proved where it first does.
  applies = function(group)
    return ledger.is_telling(group) or not has_issue(group)
      or first_said(group.meeting.series)[group.id or ""] == group.meeting.number
  end,
  check = function(group, report)
    if has_issue(group) then return group end
    for _, other in ipairs(ledger.groups(group.meeting.series)) do
      if other.id == group.id and has_issue(other) then return end
    end
    if not ledger.entry_before(group) then report(group) end
  end,
  examples = {
    satisfied = {
      example.yearly(2027, "groups: [{id: tg-law, status: live, mandate: international law}]\n"),
      example.series(
        example.yearly(2027, "groups: [{id: tg-law, status: live, mandate: international law}]\n"),
        example.yearly(2028, "groups: [{id: tg-law, status: live, mandate: international law}]\n")),
      -- What one record leaves out another says.
      example.series(
        example.yearly(2027, "groups: [{id: tg-law, status: live}]\n"),
        example.yearly(2028, "groups: [{id: tg-law, status: live, subjects: [international-law]}]\n")),
    },
    violated = {
      example.yearly(2027, "groups: [{id: ⟦tg-law⟧, status: live}]\n"),
      example.yearly(2027, "groups: [{id: ⟦tg-law⟧, status: live, mandate: '', open_to: all-states}]\n"),
    },
    ["not-applicable"] = { example.yearly(2027, "agenda: [{order: '1', description: No group exists}]\n") },
  },
}
