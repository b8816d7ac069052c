local example = require "lib.example"
local kept = require "lib.kept"

-- The first sitting of each group.
local first_sittings = kept.by_series(function(series)
  local first = {}
  for _, meeting in ipairs(series.meetings) do
    local id = meeting.organization_id or ""
    if meeting.kind == "working-group" then first[id] = first[id] or meeting.number end
  end
  return first
end)

-- The expert who shows most: one who took part by a link, as they can who cannot travel, else the first.
local function expert(meeting)
  local found
  for _, participant in ipairs(meeting.participants) do
    if participant.role == "expert" and participant.type ~= "stakeholder" then
      if participant.mode == "online" then return participant end
      found = found or participant
    end
  end
  return found
end

return rule {
  title = "National experts take part in groups",
  requirement = "groups.national-experts",
  why = "Groups are to work on technical questions; those who know them sit in ministries, not in missions.",
  scope = "meeting",
  needs = { kind = "working-group" },
  applies = function(meeting) return meeting.kind == "working-group" end,
  check = function(meeting)
    local found = expert(meeting)
    if not found then return end
    if first_sittings(meeting.series)[meeting.organization_id or ""] == meeting.number then return { meeting, found } end
    return found
  end,
  examples = {
    satisfied = {
      example.sitting("2027-11-15", "participants: [{id: state-a, type: state, role: expert}]\n"),
      example.sitting("2027-11-15", [[
participants: [{id: state-a, type: state, role: delegate}, {id: state-b, type: state, mode: online, role: expert}]
]]),
    },
    undetermined = {
      example.sitting("2027-11-15", "participants: [{id: state-a, type: state}]\n"),
      -- A briefer of a company is no national expert.
      example.sitting("2027-11-15", "participants: [{id: corp-1, type: stakeholder, role: expert}]\n"),
    },
    ["not-applicable"] = { example.yearly(2027,
      "participants: [{id: state-a, type: state, role: expert}]\n") },
  },
}
