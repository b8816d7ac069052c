-- Governing parameters of a founding text: what it says about decisions, meetings, groups and recommendations, and where.

local law = {}

-- The first operative sentence that holds all of the patterns, as a node.
local function sentence(founding, first, ...)
  for _, hit in ipairs(founding:find(first)) do
    local own = hit.sentence
    if own.reading == 0 and own.layer ~= "preamble" and own.layer ~= "heading" and own.layer ~= "title" then
      local fits = true
      for _, pattern in ipairs { ... } do
        if not own:mentions(pattern) then fits = false end
      end
      if fits then return own end
    end
  end
end

local function first(founding, list)
  for _, patterns in ipairs(list) do
    local found = sentence(founding, table.unpack(patterns))
    if found then return found end
  end
end

-- How decisions are taken: kind "consensus" or "majority", the majority and its base, and whether voting is a fallback.
function law.decision(founding)
  local consensus = first(founding, {
    { "by consensus", "(decision* | decide* | taken | act*)" }, { "consensus", "(decision* | decide* | taken)" },
    { "without [any] [formal] objection", "(decision* | decide*)" },
  })
  local majority = first(founding, {
    { "majority", "(decision* | decide* | taken | adopt* | vot*)" }, { "(two thirds | two-thirds | three quarters)", "(decision* | decide* | taken | vot*)" },
  })
  local rule = {}
  if consensus then
    rule.kind, rule.place = "consensus", consensus
    if majority then rule.fallback = true end
  elseif majority then
    rule.kind, rule.place = "majority", majority
  end
  if majority then
    local text = majority.text:lower()
    rule.majority = text:find("two%-thirds") and 2 / 3 or text:find("two thirds") and 2 / 3
      or text:find("three%-quarters") and 3 / 4 or text:find("three quarters") and 3 / 4 or "simple"
    rule.base = text:find("voting") and "voting" or text:find("present") and "present" or text:find("members") and "all" or "voting"
    if rule.fallback then rule.place = majority end
  end
  return rule
end

-- How often the plenary meets, in months.
function law.frequency(founding)
  local two = first(founding, {
    { "(every second year | every two years | biennial* | every other year | once in two years | every [two] 2 years)", "(meet* | held | session* | conference*)" },
  })
  if two then return { place = two, months = 24 } end
  local one = first(founding, {
    { "(once in each calendar year | once a year | every year | each year | once in every calendar year | annually | once per year | each calendar year)", "(meet* | held | session* | conven*)" },
    { "(yearly | annual)", "(held | convene*)" },
  })
  if one then return { place = one, months = 12 } end
  return {}
end

-- Who creates and ends groups.
function law.groups(founding)
  return first(founding, {
    { "(created | create* | establish* | set up)", "group*", "(yearly | annual) meeting*" }, { "(created | establish*)", "group*", "(decision | decide*)" },
  })
end

function law.creator(place)
  local text = place.text:lower()
  if text:find("yearly meeting") or text:find("annual meeting") or text:find("plenary") then return "yearly" end
end

function law.preparing(founding) return first(founding, { { "prepare*", "group*", "recommendation*" } }) end

function law.between(founding)
  return first(founding, { { "prepare*", "recommendation*", "(between | intersessional | intersessionally)" } })
end

function law.adopting(founding)
  return first(founding, { { "(yearly | annual) meeting*", "adopt*" } })
end

function law.capacity(founding)
  return first(founding, { { "capacity", "resources" }, { "(capacity | capacities)", "(take* into account | tak* account | consider* | weigh*)" } })
end

function law.hybrid(founding)
  return first(founding, { { "hybrid", "group*" }, { "hybrid" }, { "(online | remotely)", "in person" } })
end

-- What participants online may do.
function law.rights(founding)
  return first(founding, {
    { "(same rights | equal footing | equal rights | on an equal)", "(online | remote* | virtual*)" },
  })
end

function law.open(founding) return first(founding, { { "open to all states", "group*" } }) end

function law.permanent(founding) return first(founding, { { "permanent", "(mechanism | programme)" } }) end

function law.representing(founding) return first(founding, { { "represent*", "(views | concerns | interests)" } }) end

return law
