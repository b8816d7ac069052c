local example = require "lib.example"
local meetings = require "lib.meetings"

local function is_admitted(participant)
  return participant.type == "stakeholder"
    and not (participant.accreditation and participant.accreditation.outcome == "refused")
end

local subjects = { "stakeholder", "civil society", "non-governmental", "private sector" }

-- What a meeting shows of a dialogue: an item of the agenda, a document of a stakeholder, the meeting itself where
-- one took part.
local function trace(meeting)
  if #meetings.items(meeting, subjects) > 0 then return meeting end
  local who, one = {}, nil
  for _, participant in ipairs(meeting:select("participants", { type = "stakeholder" })) do
    if is_admitted(participant) then
      who[participant.id or ""] = true
      one = meeting
    end
  end
  for _, document in ipairs(meeting.documents) do
    for _, by in ipairs(document.submitted_by) do
      if who[by] then return document end
    end
  end
  for _, recommendation in ipairs(meeting.recommendations) do
    if #recommendation.stakeholder_inputs > 0 then return recommendation end
  end
  return one
end

local heard = example.yearly(2027, "agenda: [{order: '1', description: Dialogue with stakeholders}]\n")

return rule {
  title = "Stakeholders are heard in each cycle",
  requirement = "stakeholders.dialogue-encouraged",
  why = "Those who build and run networks cannot be asked once and for all. Decisions stay with States"
    .. " either way.",
  scope = "series",
  severity = "warning",
  message = "from {before} to {id} no stakeholder took part, sent an input or was on the agenda",
  check = function(series, report)
    local proofs, has_gap = {}, false
    local traces = {}
    for _, meeting in ipairs(series.meetings) do
      local found = trace(meeting)
      traces[meeting.number] = found ~= nil
      proofs[#proofs + 1] = found
    end
    for before, after in meetings.intervals(series) do
      local is_heard = false
      for number = before.number, after.number do is_heard = is_heard or traces[number] end
      if not is_heard then
        has_gap = true
        report(after, { before = before.id }):see(before, "the cycle begins here")
      end
    end
    if not has_gap then return proofs end
  end,
  examples = {
    satisfied = {
      example.yearly(2027, [[
participants: [{id: ngo-1, type: stakeholder}]
documents: [{id: INF-1, submitted_by: [ngo-1]}]
]]),
      example.yearly(2027, "recommendations: [{id: R-1, stakeholder_inputs: [INF-1]}]\n"),
      example.series(heard, example.yearly(2028)),
      example.series(
        example.yearly(2027), example.sitting("2027-11-15",
          "participants: [{id: ngo-1, type: stakeholder}]\n"),
        example.yearly(2028)),
    },
    violated = {
      example.series(example.yearly(2027), example.marked(example.yearly(2028), "ym-2028")),
      -- Heard once, and not in the year after.
      example.series(heard, example.yearly(2028), example.marked(example.yearly(2029), "ym-2029")),
    },
    undetermined = { example.yearly(2027) },
  },
}
