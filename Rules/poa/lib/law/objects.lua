-- The things of their own on which single sentences of a founding text have decisions: "standards", "the budget".

-- What stands before or behind what is decided, and is no part of its name.
local stops = {}
for word in ([[a an the any every each all its their this that these those of or and nor by if when where with without unless only is are
  shall may can must be need needs require requires as at in on to for from upon which who it they not other no such new
  however furthermore moreover between after before until save except]]):gmatch "%S+" do stops[word] = true end
-- Names of all that is decided.
local anything = {}
for word in ([[decision resolution proposal measure question matter text motion business issue action conclusion point thing
  recommendation group majority consensus vote decisions anything nothing everything substance procedure rule plenary
  assembly conference council meeting session mechanism commission forum change draft item idea]]):gmatch "%S+" do anything[word] = true end
local acts = { "approval", "adoption", "admission", "acceptance", "ratification", "election", "appointment", "confirmation",
  "passing", "selection" }
local passives = { "adopted", "approved", "accepted", "passed", "carried", "admitted", "elected", "appointed", "confirmed", "decided" }

local function singular(noun) return (noun:gsub("ies$", "y"):gsub("s$", "")) end

-- What a sentence has decided, where it names something of its own: "approval of a Specification or of a recommended
-- practice", "standards are adopted by". A name is in the singular.
return function(words)
  local found
  local function add(list, from, to)
    local name = table.concat(list, " ", from, to)
    local head = list[to] and singular(list[to])
    if not head or anything[head] or #head < 4 then return end
    found = found or {}
    found[#found + 1] = singular(name)
  end
  local list = {}
  for word in words:gmatch "%S+" do list[#list + 1] = word end
  for _, act in ipairs(acts) do
    local first = words:find(" " .. act .. " of ", 1, true)
    local before = first and select(2, words:sub(1, first):gsub("%S+", "%0"))
    local index = before and before + 3
    while index and list[index] do
      while list[index] and stops[list[index]] and list[index] ~= "by" and list[index] ~= "is" and list[index] ~= "requires" do
        index = index + 1
      end
      local start = index
      while list[index] and not stops[list[index]] and index - start < 4 do index = index + 1 end
      if index == start then break end
      add(list, start, index - 1)
      if list[index] ~= "or" and list[index] ~= "and" then break end
    end
  end
  for index, word in ipairs(list) do
    local is_being = word == "is" or word == "are" or word == "be"
    local verb = is_being and (list[index + 1] == "only" and list[index + 2] or list[index + 1])
    for _, passive in ipairs(passives) do
      if verb == passive then
        local last = index - 1
        while last > 0 and stops[list[last]] do last = last - 1 end
        local first = last
        while first > 1 and not stops[list[first - 1]] and last - first < 2 do first = first - 1 end
        if last > 0 then add(list, first, last) end
      end
    end
  end
  return found
end
