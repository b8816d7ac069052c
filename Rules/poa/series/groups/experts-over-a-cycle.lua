local example = require "lib.example"
local meetings = require "lib.meetings"

-- Whether roles are recorded, and whether one of them is that of an expert.
local function roles(meeting)
  local known = false
  for _, participant in ipairs(meeting.participants) do
    if participant.role then known = true end
    if participant.role == "expert" and participant.type ~= "stakeholder" then return true, true end
  end
  return known, false
end

local function sittings(series, from, to)
  local list = {}
  for _, meeting in ipairs(series.meetings) do
    local is_inside = meeting.start_date and meeting.start_date > from.start_date
      and meeting.start_date < to.start_date
    if meeting.kind == "working-group" and is_inside then list[#list + 1] = meeting end
  end
  return list
end

local delegate = "participants: [{id: state-a, type: state, role: delegate}]\n"

return rule {
  title = "In each cycle some sitting of a group has a national expert",
  requirement = "groups.national-experts",
  why = "One sitting without experts means little; a year without them means that groups do the work of"
    .. " missions.",
  scope = "series",
  severity = "info",
  message = "none of the {count} sittings between {from} and {to} lists a national expert, though roles are"
    .. " recorded",
  applies = function(series) return #meetings.yearly(series) > 1 end,
  check = function(series, report)
    for from, to in meetings.intervals(series) do
      local list, any_known, any_expert = sittings(series, from, to), false, false
      for _, meeting in ipairs(list) do
        local known, expert = roles(meeting)
        any_known, any_expert = any_known or known, any_expert or expert
      end
      if any_known and not any_expert then
        report(list[#list], { count = #list, from = from.id, to = to.id })
      end
    end
  end,
  examples = {
    violated = {
      example.series(
        example.yearly(2027), example.marked(example.sitting("2027-11-15", delegate), "wg-2027-11-15"),
        example.yearly(2028)),
    },
    undetermined = {
      example.series(
        example.yearly(2027), example.sitting("2027-11-15", delegate),
        example.sitting("2028-02-15", "participants: [{id: state-b, type: state, role: expert}]\n"),
        example.yearly(2028)),
      -- Roles that are not recorded say nothing.
      example.series(
        example.yearly(2027), example.sitting("2027-11-15", "participants: [{id: state-a, type: state}]\n"),
        example.yearly(2028)),
    },
    ["not-applicable"] = { example.series(example.yearly(2027), example.sitting("2027-11-15", delegate)) },
  },
}
