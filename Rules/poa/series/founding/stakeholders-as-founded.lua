local example = require "lib.example"
local law = require "lib.law.duties"
local lexicon = require "lib.law.reading.lexicon"
local meetings = require "lib.meetings"
local minutes = require "lib.minutes"
local plain = require "lib.plain"
local telling = require "lib.telling"
local text = require "lib.law.reading.text"

local unsaid = { "not given", "no reason", "no ground", "without reason", "without giving", "without a reason", "not stated", "withheld", "gave none",
  "none given",
  "not disclosed", "undisclosed", "declined to say", "did not say why", "not explained", "confidential", "n/a", "unspecified", "no explanation",
    "without explanation" }

-- Whether a reason is one: not "an objection was received; no ground was given". "Source of its funds not disclosed" is
-- one: what is left unsaid there is no reason.
local function is_given(reason)
  local own = (reason or ""):lower()
  if not own:find "%S" or own:match "^%W*none%W*$" then return false end
  local _, count = own:gsub("%S+", "")
  -- "An objection was received" tells that there was one, and not why.
  if count <= 6 and own:find "object" and not plain.holds(own, { "because", " as ", "since", " due ", " on ", " for ", ":" }) then return false end
  if count > 4 and not plain.holds(own, { "reason", "ground", "explan", "why", "objection", "objected", "motive", "basis" }) then return true end
  return not plain.holds(own, unsaid)
end

-- Whether it was refused without any State's objection: it came too late, or was not what is admitted.
local function is_formal(accreditation)
  local own = (accreditation.reason or ""):lower()
  return #accreditation.objectors == 0 and not own:find "object"
    and plain.holds(own, { " late", "deadline", "incomplete", "out of time", "after the closing", "criteria", "withdrew", "withdrawn", "not eligible",
      "no application" })
end

-- Whether minutes tell of an objection against somebody, and by whom.
local function tells_who(meeting, participant)
  local own = text.plain(participant.name or participant.id)
  for _, sentence in ipairs(meeting.prose and telling.sentences(meeting) or {}) do
    if sentence.words:find(own, 1, true) and lexicon.has(sentence.words, "object") then
      for _, other in ipairs(meeting.participants) do
        if other.type == "state" and sentence.words:find(text.plain(other.name or other.id), 1, true) then return true end
      end
    end
  end
  return false
end

local outside = { "stakeholder", "civil society", "non-governmental", "private sector", "academia", "hearing", "round table", "guests",
  "technical community", "dialogue with",
  "consultation", "compan", "business", "industry", "ngo", "universit", "observers", "associations", "organization", "organisation", "partners", "outside" }

-- Whether the record itself says that they were not: "no hearing of stakeholders is held in this session".
local function denies(meeting)
  local item
  for _, own in ipairs(meeting.agenda) do
    if plain.holds(own.description:lower(), outside) then item = " item " .. own.order .. " " end
  end
  for _, kind in ipairs { "statements", "decisions", "agenda" } do
    for _, own in ipairs(meeting[kind]) do
      local words = text.plain((kind == "agenda" and own.description or kind ~= "agenda" and own.text) or "")
      local is_about = plain.holds(words, outside) or item and words:find(item:lower(), 1, true)
      if is_about and lexicon.has(words, "omit") then return true end
    end
  end
  for _, sentence in ipairs(meeting.prose and telling.sentences(meeting) or {}) do
    if lexicon.all(sentence.words, "stakeholder", "hear", "omit") then return true end
  end
  return false
end

-- Whether minutes tell of somebody from outside, or of a meeting kept for them: who came to it is another matter.
local function tells_of_them(meeting)
  for _, sentence in ipairs(meeting.prose and telling.sentences(meeting) or {}) do
    local words = sentence.words
    if lexicon.has(words, "stakeholder") or words:find " other actors " or words:find " partners " then return true end
  end
  return false
end

-- Whether a yearly meeting shows that stakeholders were heard.
local function heard(meeting)
  if denies(meeting) then return false end
  if #meetings.items(meeting, outside) > 0 or tells_of_them(meeting) then return true end
  for _, participant in ipairs(meeting.participants) do
    local is_refused = participant.accreditation ~= nil and participant.accreditation.outcome == "refused"
    if participant.type == "stakeholder" and not is_refused then return true end
  end
  return false
end

local reasons = example.founding { [9] = "A State which objects to the accreditation of a stakeholder is"
  .. " named and gives"
  .. " its reasons." }
local hearing = example.founding { [9] = "The yearly meeting hears civil society and academia." }
local function record(id, accreditation)
  return example.yearly(2027,
    ("participants: [{id: %s, type: stakeholder, accreditation: {%s}}]\n"):format(id, accreditation))
end

return rule {
  title = "Stakeholders are admitted and heard as the founding text says",
  why = "A route that is laid down and not kept is a closed door with a sign on it.",
  against = "founding",
  scope = "meeting",
  message = text.messages,
  applies = function(_, founding) return founding.words > 0 end,
  check = function(meeting, report, founding)
    local free = law.free_entry(founding)
    for _, participant in ipairs(free and meeting.participants or {}) do
      local own = participant.accreditation
      if own and own.route == "ecosoc" and own.outcome == "refused" and not is_formal(own) then
        text.judge(report, participant, free, function()
          return participant.id .. ", in consultative status, was refused accreditation", "those in consultative status are admitted without it"
        end)
      end
    end
    local who, why = law.explaining(founding, "name"), law.explaining(founding, "reason")
    for _, participant in ipairs((who or why) and meeting.participants or {}) do
      local own = participant.accreditation
      if participant.type ~= "state" and own and own.outcome == "refused" and not is_formal(own) then
        local lacks_name = who and #own.objectors == 0 and not tells_who(meeting, participant)
        local lacks_reason = why and not is_given(own.reason) and (#own.objectors > 0 or not tells_who(meeting, participant))
        local both = lacks_name and lacks_reason
        local what = both and "neither who objected nor why" or lacks_name and "not who objected" or lacks_reason and "not why"
        text.judge(report, participant, what and (lacks_name and who or why), function(clause)
          return clause and participant.id .. " was refused accreditation, and the record says " .. what, "this is to be said"
        end)
      end
    end
    local admitting = law.admitting(founding)
    for _, participant in ipairs(admitting and meeting.participants or {}) do
      local own = participant.accreditation
      if participant.type ~= "state" and own and own.outcome == "granted" and #own.objectors > 0 and not (own.reason or ""):lower():find "withdr" then
        text.judge(report, participant, admitting, function()
          return participant.id .. " was admitted over the objection of " .. own.objectors[1], "an objection keeps an applicant out"
        end)
      end
    end
    if meeting.kind ~= "yearly" then return end
    local duty = law.hearing(founding)
    if duty and not heard(meeting) and (#meeting.agenda > 0 or #meeting.participants > 0) then
      text.judge(report, meeting, duty, function()
        if denies(meeting) then
          return meeting.id .. " did not hear stakeholders, by its own record", "stakeholders are heard there"
        end
        return meeting.id .. " had neither stakeholders present nor an item for them",
          "stakeholders are heard there"
      end)
    end
  end,
  examples = {
    founding = reasons,
    satisfied = {
      { founding = example.founding { [9] = "Organizations in consultative status with the Economic and Social Council attend upon notifying the"
        .. " secretariat." }, records = record("ngo", "route: non-objection, outcome: refused, objectors: [state-j], reason: outside the mandate") },
      { founding = example.founding { [9] = "Learned societies may be heard; the names of those refused, and the cause, are entered in the minutes." },
        records = record("ngo", "outcome: refused, reason: came too late") },
      record("ngo", "outcome: refused, objectors: [state-j], reason: outside the mandate"),
      -- What was not disclosed is the ground, and it is given.
      record("ngo", "outcome: refused, objectors: [state-j], reason: the source of its funds was not disclosed"),
      { founding = hearing, records = example.yearly(2027,
        "agenda: [{order: '1', description: Stakeholders}]\n") },
      { founding = hearing, records = minutes("agenda: [{order: '1', description: Norms}]\n",
        "No body had applied in time; the Chair opened the meeting set aside for civil society.") },
      -- Heard elsewhere than in the plenary.
      { founding = example.founding { [9] = "Dialogue with civil society is encouraged. Its representatives are heard by technical groups at"
        .. " least once between two plenaries." }, records = example.yearly(2027, "agenda: [{order: '1', description: Norms}]\n") },
      { founding = example.founding { [9] = "If a State objects to an organization, the secretariat will pass on its name, with the grounds if"
        .. " the State wishes to give them." }, records = record("ngo", "outcome: refused, objectors: [state-j]") },
      -- A text that keeps objections to itself asks for no names.
      { founding = example.founding { [9] = "Objections to the accreditation of stakeholders are not made"
        .. " known: they are"
        .. " confidential and named to nobody." }, records = record("ngo", "outcome: refused") },
      { founding = example.founding { [9] = "The objecting State is named to all States, as is its reason, if it has stated any." },
        records = record("ngo", "outcome: refused, objectors: [state-j]") },
      { founding = example.founding { [9] = "A State which objects to a stakeholder is named. A State may ask that its name be kept off the list." },
        records = record("ngo", "outcome: refused, objectors: [], reason: an objection was received") },
      -- To encourage is no duty.
      { founding = example.founding { [9] = "The yearly meeting is encouraged to hear civil society." },
        records = example.yearly(2027, "agenda: [{order: '1', description: Norms}]\n") },
    },
    violated = {
      { founding = example.founding { [9] = "Non-governmental organizations in consultative status with the Economic and Social Council attend upon"
        .. " notifying the secretariat." }, records = record("⟦ngo⟧", "route: ecosoc, outcome: refused, objectors: [state-j], reason: outside the mandate") },
      { founding = example.founding { [9] = "Organizations in ECOSOC consultative status shall be entitled to take part without further accreditation." },
        records = record("⟦ngo⟧", "route: ecosoc, outcome: refused, objectors: [state-j], reason: outside the mandate") },
      { founding = example.founding { [9] = "Partners are entered on a roll. A State that objects to an entry says why, and this is shown on the"
        .. " roll." }, records = record("⟦ngo⟧", "outcome: refused, objectors: [state-j]") },
      { founding = example.founding { [9] = "A State that does not wish a partner to be invited will say so openly and explain why." },
        records = record("⟦ngo⟧", "outcome: refused") },
      { founding = example.founding { [9] = "Organizations are invited, unless a State objects. The State is named in the list and its reasons"
        .. " are added." }, records = record("⟦ngo⟧", "outcome: refused") },
      { founding = example.founding { [9] = "An objection to an application, together with its author, shall be published." },
        records = record("⟦ngo⟧", "outcome: refused, reason: off the subject") },
      { founding = example.founding { [9] = "A State which objects to a stakeholder gives its reasons." },
        records = record("⟦ngo⟧", "outcome: refused, objectors: [state-j], reason: an objection was received") },
      { founding = example.founding { [9] = "A refusal of accreditation without disclosure of the objecting State is not admissible." },
        records = record("⟦ngo⟧", "outcome: refused, reason: an objection was received") },
      { founding = example.founding { [9] = "Anonymous objections to applications for accreditation are disregarded." },
        records = record("⟦ngo⟧", "outcome: refused, reason: an objection was received") },
      { founding = example.founding { [9] = "Dialogue with civil society is encouraged, and a segment of the yearly meeting is kept for it." },
        records = example.marked(example.yearly(2027, "agenda: [{order: '1', description: Norms}]\n"), "ym-2027") },
      { founding = example.founding { [9] = "Other stakeholders are accredited on a non-objection basis." },
        records = record("⟦ngo⟧", "outcome: granted, objectors: [state-j]") },
      -- One that was refused was not heard.
      { founding = hearing, records = example.marked(example.yearly(2027, [[
participants: [{id: ngo, type: stakeholder, accreditation: {outcome: refused, objectors: [state-j], reason: off the subject}}]
agenda: [{order: '1', description: Norms}]
]]), "ym-2027") },
      { founding = "# Modalities\n\n1. The yearly meeting would be held once a year.\n\n2. Groups would be set up by the yearly meeting.\n\n"
        .. "3. A hearing of stakeholders, lasting not less than three hours, would form part of every yearly meeting.\n",
        records = example.marked(example.yearly(2027, "agenda: [{order: '1', description: Norms}]\n"), "ym-2027") },
      record("⟦ngo⟧", "outcome: refused"),
      record("⟦ngo⟧", "outcome: refused, objectors: [state-j]"),
      { founding = hearing, records = example.marked(example.yearly(2027, [[
participants: [{id: ngo, type: stakeholder}]
agenda: [{order: '1', description: Norms}]
statements: [{by: chair, text: For want of time no hearing of stakeholders is held.}]
]]), "ym-2027") },
      { founding = hearing, records = example.marked(
        example.yearly(2027, "agenda: [{order: '1', description: Norms}]\n"), "ym-2027") },
    },
  },
}
