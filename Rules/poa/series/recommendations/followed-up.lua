local example = require "lib.example"
local meetings = require "lib.meetings"
local recommendations = require "lib.recommendations"

-- Whether a meeting tells what became of a recommendation: a new status, a document, an item of the agenda or
-- a text that names it, or a standing item on implementation.
local function tells(meeting, own)
  for _, entry in ipairs(meeting.recommendations) do
    if entry.id == own.id then return entry end
  end
  for _, document in ipairs(meeting.documents) do
    if ((document.id or "") .. " " .. (document.name or "")):find(own.id, 1, true) then return document end
  end
  local words = { own.id:lower(), "follow-up", "implementation of recommendations" }
  local item = meetings.items(meeting, words)[1]
  if item then return item end
  for _, decision in ipairs(meeting.decisions) do
    if (decision.text or ""):find(own.id, 1, true) then return decision end
  end
end

-- The yearly meetings after the one that adopted it.
local function later(own, series)
  local list, from = {}, (own.adopted or own.decision).meeting
  for _, meeting in ipairs(meetings.yearly(series)) do
    if meeting.number > from.number then list[#list + 1] = meeting end
  end
  return list, from
end

local adopted = "recommendations: [{id: REC-1, status: adopted}]\n"
local marked = "recommendations: [{id: ⟦REC-1⟧, status: adopted}]\n"

return rule {
  title = "An adopted recommendation is reported on within some cycles",
  requirement = "mechanism.results-based",
  why = "What is adopted and never looked at again has no result. The reference text names no time; the"
    .. " number of"
    .. " cycles is an option of this pack.",
  scope = "series",
  severity = "info",
  options = { cycles = 2 },
  message = "{id} was adopted by {meeting}, and no record of the {passed} yearly meetings since says what"
    .. " became of it"
    .. " (within {cycles} cycles, option cycles)",
  applies = function(series) return #meetings.yearly(series) > 1 end,
  check = function(series, report, _, options)
    local proofs = {}
    for _, own in ipairs(recommendations.list(series)) do
      if own.adopted or own.decision then
        local list, from = later(own, series)
        local trace
        for _, meeting in ipairs(series.meetings) do
          if meeting.number > from.number then trace = trace or tells(meeting, own) end
        end
        if trace then
          proofs[#proofs + 1] = trace
        elseif #list >= options.cycles then
          report(own.adopted or own.decision, { id = own.id, meeting = from.id, passed = #list })
        end
      end
    end
    return proofs
  end,
  examples = {
    satisfied = {
      example.series(
        example.yearly(2027, adopted), example.yearly(2028),
        example.yearly(2029, "recommendations: [{id: REC-1, status: implemented}]\n")),
      example.series(
        example.yearly(2027, adopted),
        example.yearly(2028, "documents: [{id: DOC-1, name: Status of REC-1}]\n")),
    },
    violated = {
      example.series(example.yearly(2027, marked), example.yearly(2028), example.yearly(2029)),
      example.series(
        example.yearly(2027, [[
decisions: [{id: ⟦D-1⟧, text: done, effects: [{type: adopt-recommendation, target: REC-1}]}]
]]), example.yearly(2028), example.yearly(2029)),
    },
    undetermined = { example.series(example.yearly(2027, adopted), example.yearly(2028)) },
    ["not-applicable"] = { example.yearly(2027, adopted) },
  },
}
