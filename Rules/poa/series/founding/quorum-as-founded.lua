local charters = require "lib.charters"
local decisions = require "lib.decisions"
local example = require "lib.example"
local minutes = require "lib.minutes"
local law = require "lib.law.quorum"
local ledger = require "lib.ledger"
local text = require "lib.law.reading.text"

-- States that took part, those in writing left out; 0 where the record lists nobody.
local function present(meeting)
  local count = 0
  for _, participant in ipairs(meeting.participants) do
    local is_absent = participant.mode == "written-only"
      or participant.accreditation ~= nil and participant.accreditation.outcome == "refused"
    if participant.type == "state" and not is_absent then count = count + 1 end
  end
  return count
end

local function record(id, states)
  local list = {}
  for index = 1, states do list[index] = ("{id: s-%d, type: state}"):format(index) end
  return example.yearly(2027, ("participants: [%s]\ndecisions: [{id: %s, text: done, basis: consensus}]\n"):format(
    table.concat(list, ", "), id))
end

local one = "decisions: [{id: D-1, text: done, basis: consensus}]\n"
local three = example.founding { [9] = "Three delegations constitute a quorum of the plenary." }
local half = example.founding { [9] = "No decision is taken unless at least one half of all members are present." }

return rule {
  title = "Decisions are taken only where as many are present as the founding text asks for",
  why = "Whoever stayed away must be able to rely on it that few do not decide for all.",
  against = "founding",
  scope = "decision",
  message = text.messages,
  applies = function(decision, founding)
    local basis = decision.basis
    if basis == "vote" and decisions.is_written(decision) then return false end
    return founding.words > 0 and basis ~= "silence-procedure" and basis ~= "chair" and decision.procedural ~= true
      and (decision.meeting.kind == "yearly" or decision.meeting.kind == "working-group")
  end,
  check = function(decision, report, founding)
    local meeting = decision.meeting
    local rule = law.rule(founding, meeting.kind == "working-group")
    -- Lists name those who spoke, as a rule; a count of those who were there knows better.
    local count = decision.present or rule and present(meeting) or 0
    if not rule or count == 0 then return end
    text.judge(report, decision, rule, function(clause)
      local least = clause.number
      if clause.share and meeting.kind == "yearly" then
        local part = ledger.states(meeting.series) * clause.share
        local share = clause.is_over and math.floor(part + 1e-9) + 1 or math.ceil(part - 1e-9)
        least = math.max(least or 0, share)
      end
      if not least or count >= least then return nil end
      return ("%s was taken with %d States present"):format(decision.id, count),
        "the quorum is " .. clause.words
    end)
  end,
  examples = {
    founding = three,
    satisfied = {
      -- Minutes count those who are there when a decision is taken.
      minutes(one, "Three delegations were present in the room.\n\nThe report was adopted (D-1)."),
      minutes(one, "Two delegations remained.\n\nThe others came back, and four delegations were present.\n\nThe report was adopted (D-1)."),
      minutes(one, "- Roll was called: Ada, Bree (by wire), Cole and Dun.\n- The report was adopted (D-1)."),
      -- A quorum of another body, and of groups, is none of the plenary.
      { founding = example.founding { [9] = "A majority of directors constitutes a quorum of the board." },
        records = record("D-1", 1) },
      { founding = example.founding { [9] = "Three States constitute a quorum of a technical group." },
        records = record("D-1", 1) },
      { founding = example.founding { [9] = "Documents must be present at the opening." }, records = record("D-1", 1) },
      { founding = example.founding { [9] = "A quorum is present when the Chair says so." }, records = record("D-1", 1) },
      record("D-1", 3),
      -- Three were counted, whoever is listed.
      (record("D-1", 1):gsub("basis", "present: 3, basis")),
      -- A record that lists nobody says nothing on how many there were.
      record("D-1", 0),
      { founding = half, records = example.series(record("D-0", 4), (record("D-1", 2):gsub("ym%-2027", "ym-b"))) },
      { founding = example.founding(), records = record("D-1", 1) },
      { founding = example.founding(), records = (record("D-1", 1):gsub("basis", "present: 1, basis")) },
      { founding = example.founding { [9] = "The plenary decides by a majority of the members present and voting." },
        records = record("D-1", 1) },
    },
    violated = {
      { founding = example.founding { [9] = "The Chair may open a meeting when two States are present. The presence of four States"
        .. " shall be required for any decision to be taken." }, records = record("⟦D-1⟧", 3) },
      minutes("decisions: [{id: ⟦D-1⟧, text: done, basis: consensus}]\n",
        "Four delegations were in the room.\n\nOnly two remained.\n\nThe report was adopted (D-1)."),
      { founding = example.founding { [9] = "An act made when fewer than two third parts of the members be present is of no force." }, records = (record("⟦D-1⟧", 9):gsub("text: done", "text: done, present: 5")) },
      { founding = example.founding { [9] = "Should fewer than three delegations be present, no question shall be put." }, records = record("⟦D-1⟧", 2) },
      { founding = example.founding { [9] = "The plenary is competent to act when three of its members have answered the roll." }, records = record("⟦D-1⟧", 2) },
      { founding = charters.council, records = record("⟦D-1⟧", 2) },
      { founding = charters.league, records = example.series(record("D-0", 5),
        (record("⟦D-1⟧", 2):gsub("ym%-2027", "ym-b"):gsub("2027%-06%-07", "2027-09-07"))) },
      { founding = example.founding { [9] = "The quorum of the plenary is three." }, records = record("⟦D-1⟧", 2) },
      record("⟦D-1⟧", 2),
      -- Two were counted when it was taken, whoever had been there before.
      (record("⟦D-1⟧", 5):gsub("basis", "present: 2, basis")),
      { founding = example.founding { [9] = "The plenary takes decisions only while at least three States are present." },
        records = record("⟦D-1⟧", 2) },
      { founding = example.founding { [9] = "No decision is taken with fewer than three States in the room or online." },
        records = record("⟦D-1⟧", 2) },
      { founding = half, records = example.series(record("D-0", 5),
        (record("⟦D-1⟧", 2):gsub("ym%-2027", "ym-b"):gsub("2027%-06%-07", "2027-09-07"))) },
      { founding = example.founding { [9] = "The plenary is quorate when at least 3 (three) members are present." },
        records = record("⟦D-1⟧", 2) },
    },
  },
}
