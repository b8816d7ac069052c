local decisions = require "lib.decisions"
local example = require "lib.example"
local meetings = require "lib.meetings"
local recommendations = require "lib.recommendations"

-- The day by which a recommendation was submitted: its own, else that of the group's sitting that lists it.
local function submission(own)
  if own.submitted then return own.submitted end
  for _, entry in ipairs(own.entries) do
    if entry.meeting.kind == "working-group" then return entry.meeting.start_date end
  end
end

local function listed(id, day, status)
  return "recommendations: [{id: " .. id .. ", prepared_by: tg-law, submitted: " .. day .. ", status: "
    .. (status or "adopted") .. "}]\n"
end

return rule {
  title = "Recommendations are submitted between yearly meetings",
  requirement = "recommendations.prepared-intersessionally",
  why = "A text that comes up while the meeting sits can be read by those in the room, not by their"
    .. " capitals. A revision"
    .. " of a text that was submitted before is no new text.",
  scope = "recommendation",
  message = {
    default = "{id} was first submitted on {day}, while {meeting} was sitting ({from} to {to})",
    late = "{id} was first submitted on {day}, after {decision} had adopted it on {adopted}",
  },
  applies = function(recommendation)
    local own = recommendations.of(recommendation)
    return own.prepared_by ~= nil and submission(own) ~= nil and recommendations.is_adopted(recommendation)
      and recommendations.is_spokesman(recommendation)
  end,
  check = function(recommendation, report)
    local own = recommendations.of(recommendation)
    local day = submission(own)
    local meeting = meetings.sitting_on(recommendation.meeting.series, day)
    local adopted = own.decision and decisions.day(own.decision)
    if meeting then
      local holes = { day = day, meeting = meeting.id, from = meeting.start_date,
        to = meetings.last_day(meeting) }
      report(recommendation, holes):see(meeting, "this meeting was sitting")
    elseif adopted and adopted < day then
      report.late(recommendation, { day = day, decision = own.decision.id, adopted = adopted })
        :see(own.decision, "adopted here")
    else
      return recommendation
    end
  end,
  examples = {
    satisfied = {
      example.yearly(2027, listed("REC-1", "2027-03-01")),
      -- A revision during the meeting of what was submitted in November.
      example.series(
        example.sitting("2027-11-15", listed("REC-1", "2027-11-16", "submitted")),
        example.yearly(2028, listed("REC-1", "2028-06-06"))),
    },
    violated = {
      example.yearly(2027, listed("⟦REC-1⟧", "2027-06-08")),
      example.yearly(2027, listed("⟦REC-1⟧", "2027-06-07")),
    },
    ["not-applicable"] = {
      example.yearly(2027, "recommendations: [{id: REC-1, prepared_by: tg-law, status: adopted}]\n"),
      example.yearly(2027, "recommendations: [{id: REC-1, submitted: 2027-06-08, status: adopted}]\n"),
    },
  },
}
