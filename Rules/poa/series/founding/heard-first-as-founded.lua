local decisions = require "lib.decisions"
local example = require "lib.example"
local law = require "lib.law.duties"
local lexicon = require "lib.law.reading.lexicon"
local telling = require "lib.telling"
local text = require "lib.law.reading.text"

-- The words of the names of those in a meeting who are no members.
local function names(meeting)
  local list = {}
  for _, participant in ipairs(meeting.participants) do
    if participant.type ~= "state" and participant.type ~= "officer" and participant.type ~= "secretariat" then
      for word in text.plain((participant.name or "") .. " " .. (participant.id or "")):gmatch "%a+" do
        if #word > 4 then list[#list + 1] = word end
      end
    end
  end
  return list
end

-- Whether a sentence tells that somebody was to be heard and was not, or not before the adoption.
local function tells(sentence, own_names)
  local words = sentence.words
  if not lexicon.has(words, "hear") or words:find " no[bnt]?%a* [%a ]-asked " then return false end
  local is_about = lexicon.any(words, "stakeholder", "outsider", "people") or text.matches(sentence, { " the[my] ", " union", " communit", " societ" })
  for _, word in ipairs(is_about and {} or own_names) do is_about = is_about or words:find(" " .. word .. " ", 1, true) ~= nil end
  return is_about and (lexicon.has(words, "omit") or lexicon.has(words, "afterwards"))
end

local function record(words)
  return example.yearly(2027, "decisions: [{id: ⟦D-1⟧, text: REC-1 is adopted, basis: consensus, effects: [{type: adopt-recommendation, target: REC-1}]}]\n"
    .. "statements: [{by: chair, text: '" .. words .. "'}]\n")
end
local function kept(words) return (record(words):gsub("⟦", ""):gsub("⟧", "")) end

local first = example.founding { [9] = "Before it adopts a recommendation, the plenary hears the unions, the employers and the learned societies, if they"
  .. " have asked to be heard on it." }
local late = "The text is taken at once and the students union is to be heard on the following day."

return rule {
  title = "Those whom the founding text has heard before a decision are heard before it",
  why = "To be heard on a text that is adopted already is to be told of it.",
  against = "founding",
  scope = "decision",
  message = text.messages,
  applies = function(decision, founding)
    return founding.words > 0 and decisions.has(decision, "adopt-recommendation") and law.heard_first(founding) ~= nil
  end,
  check = function(decision, report, founding)
    local rule = law.heard_first(founding)
    local own_names = names(decision.meeting)
    for _, sentence in ipairs(telling.sentences(decision.meeting)) do
      if tells(sentence, own_names) then
        text.judge(report, decision, rule, function()
          return decision.id .. " was taken before those were heard who were to be heard on it", "they are heard first"
        end)
        return
      end
    end
  end,
  examples = {
    founding = first,
    satisfied = {
      kept "The students union was heard on the first day and the text adopted on the second.",
      kept "No learned society had asked to be heard.",
      kept "The plenary adjourned to the following day.",
      { founding = example.founding(), records = kept(late) },
    },
    violated = {
      record(late),
      "record_version: 1\n" .. record("The text is taken at once and Reedlife is to be heard on the following day."):gsub("record_version: 1\n", ""):gsub("decisions:",
        "participants: [{id: reedlife, type: stakeholder, name: Reedlife}]\ndecisions:", 1),
      { founding = example.founding { [9] = "No recommendation is adopted unless civil society has been heard on it." },
        records = record "For want of time the organizations were not heard." },
      { founding = example.founding { [9] = "Stakeholders shall be consulted before any decision on a recommendation." },
        records = record "The stakeholders were not consulted on it." },
      { founding = example.founding { [9] = "The plenary acts on a draft only after a hearing of the communities concerned." },
        records = record "The hearing of the communities was put off to the next session." },
    },
  },
}
