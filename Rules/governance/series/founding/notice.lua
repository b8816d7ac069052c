local tally = require "lib.tally"

return rule {
  title = "The papers of a meeting are out as long before it as its charter asks",
  against = "founding",
  scope = "meeting",
  why = "Who learns of a matter on the day cannot have an opinion on it.",
  message = "{paper} was out {days} days before {id}, and the charter asks for {needed}",
  applies = function(meeting) return meeting.start_date ~= nil and #meeting.documents > 0 end,
  check = function(meeting, report, founding)
    for _, hit in ipairs(founding:find "(notice | notified | circulated | distributed | published | papers | agenda) ...16 (days | weeks | day | week)") do
      local text = hit.sentence.text
      local needed = tally.before(text, { "calendar days", "working days", "days" })
      local weeks = tally.before(text, { "weeks", "week" })
      if not needed and weeks then needed = weeks * 7 end
      if needed then
        for _, paper in ipairs(meeting.documents) do
          local days = tally.days(paper.published, meeting.start_date)
          if days and days >= 0 and days < needed then
            report(paper, { paper = paper.name or paper.id or "a paper", days = days, id = meeting.id, needed = needed }):see(hit.sentence, "this notice is asked for")
          end
        end
        return
      end
    end
  end,
  examples = {
    founding = "# Charter of the Club\n\nThe agenda shall be circulated at least two weeks before a meeting.\n",
    satisfied = {
      [[
record_version: 1
meeting: {id: m-1, kind: yearly, organization_id: club, start_date: 2027-06-21}
documents: [{id: agenda, name: The agenda, published: 2027-06-07}]
]],
      -- A charter that speaks of notice without saying how long.
      {
        founding = "# Charter of the Club\n\nNotice of a meeting is given some days before it.\n",
        records = [[
record_version: 1
meeting: {id: m-1, kind: yearly, organization_id: club, start_date: 2027-06-21}
documents: [{id: agenda, name: The agenda, published: 2027-06-20}]
]],
      },
    },
    violated = { [[
record_version: 1
meeting: {id: m-1, kind: yearly, organization_id: club, start_date: 2027-06-21}
documents: [{id: ⟦agenda⟧, name: The agenda, published: 2027-06-12}]
]] },
  },
}
