local example = require "lib.example"
local plain = require "lib.plain"

-- The word of a list that a text or one of its tags has.
local function has(text, subjects, words)
  text = (text or ""):lower()
  for _, word in ipairs(words) do
    if text:find(word, 1, true) then return word end
    for _, subject in ipairs(subjects) do
      if subject:lower():gsub("%-", " ") == word then return word end
    end
  end
end

-- All titles and tags of the agenda in one text: most agendas hold none of the words, and one look tells.
local function whole(meeting)
  local parts = {}
  for _, item in ipairs(meeting.agenda) do
    parts[#parts + 1] = item.description or ""
    for _, subject in ipairs(item.subjects) do parts[#parts + 1] = subject end
  end
  local text = table.concat(parts, "\n"):lower()
  return text .. "\n" .. text:gsub("%-", " ")
end

return rule {
  title = "Agenda and groups keep to the security of information and communication technologies",
  requirement = "scope.ict-international-security",
  why = "What another body deals with takes time from what only this one does, and it splits the work"
    .. " of States.",
  scope = "meeting",
  severity = "warning",
  options = {
    outside = {
      "cybercrime", "cyber crime", "online fraud", "internet governance", "content moderation",
        "content regulation",
      "data protection", "digital trade", "electronic commerce", "intellectual property",
    },
    inside = {
      "international law", "norms", "threats", "confidence building", "cbm", "capacity building",
        "incident response",
      "critical infrastructure", "points of contact", "supply chain",
    },
  },
  message = {
    default = "item {order} of the agenda is on {word}, which lies outside the scope (option outside)",
    group = "{id} works on {word}, which lies outside the scope (option outside)",
  },
  needs = { { agenda = true }, { groups = true } },
  applies = function(meeting) return #meeting.agenda + #meeting.groups > 0 end,
  check = function(meeting, report, _, options)
    local proofs, is_outside = {}, false
    local text = whole(meeting)
    local is_worth_a_look = plain.holds(text, options.outside) or plain.holds(text, options.inside)
    for _, item in ipairs(is_worth_a_look and meeting.agenda or {}) do
      local word = has(item.description, item.subjects, options.outside)
      if word then
        is_outside = true
        report(item, { word = word })
      elseif has((item.description or ""):gsub("%-", " "), item.subjects, options.inside) then
        proofs[1] = meeting
      end
    end
    for _, group in ipairs(meeting.groups) do
      local word = has((group.mandate or "") .. " " .. (group.name or ""), group.subjects, options.outside)
      if word then
        is_outside = true
        report.group(group, { word = word })
      end
    end
    if not is_outside then return proofs end
  end,
  examples = {
    satisfied = {
      example.yearly(2027,
        "agenda: [{order: '1', description: Draft text, subjects: [international-law]}]\n"),
      example.yearly(2027, "agenda: [{order: '1', description: Confidence-building measures}]\n"),
    },
    violated = {
      example.yearly(2027, "agenda: [⟦{order: '1', description: A paper, subjects: [cybercrime]}⟧]\n"),
      example.yearly(2027, "groups: [{id: ⟦tg-x⟧, status: live, mandate: internet governance}]\n"),
    },
    undetermined = { example.yearly(2027, "agenda: [{order: '1', description: Organization of work}]\n") },
    ["not-applicable"] = { example.yearly(2027) },
  },
}
