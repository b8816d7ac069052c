local example = require "lib.example"
local law = require "lib.law.duties"
local meetings = require "lib.meetings"
local text = require "lib.law.text"

local unsaid = { "not given", "no reason", "no ground", "without reason", "without giving", "without a reason", "not stated",
  "not disclosed", "undisclosed", "declined to say", "did not say why", "gave none", "none given", "not explained", "not say why",
  "confidential", "n/a", "unspecified", "no explanation", "reasons withheld", "without explanation", "withheld" }

-- Whether a reason is one: not "an objection was received; no ground was given". "Source of its funds not disclosed" is
-- one: what is left unsaid there is no reason.
local function is_given(reason)
  if not reason or not reason:find "%S" or reason:lower():match "^%W*none%W*$" then return false end
  local _, count = reason:gsub("%S+", "")
  local is_on_reasons = count <= 4
  for _, word in ipairs { "reason", "ground", "explan", "why", "objection", "motive", "basis" } do
    is_on_reasons = is_on_reasons or reason:lower():find(word, 1, true) ~= nil
  end
  if not is_on_reasons then return true end
  for _, words in ipairs(unsaid) do
    if reason:lower():find(words, 1, true) then return false end
  end
  return true
end

local stakeholders = { "stakeholder", "civil society", "non-governmental", "private sector", "academia", "hearing",
  "round table", "other voices", "guests", "outside", "technical community", "dialogue with", "consultation", "companies", "business", "industry", "ngo", "universit", "observers", "associations", "strangers", "organization", "organisation",
  "friends of", "firms", "operators", "public forum", "open morning", "open day", "open afternoon" }

-- Whether the record itself says that they were not: "no hearing of stakeholders is held in this session".
local function denies(meeting)
  local texts = {}
  for _, statement in ipairs(meeting.statements) do texts[#texts + 1] = statement.text or "" end
  for _, decision in ipairs(meeting.decisions) do texts[#texts + 1] = decision.text or "" end
  for _, item in ipairs(meeting.agenda) do texts[#texts + 1] = item.description or "" end
  for _, words in ipairs(texts) do
    local own = words:lower()
    local is_about = false
    for _, word in ipairs(stakeholders) do is_about = is_about or own:find(word, 1, true) ~= nil end
    local is_denied = own:find "no %a+ of stakeholders" or own:find "no hearing" or own:find "no dialogue"
      or own:find "no round table" or own:find "no consultation" or own:find "not held" or own:find "not be held" or own:find "not to be held" or own:find "fell away" or own:find "falls away"
      or own:find "omitted" or own:find "no time for" or own:find "dispensed with" or own:find "postponed to the next" or own:find "not take place"
      or own:find "did not hear" or own:find "cancelled" or own:find "dropped" or own:find "not heard" or own:find "left out"
    if is_about and is_denied then return true end
  end
  return false
end

-- Whether a yearly meeting shows that stakeholders were heard.
local function heard(meeting)
  if denies(meeting) then return false end
  if #meetings.items(meeting, stakeholders) > 0 then return true end
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
    local explaining = law.explaining(founding)
    for _, participant in ipairs(explaining and meeting.participants or {}) do
      local own = participant.accreditation
      if participant.type ~= "state" and own and own.outcome == "refused" then
        text.judge(report, participant, explaining, function(clause)
          local lacks_name = clause.name and #own.objectors == 0
          local lacks_reason = clause.reason and not is_given(own.reason)
          if not lacks_name and not lacks_reason then return nil end
          local what = lacks_name and lacks_reason and "neither who objected nor why"
            or lacks_name and "not who objected" or "not why"
          return participant.id .. " was refused accreditation, and the record says " .. what,
            "this is to be said"
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
      { founding = example.founding { [9] = "Learned societies may be heard; the names of those refused, and the cause, are entered in the minutes." },
        records = record("ngo", "outcome: refused, reason: came too late") },
      record("ngo", "outcome: refused, objectors: [state-j], reason: outside the mandate"),
      -- What was not disclosed is the ground, and it is given.
      record("ngo", "outcome: refused, objectors: [state-j], reason: the source of its funds was not disclosed"),
      { founding = hearing, records = example.yearly(2027,
        "agenda: [{order: '1', description: Stakeholders}]\n") },
      -- A text that keeps objections to itself asks for no names.
      { founding = example.founding { [9] = "Objections to the accreditation of stakeholders are not made"
        .. " known: they are"
        .. " confidential and named to nobody." }, records = record("ngo", "outcome: refused") },
      -- To encourage is no duty.
      { founding = example.founding { [9] = "The yearly meeting is encouraged to hear civil society." },
        records = example.yearly(2027, "agenda: [{order: '1', description: Norms}]\n") },
    },
    violated = {
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
