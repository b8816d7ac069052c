-- Which places a draft has, by what they are called: to say for sure that a reference leads nowhere.

local labels = {}

local romans = { i = 1, v = 5, x = 10, l = 50, c = 100 }

local function roman(text)
  local total, last = 0, 0
  for sign in text:lower():gmatch(".") do
    local value = romans[sign]
    if not value then return nil end
    total = total + value
    if last > 0 and value > last then total = total - 2 * last end
    last = value
  end
  return total > 0 and total or nil
end

--- Value of a number as references write it: 7, VII, (b); nil for what is none.
function labels.value(text)
  if text:match "^%d+$" then return math.tointeger(tonumber(text)), "1" end
  if text:match "^[IVXLC]+$" then return roman(text), "I" end
  if text:match "^%l$" then return text:byte() - 96, "a" end
  if text:match "^[ivxl]+$" then return roman(text), "i" end
  if text:match "^%u$" then return text:byte() - 64, "A" end
end

--- "Article 14.2(b)" as its unit and the steps of its number: "Article", { "14", "2", "b" }.
function labels.steps(target)
  local unit, number = target:match "^(%a+) (.+)$"
  if not unit then return nil end
  local steps = {}
  for step in number:gmatch "[^%.%(%), ]+" do steps[#steps + 1] = step end
  return unit, steps
end

--- All units of a draft, each with its numbers by value and its highest: { Article = { last = 12, at = { [1] = block } } }.
function labels.units(document)
  local units = {}
  for _, block in ipairs(document.blocks) do
    if block.ordinal and block.label and block.layer ~= "matter" and block.layer ~= "footnote" then
      local unit, steps = labels.steps(block.label)
      if unit and #steps == 1 and steps[1] == block.number:gsub("[()]", "") then
        local known = units[unit] or { last = 0, count = 0, at = {}, kind = select(2, labels.value(steps[1])) }
        units[unit] = known
        if not known.at[block.ordinal] then
          known.at[block.ordinal] = block
          known.count = known.count + 1
          if block.ordinal > known.last then known.last = block.ordinal end
        end
      end
    end
  end
  return units
end

--- Whether a draft seems to have a unit's numbers all: at least three, and at most one of them missing.
function labels.isComplete(unit) return unit ~= nil and unit.count >= 3 and unit.last - unit.count <= 1 end

--- What stands below every label: { ["Article 7"] = { count = 3, last = 3, kind = "1" } }.
function labels.children(document)
  local below = {}
  for _, block in ipairs(document.blocks) do
    if block.ordinal and block.label and block.layer ~= "matter" and block.suffix == 0 then
      local above, step = block.label:match "^(.+)%(([^()]+)%)$"
      local value, kind
      if above then value, kind = labels.value(step) end
      if value then
        local known = below[above] or { last = 0, count = 0, at = {}, kind = kind }
        below[above] = known
        if kind ~= known.kind then known.mixed = true end
        if not known.at[value] then
          known.at[value] = block
          known.count = known.count + 1
          if value > known.last then known.last = value end
        end
      end
    end
  end
  return below
end

return labels
