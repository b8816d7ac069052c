-- The things of their own on which single sentences of a founding text have decisions: "approval of a standard requires …".

-- What ends a name, and names of all that is decided or that other readers read.
local stops, anything = {}, {}
for word in ([[a an the any every each all its their this that these those of or and nor by if when where with without unless only is are be been was
  shall may can must will would should could need needs require requires as at in on to for from upon which who it they not other no such new
  however furthermore moreover between after before until save except so has have]]):gmatch "%S+" do stops[word] = true end
for word in ([[decision resolution proposal measure question matter text motion business issue action conclusion point thing group majority consensus
  recommendation vote anything nothing everything substance procedure rule plenary assembly conference council meeting session mechanism commission
  forum change draft item idea amendment resort board committee body document objection applicant statement outcome]]):gmatch "%S+" do anything[word] = true end
local acts = { approval = true, adoption = true, admission = true, acceptance = true, appointment = true, confirmation = true, selection = true }
local passives = { adopted = true, approved = true, accepted = true, passed = true, admitted = true, appointed = true, confirmed = true }

-- What a sentence has decided, where it names something of its own, in the singular; nil where it names nothing.
return function(words)
  local list, found = {}, nil
  for word in words:gmatch "%S+" do list[#list + 1] = word end
  -- Of the words from a place on, in a direction: those of the first name.
  local function add(place, step)
    while list[place] and stops[list[place]] do place = place + step end
    local from, to = place, place
    while list[to + step] and not stops[list[to + step]] and (to - from) * step < 2 do to = to + step end
    if step < 0 then from, to = to, from end
    local head = list[to] and list[to]:gsub("ies$", "y"):gsub("s$", "")
    if not head or anything[head] or #head < 4 then return end
    found = found or {}
    found[#found + 1] = table.concat(list, " ", from, to - 1) .. (to > from and " " or "") .. head
  end
  for index, word in ipairs(list) do
    local before = list[index - 1]
    if passives[word] and (before == "is" or before == "are" or before == "be") then add(index - 2, -1) end
    if word == "of" and acts[before or ""] then add(index + 1, 1) end
  end
  return found
end
