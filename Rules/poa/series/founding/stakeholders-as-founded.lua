local example = require "lib.example"
local law = require "lib.law.duties"
local meetings = require "lib.meetings"
local text = require "lib.law.text"

local function is_given(reason) return reason ~= nil and reason:find "%S" ~= nil
  and reason:lower() ~= "not given" end

-- Whether a yearly meeting shows that stakeholders were heard.
local function heard(meeting)
  if #meetings.items(meeting, { "stakeholder" }) > 0 then return true end
  for _, participant in ipairs(meeting.participants) do
    if participant.type == "stakeholder" then return true end
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
        return meeting.id .. " had neither stakeholders present nor an item for them",
          "stakeholders are heard there"
      end)
    end
  end,
  examples = {
    founding = reasons,
    satisfied = {
      record("ngo", "outcome: refused, objectors: [state-j], reason: outside the mandate"),
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
      record("⟦ngo⟧", "outcome: refused"),
      record("⟦ngo⟧", "outcome: refused, objectors: [state-j]"),
      { founding = hearing, records = example.marked(
        example.yearly(2027, "agenda: [{order: '1', description: Norms}]\n"), "ym-2027") },
    },
  },
}
