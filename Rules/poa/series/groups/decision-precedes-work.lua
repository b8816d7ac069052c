local example = require "lib.example"
local ledger = require "lib.ledger"

-- Every act of a group that a record tells of: node, group, day, what.
local function acts(series)
  local list = {}
  for _, meeting in ipairs(series.meetings) do
    local function add(node, group, day, what)
      if group and day and ledger.group_ids(series)[group] then
        list[#list + 1] = { node = node, meeting = meeting, group = group, day = day, what = what }
      end
    end
    if meeting.status ~= "cancelled" then add(meeting, meeting.organization_id, meeting.start_date, "met") end
    for _, own in ipairs(meeting.recommendations) do
      add(own, own.prepared_by, own.submitted, "submitted " .. (own.id or "a recommendation"))
    end
    for _, document in ipairs(meeting.documents) do
      for _, by in ipairs(document.submitted_by) do add(document, by, document.published, "published "
        .. document.id) end
    end
  end
  return list
end

local created = [[
decisions: [{id: D-1, date: 2027-06-11, text: done, effects: [{type: create-group, target: tg-law}]}]
]]
local ended = [[
decisions: [{id: D-2, date: 2028-06-11, text: done, effects: [{type: end-group, target: tg-law}]}]
]]

return rule {
  title = "A group works only between its creation and its end",
  requirement = "groups.decision-precedes-work",
  why = "Work without a mandate binds nobody, and it sets facts before States have said that they want the"
    .. " group.",
  scope = "series",
  message = {
    default = "{group} {what} on {day}, before {decision} created it on {other}",
    ended = "{group} {what} on {day}, after {decision} had ended it on {other}",
    uncreated = "{group} {what} on {day}, but no decision on record created it, and the records reach back"
      .. " to before",
    undetermined = "{group} {what} on {day}, but the decision that created it is not among the records",
  },
  needs = {
    { ["meetings.groups"] = true },
    { ["meetings.decisions.effects.type"] = "create-group" },
    { ["meetings.kind"] = "working-group" },
  },
  applies = function(series) return ledger.has_groups(series) end,
  check = function(series, report)
    local lives, ends, proofs = ledger.created(series), ledger.ended(series), {}
    for _, act in ipairs(acts(series)) do
      local from, to = lives[act.group], ends[act.group]
      local holes = { group = act.group, what = act.what, day = act.day }
      if from and act.day < from.day then
        holes.decision, holes.other = from.decision.id, from.day
        report(act.node, holes):see(from.decision, "created here")
      elseif to and act.day > to.day and not (from and from.day > to.day) then
        holes.decision, holes.other = to.decision.id, to.day
        report.ended(act.node, holes):see(to.decision, "ended here")
      elseif from then
        if act.what == "met" then proofs[#proofs + 1] = act.node end
      elseif ledger.must_hold_creation(series, act.group, act.meeting) then
        report.uncreated(act.node, holes)
      elseif act.what == "met" then
        report.undetermined(act.node, holes)
      end
    end
    return proofs
  end,
  examples = {
    satisfied = {
      example.series(example.yearly(2027, created), example.sitting "2027-11-15"),
      -- Created and met on one day.
      example.series(example.yearly(2027, created), example.sitting "2027-06-11"),
    },
    violated = {
      example.series(
        example.marked(example.sitting "2027-03-15", "wg-2027-03-15"), example.yearly(2027, created)),
      example.series(
        example.yearly(2027, created), example.yearly(2028, ended),
        example.marked(example.sitting "2028-11-15", "wg-2028-11-15")),
      example.series(example.yearly(2027), example.marked(example.sitting "2027-11-15", "wg-2027-11-15")),
    },
    undetermined = {
      example.series(example.yearly(2029), example.marked(example.sitting "2029-11-15", "wg-2029-11-15")),
    },
    ["not-applicable"] = { example.yearly(2027, "agenda: [{order: '1', description: No group exists}]\n") },
  },
}
