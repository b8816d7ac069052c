-- The things of their own on which single sentences of a founding text have decisions: "approval of a standard requires …".

-- What ends a name, and what stands before one.
local stops = {}
for word in ([[a an the any every each all its their this that these those of or and nor by if when where with without unless only is are be been was
  shall may can must will would should could need needs require requires as at in on to for from upon which who it they not other no such new
  however furthermore moreover between after before until save except so has have]]):gmatch "%S+" do stops[word] = true end
-- Names of all that is decided, and of what other readers read.
local anything = {}
for word in ([[decision resolution proposal measure question matter text motion business issue action conclusion point thing group majority consensus
  recommendation vote anything nothing everything substance procedure rule plenary assembly conference council meeting session mechanism commission
  forum change draft item idea outcome amendment resort board committee body document objection applicant statement]]):gmatch "%S+" do anything[word] = true end
local acts = { "approval", "adoption", "admission", "acceptance", "appointment", "confirmation", "selection" }
local passives = { adopted = true, approved = true, accepted = true, passed = true, admitted = true, appointed = true, confirmed = true }

-- What a sentence has decided, where it names something of its own, in the singular; nil where it names nothing.
return function(words)
  local list, found = {}, nil
  for word in words:gmatch "%S+" do list[#list + 1] = word end
  local function add(from, to)
    local head = list[to] and list[to]:gsub("ies$", "y"):gsub("s$", "")
    if not head or to < from or anything[head] or #head < 4 then return end
    found = found or {}
    found[#found + 1] = table.concat(list, " ", from, to - 1) .. (to > from and " " or "") .. head
  end
  for index, word in ipairs(list) do
    if passives[word] and (list[index - 1] == "is" or list[index - 1] == "are" or list[index - 1] == "be") then
      local last = index - 1
      while last > 0 and stops[list[last]] do last = last - 1 end
      local first = last
      while first > 1 and not stops[list[first - 1]] and last - first < 2 do first = first - 1 end
      if last > 0 then add(first, last) end
    end
    for _, act in ipairs(word == "of" and acts or {}) do
      if list[index - 1] == act then
        local first = index + 1
        while list[first] and stops[list[first]] do first = first + 1 end
        local last = first
        while list[last + 1] and not stops[list[last + 1]] and last - first < 3 do last = last + 1 end
        add(first, last)
      end
    end
  end
  return found
end
