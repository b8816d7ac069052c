local charters = require "lib.charters"
local example = require "lib.example"
local exceptions = require "lib.law.exceptions"
local law = require "lib.law.papers"
local ledger = require "lib.ledger"
local meetings = require "lib.meetings"
local plain = require "lib.plain"
local text = require "lib.law.reading.text"
local time = require "lib.time"

-- Whether a period is one for papers like this before meetings like this.
local function concerns(clause, document, meeting)
  local where = clause.where
  if where.groups and meeting.kind ~= "working-group" or where.yearly and meeting.kind ~= "yearly" then return false end
  if not where.organs and meetings.is_of_organ(meeting) then return false end
  if plain.holds((meeting.name or ""):lower(), { "extraordinary", "special session", "emergency" }) and not where.organs then return false end
  return law.concerns(clause, document, meeting)
end

-- The rules that are most special to a paper: what is said of agendas goes before what is said of all papers.
local function special(notices, document, meeting)
  local list, rank = {}, -1
  for _, notice in ipairs(notices) do
    for _, clause in ipairs(notice) do
      if concerns(clause, document, meeting) then
        local own = clause.kinds.rank + (clause.where.by_groups and 5 or 0)
        if own > rank then list, rank = {}, own end
        if own == rank then list[#list + 1] = notice end
      end
    end
  end
  return list
end

local function authors(meeting)
  local set = {}
  for _, participant in ipairs(ledger.participants(meeting.series)) do
    if participant.type == "stakeholder" then set[participant.id or ""] = true end
  end
  return set
end

-- Whether a document is only an input of stakeholders, on which no decision is taken.
local function is_input(document, stakeholders)
  for _, by in ipairs(document.submitted_by) do
    if not stakeholders[by] then return false end
  end
  return #document.submitted_by > 0
end

-- Whether a document tells of the meeting, and so can only come after it.
local function tells_of(document, meeting)
  local last = meeting.end_date or meeting.start_date
  if not time.is_day(document.published) or not last or document.published < last then return false end
  return plain.holds((document.name or ""):lower(),
    { "record", "minutes", "summary", "report of the", "outcome", "list of participants", "acts of", "transactions", "protocol", "proceedings",
      "journal", "communiqué", "communique", "list of decisions", "decisions of", "resolutions of", "conclusions of", "final report", "verbatim", "votes and" })
end

-- Whether a document has to be there some days before a meeting, and how many it was there.
local function ahead_of(document, meeting, stakeholders)
  local ahead = time.days(document.published, meeting.start_date)
  return ahead and not is_input(document, stakeholders) and not tells_of(document, meeting) and ahead or nil
end

-- The rules that every one of four documents or more would break: where that is what is done, the sentence was read wrongly.
local function doubted(notices, meeting, stakeholders)
  local kept, broken, set = {}, {}, {}
  for _, document in ipairs(meeting.documents) do
    local ahead = ahead_of(document, meeting, stakeholders)
    for _, notice in ipairs(ahead and special(notices, document, meeting) or {}) do
      local counts = ahead < notice[1].days and broken or kept
      counts[notice] = (counts[notice] or 0) + 1
    end
  end
  for _, notice in ipairs(notices) do set[notice] = (broken[notice] or 0) > 3 and not kept[notice] end
  return set
end

local month = example.founding { [9] = "Documents are published thirty days before the yearly meeting." }
local drafts = example.founding { [9] = "The draft of each recommendation is put on the website ten weeks before the"
  .. " yearly meeting." }
local call = example.founding { [9] = "The convocation must reach members six weeks ahead of the yearly meeting." }
local public = example.founding { [9] = "All documents of the Programme are made public." }
local function record(document) return example.yearly(2027, "documents: [" .. document .. "]\n") end

return rule {
  title = "Documents are there in time, and public, as the founding text says",
  why = "A delegation that reads a text on the day it is adopted has not read it with its capital.",
  against = "founding",
  scope = "meeting",
  message = text.messages,
  applies = function(meeting, founding) return founding.words > 0 and #meeting.documents > 0 end,
  check = function(meeting, report, founding)
    local notices, publication = law.notices(founding), law.publication(founding)
    local stakeholders = authors(meeting)
    local doubts = doubted(notices, meeting, stakeholders)
    for _, document in ipairs(meeting.documents) do
      local ahead = ahead_of(document, meeting, stakeholders)
      for _, notice in ipairs(ahead and special(notices, document, meeting) or {}) do
        text.judge(report, document:at "published", notice, function(clause)
          if doubts[notice] then return nil end
          local until_day = clause.where.considered and time.days(document.published, meetings.last_day(meeting)) or ahead
          if until_day >= clause.days then return nil end
          -- Amendments are moved while a text is debated, unless the sentence names them.
          if ahead <= 0 and not text.has(clause.entry, { "amendment*" }) and law.called(document):find " amendment" then return nil end
          if exceptions.is_settled(founding, document, meeting) or exceptions.may_be_late(founding, clause.entry, document, meeting) then return nil end
          local when = ahead >= 0 and ahead .. " days before" or -ahead .. " days after"
          return ("%s was published on %s, %s %s began"):format(document.id, document.published, when, meeting.id), clause.words .. " are asked for"
        end)
      end
      if publication and (document.access == "confidential" or document.access == "restricted") then
        text.judge(report, document:at "access", publication, function(clause)
          if not law.concerns(clause, document, meeting) or exceptions.may_be_kept(founding, document) then return nil end
          return document.id .. " is " .. document.access, "documents are public"
        end)
      end
    end
  end,
  examples = {
    founding = month,
    satisfied = {
      { founding = example.founding { [9] = "Papers are published thirty days before the yearly meeting. Papers from States would not be bound by that"
        .. " period. Papers for information are published when ready." },
        records = record "{id: P/1, name: 'Paper for information: rooms', published: 2027-06-05}" },
      { founding = example.founding { [9] = "Papers are published thirty days before the yearly meeting. Papers from States would not be bound by"
        .. " that period." },
        records = example.yearly(2027, "participants: [{id: norland, type: state}]\ndocuments: [{id: P/2, name: Paper of Norland,"
          .. " submitted_by: [norland], published: 2027-05-30}]\n") },
      { founding = example.founding { [9] = "A proposal may be decided upon only if it was circulated four weeks before the yearly meeting." },
        records = example.yearly(2027, "documents: [{id: P/2, name: Proposal on norms, published: 2027-06-01}]\nstatements: [{by: a, text: 'Norland"
          .. " introduced P/2. The Chair announced that the meeting would revert to it at the next session.'}]\n") },
      { founding = example.founding { [9] = "Papers for decision are out thirty days before the yearly meeting. A late paper is not taken"
        .. " except by leave of all." },
        records = example.yearly(2027, "documents: [{id: P/2, name: Loan of a hall, published: 2027-06-01}]\ndecisions: [{id: D-1, text: Paper P/2 was taken by leave of all., basis: consensus}]\n") },
      { founding = example.founding { [9] = "Papers for decision are out thirty days before the yearly meeting." },
        records = record "{id: P/1, name: Information note on parking, published: 2027-06-01}" },
      { founding = example.founding { [9] = "Session papers are published thirty days before the yearly meeting. An information paper and a"
        .. " revision are not session papers." },
        records = record "{id: P/1, name: 'Information paper: list of delegations', published: 2027-06-08}" },
      { founding = example.founding { [9] = "Proposals for the amendment of these Rules are published six months before the yearly meeting." },
        records = record "{id: P/1, name: Draft on norms, published: 2027-05-01}" },
      -- What groups have for their own meetings, and what is there for members.
      { founding = example.founding { [9] = "A technical group works on an agenda sent to all States two weeks before it meets." },
        records = record "{id: P/1, name: Provisional agenda, published: 2027-06-01}" },
      { founding = example.founding { [9] = "Papers for decision are made available to all members four weeks before the yearly meeting." },
        records = record "{id: P/1, name: Paper on norms, published: 2027-05-01, access: restricted}" },
      { founding = example.founding { [9] = "Any State may propose an amendment to this text. Its text is circulated six months before the yearly"
        .. " meeting." }, records = record "{id: P/1, name: Paper on norms, published: 2027-05-01}" },
      -- What the text takes out of its time limit, or lets be kept, by kind.
      { founding = example.founding { [9] = "All documents of a session are circulated thirty days before its opening. This period does not"
        .. " apply to amendments." },
        records = record "{id: DOC-1, name: Amendment to draft 3, published: 2027-06-06}" },
      { founding = example.founding { [9] = "Papers for the yearly meeting are sent to all States four weeks before it, except for"
        .. " non-papers and statements." },
        records = record "{id: NP-1, name: Non-paper of a State, published: 2027-06-08}" },
      { founding = example.founding { [9] = "Official documents are published for all not less than twenty-eight days before the yearly meeting." },
        records = record "{id: CRP.1, name: Conference room paper 1, published: 2027-06-08}" },
      { founding = example.founding { [9] = "All documents are public. A document whose disclosure would endanger a network may be withheld." },
        records = record "{id: DOC-1, name: Weak points of the power network, access: restricted}" },
      -- What every paper of a meeting would break was read wrongly.
      record "{id: P/1, published: 2027-05-20}, {id: P/2, published: 2027-05-20}, {id: P/3, published: 2027-05-21}, {id: P/4, published: 2027-05-22}",
      -- What has no time limit of its own, and what was late and put off.
      { founding = example.founding { [9] = "Documents for decision are issued four weeks before the yearly meeting. National papers are"
        .. " not bound by that limit." },
        records = record "{id: NP-1, name: National paper of a State, published: 2027-06-01}" },
      { founding = example.founding { [9] = "Documents for decision are issued four weeks before the yearly meeting." },
        records = example.yearly(2027, "documents: [{id: P/2, name: Draft on norms, published: 2027-06-01}]\n"
          .. "decisions: [{id: D-1, text: 'Document P/2, having come late, was held over to the next meeting.', basis: consensus}]\n") },
      { founding = example.founding { [9] = "Papers are, as a rule, published four weeks before the yearly meeting." },
        records = record "{id: DOC-1, name: Paper on norms, published: 2027-06-01}" },
      -- What goes to an office, or to a bureau, is no paper sent to members.
      { founding = example.founding { [9] = "Recommendations reach the Secretariat no later than six weeks before the opening of the session." },
        records = record "{id: DOC-1, name: Recommendation of the group, published: 2027-05-20}" },
      { founding = example.founding { [9] = "Papers for the Bureau are circulated thirty days before its meeting." },
        records = record "{id: DOC-1, name: Paper, published: 2027-06-01}" },
      { founding = charters.league, records = record "{id: DOC-1, name: Paper, published: 2027-05-01}" },
      -- What tells of the meeting comes after it.
      record "{id: DOC-1, name: Summary record, published: 2027-06-30}",
      record "{id: DOC-1, published: 2027-05-01}",
      -- An input of a stakeholder is no text to decide on.
      example.yearly(2027, [[
participants: [{id: ngo-1, type: stakeholder}]
documents: [{id: INF-1, submitted_by: [ngo-1], published: 2027-06-01}]
]]),
      { founding = example.founding(),
        records = record "{id: DOC-1, published: 2027-06-07, access: restricted}" },
      -- What holds for drafts of recommendations holds for them only.
      { founding = drafts, records = record "{id: DOC-1, name: Note, published: 2027-06-01}" },
    },
    violated = {
      -- The verb of two parts stands in the first, and what is sent is named by the sentence before.
      { founding = example.founding { [9] = "The provisional agenda is issued eight weeks, and the documents on which a decision is sought four"
        .. " weeks, before the opening of the yearly meeting." },
        records = record "{id: P/1, name: Draft decision on norms, published: ⟦2027-06-01⟧}" },
      { founding = example.founding { [9] = "Any State may propose an amendment to this text. The Secretariat circulates it six months before"
        .. " the yearly meeting at which it is to be considered. Changes to a proposal may be made during the meeting." },
        records = record "{id: P/1, name: Proposal to change paragraph 4 of this text, published: ⟦2027-03-01⟧}" },
      { founding = example.founding { [9] = "Documents and records are placed on a public website; for documents on which the yearly meeting is to"
        .. " act, this is done three weeks ahead." },
        records = record "{id: P/1, name: Paper on norms, published: ⟦2027-06-01⟧}" },
      { founding = example.founding { [9] = "Recommendations come from technical groups. They are to mirror all views and will be with all States"
        .. " thirty days before the yearly meeting." },
        records = record "{id: P/1, name: Draft recommendation on norms, published: ⟦2027-06-01⟧}" },
      { founding = example.founding { [9] = "Every proposal for decision is posted six weeks before the yearly meeting. This does not apply to"
        .. " wording that emerges during the meeting." },
        records = record "{id: P/1, name: Proposal on emergency contacts, published: ⟦2027-06-01⟧}" },
      -- A permission that hangs on a time, and what must have lain with members.
      { founding = example.founding { [9] = "This text may be amended by the yearly meeting by consensus, on a proposal circulated six months before." },
        records = record "{id: P/1, name: Proposal to amend paragraph 4 of the text, published: ⟦2027-03-01⟧}" },
      { founding = example.founding { [9] = "No recommendation is put to the yearly meeting unless its text has been with all States for thirty days." },
        records = record "{id: P/1, name: Draft recommendation on norms, published: ⟦2027-06-01⟧}" },
      { founding = example.founding { [9] = "Four weeks before each yearly meeting the secretariat makes the documents available online." },
        records = record "{id: P/1, name: Paper on norms, published: ⟦2027-06-01⟧}" },
      { founding = example.founding { [9] = "The draft recommendation of a technical group is open to review. For that purpose the"
        .. " Secretary posts it at least eight weeks before the plenary opens." },
        records = record "{id: P/1, name: Draft recommendation on norms, submitted_by: [tg-law], published: ⟦2027-05-20⟧}" },
      { founding = example.founding { [9] = "Papers for decision are out thirty days before the yearly meeting." },
        records = record "{id: P/1, name: Paper on norms, published: ⟦2027-06-01⟧}" },
      { founding = example.founding { [9] = "The Secretariat circulates the provisional agenda twelve weeks, and the other documents six"
        .. " weeks, before the yearly meeting." },
        records = record "{id: DOC-1, name: Provisional agenda, published: ⟦2027-04-20⟧}" },
      { founding = example.founding { [9] = "All documents are public. A document whose disclosure would endanger a network may be withheld." },
        records = record "{id: DOC-1, name: Note on the budget, access: ⟦restricted⟧}" },
      { founding = charters.questions, records = record "{id: DOC-1, published: ⟦2027-05-20⟧, access: ⟦restricted⟧}" },
      { founding = charters.lists, records = record "{id: DOC-1, published: ⟦2027-05-20⟧, access: ⟦restricted⟧}" },
      { founding = charters.league, records = record "{id: DOC-1, name: Paper, published: ⟦2027-05-20⟧}" },
      { founding = charters.league, records = record "{id: DOC-1, name: Draft agenda, published: ⟦2027-05-01⟧}" },
      { founding = charters.council, records = example.yearly(2027, [[
groups: [{id: tg-law, status: live}]
recommendations: [{id: REC-1}]
documents:
  - {id: DOC-1, name: Proposals of the cell, submitted_by: [tg-law], published: ⟦2027-05-20⟧}
  - {id: DOC-2, name: Text of REC-1, published: ⟦2027-05-20⟧}
]]) },
      record "{id: DOC-1, published: ⟦2027-05-20⟧}",
      record "{id: DOC-1, published: ⟦2027-06-09⟧}",
      { founding = drafts,
        records = record "{id: DOC-1, name: Draft recommendation REC-1, published: ⟦2027-05-01⟧}" },
      { founding = call, records = record "{id: DOC-1, name: Letter of convocation, published: ⟦2027-05-01⟧}" },
      { founding = public, records = record "{id: DOC-1, access: ⟦confidential⟧}" },
      { founding = example.founding { [9] = "No report of a technical group is taken up by the yearly meeting unless it has lain on the table"
          .. " for three weeks." },
        records = record "{id: DOC-1, name: Report of the group, published: ⟦2027-06-01⟧}" },
      { founding = example.founding { [9] = "The text of a proposed charter is posted ten days before the yearly meeting opens." },
        records = record "{id: DOC-1, name: Text of the charter, published: ⟦2027-06-01⟧}" },
    },
  },
}
