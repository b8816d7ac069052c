local function speaks(text) return text and (text:lower():find("minutes", 1, true) or text:lower():find("record of the", 1, true)) end

-- Where a meeting takes up the minutes of the one before: a decision, else an item of the agenda.
local function taken_up(meeting)
  for _, decision in ipairs(meeting.decisions) do
    if speaks(decision.text) then return decision, true end
  end
  for _, item in ipairs(meeting.agenda) do
    if speaks(item.description) then return item, false end
  end
end

return rule {
  title = "The minutes of a meeting are adopted at the next one",
  requirement = "minutes.adopted",
  why = "Until the body has adopted them, minutes are what one person wrote down.",
  message = {
    default = "{id} did not adopt the minutes of {before}",
    partial = "{id} had the minutes of {before} on its agenda, and no decision on them is recorded",
  },
  applies = function(series) return #series.meetings > 1 end,
  check = function(series, report)
    local proofs = {}
    for index = 2, #series.meetings do
      local meeting, before = series.meetings[index], series.meetings[index - 1]
      local place, decided = taken_up(meeting)
      if decided then
        proofs[#proofs + 1] = place
      elseif place then
        report.partial(meeting, { before = before.id }):see(place, "the item of the agenda")
      else
        report(meeting, { before = before.id })
      end
    end
    return proofs
  end,
  examples = {
    satisfied = { [[
record_version: 1
meeting: {id: m-1, kind: yearly, organization_id: club, start_date: 2027-06-07}
---
record_version: 1
meeting: {id: m-2, kind: yearly, organization_id: club, start_date: 2028-06-05}
decisions: [{id: D-1, text: The minutes of the last meeting are adopted., basis: consensus}]
]] },
    violated = { [[
record_version: 1
meeting: {id: m-1, kind: yearly, organization_id: club, start_date: 2027-06-07}
---
record_version: 1
meeting: {id: ⟦m-2⟧, kind: yearly, organization_id: club, start_date: 2028-06-05}
]] },
    partial = { [[
record_version: 1
meeting: {id: m-1, kind: yearly, organization_id: club, start_date: 2027-06-07}
---
record_version: 1
meeting: {id: ⟦m-2⟧, kind: yearly, organization_id: club, start_date: 2028-06-05}
agenda: [{order: '1', description: Minutes of the last meeting}]
]] },
  },
}
