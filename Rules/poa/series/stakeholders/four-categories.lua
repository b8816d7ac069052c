local example = require "lib.example"
local ledger = require "lib.ledger"

local categories = { "civil-society", "private-sector", "academia", "technical-community" }

-- The first participant that was admitted, and the first that was refused, of each category.
local function standing(series)
  local admitted, refused = {}, {}
  for _, participant in ipairs(ledger.participants(series)) do
    local category = participant.category
    local outcome = participant.accreditation and participant.accreditation.outcome
    if category and outcome == "refused" then
      refused[category] = refused[category] or participant
    elseif category and outcome ~= "pending" then
      admitted[category] = admitted[category] or participant
    end
  end
  return admitted, refused
end

-- Those of each category who took part in one meeting; nil where one category was not there.
local function together(meeting)
  local list = {}
  for index, category in ipairs(categories) do
    for _, participant in ipairs(meeting:select("participants", { category = category })) do
      local outcome = participant.accreditation and participant.accreditation.outcome
      if not list[index] and outcome ~= "refused" and outcome ~= "pending" then list[index] = participant end
    end
    if not list[index] then return nil end
  end
  return list
end

-- The same of the first two yearly meetings, or else other meetings, that all four took part in.
local function meeting_all(series)
  local found = {}
  for _, is_yearly in ipairs { true, false } do
    for _, meeting in ipairs(series.meetings) do
      local own = #found < 8 and (meeting.kind == "yearly") == is_yearly and together(meeting)
      for _, participant in ipairs(own or {}) do found[#found + 1] = participant end
    end
    if #found > 0 then return found end
  end
  return found
end

local function words(category) return (category:gsub("%-", " ")) end

local function people(...)
  local list = {}
  for index, category in ipairs { ... } do
    local name, refused = category:gsub("^refused ", "")
    list[index] = ("{id: s-%d, type: stakeholder, category: %s, accreditation: {outcome: %s}}"):format(
      index, name, refused > 0 and "refused" or "granted")
  end
  return "participants: [" .. table.concat(list, ", ") .. "]\n"
end

return rule {
  title = "Civil society, the private sector, academia and the technical community take part",
  requirement = "stakeholders.four-categories",
  why = "Each of the four knows what the others do not: users, markets, research, and how networks are run.",
  scope = "series",
  severity = "warning",
  message = {
    default = "{id} was refused, and nobody else from the {category} took part in any meeting on record",
    partial = "of the four categories none came from the {lacking}; nobody from there is recorded as having"
      .. " applied",
  },
  needs = { ["meetings.participants.category"] = true },
  check = function(series, report)
    local admitted, refused = standing(series)
    local proofs, lacking = {}, {}
    for _, category in ipairs(categories) do
      if admitted[category] then
        proofs[#proofs + 1] = admitted[category]
      elseif refused[category] then
        report(refused[category], { category = words(category) })
      else
        lacking[#lacking + 1] = words(category)
      end
    end
    if #proofs > 0 and #lacking > 0 then
      report.partial(proofs[1], { lacking = table.concat(lacking, ", the ") })
    end
    local all = #lacking == 0 and meeting_all(series) or {}
    return #all > 0 and all or proofs
  end,
  examples = {
    satisfied = {
      example.yearly(2027, people("civil-society", "private-sector", "academia", "technical-community")),
      example.series(
        example.yearly(2027, people("civil-society", "private-sector")),
        example.yearly(2028, people("academia", "technical-community"))),
    },
    partial = { example.yearly(2027, example.marked(people "civil-society", "s-1")) },
    violated = {
      example.yearly(2027, example.marked(
        people("civil-society", "private-sector", "academia", "refused technical-community"), "s-4")),
      -- One refusal among two applicants leaves the category represented.
      example.yearly(2027, example.marked(
        people("civil-society", "refused academia", "refused private-sector", "private-sector",
          "technical-community"), "s-2")),
    },
    undetermined = { example.yearly(2027) },
  },
}
