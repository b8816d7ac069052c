local tally = require "lib.tally"

return rule {
  title = "A meeting that decides has the quorum of its charter",
  against = "founding",
  scope = "meeting",
  why = "Without a quorum those who came decide for those who did not.",
  options = { members = 0 },
  message = "{present} took part in {id}, and the charter asks for {needed}",
  applies = function(meeting) return #meeting.decisions > 0 and #meeting.participants > 0 end,
  check = function(meeting, report, founding, options)
    for _, hit in ipairs(founding:find "quorum") do
      local text = hit.sentence.text
      local present, needed, words = tally.present(meeting), nil, nil
      local above, below, name = tally.share(text)
      local number = tally.before(text, { "members", "persons", "delegates", "representatives", "voting", "of the members", "people" })
      if number and not above then
        needed, words = number, number .. " members"
      elseif options.members > 0 and above then
        needed, words = (above * options.members + below - 1) // below, name .. " of " .. options.members .. " members (option members)"
      elseif options.members > 0 and text:lower():find("majority", 1, true) then
        needed, words = options.members // 2 + 1, "a majority of " .. options.members .. " members (option members)"
      end
      if needed then
        if present < needed then report(meeting, { present = present, needed = words }):see(hit.sentence, "this quorum is asked for") end
        return
      end
    end
  end,
  examples = {
    founding = "# Charter of the Club\n\nThree members are a quorum.\n",
    satisfied = {
      [[
record_version: 1
meeting: {id: m-1, kind: yearly, organization_id: club, start_date: 2027-06-07}
participants: [{id: ann, type: person}, {id: bea, type: person}, {id: cid, type: person}]
decisions: [{id: D-1, text: The boat is sold., basis: consensus}]
]],
      -- A share of members whose number nobody has set.
      {
        founding = "# Charter of the Club\n\nA quorum is one third of the members.\n",
        records = [[
record_version: 1
meeting: {id: m-1, kind: yearly, organization_id: club, start_date: 2027-06-07}
participants: [{id: ann, type: person}]
decisions: [{id: D-1, text: The boat is sold., basis: consensus}]
]],
      },
    },
    violated = { [[
record_version: 1
meeting: {id: ⟦m-1⟧, kind: yearly, organization_id: club, start_date: 2027-06-07}
participants: [{id: ann, type: person}, {id: bea, type: person}, {id: dot, type: person, role: observer}]
decisions: [{id: D-1, text: The boat is sold., basis: consensus}]
]] },
  },
}
