-- What is found out once and kept: for each series by itself, since a rule may be run on many of them.

local kept = {}

-- The same function, asked once for each series.
function kept.by_series(find)
  local found = {}
  return function(series)
    if found[series] == nil then found[series] = find(series) end
    return found[series]
  end
end

-- The same, asked once for each key in a series: `key` gives the series and what stands for the node in it. nil is kept too.
local function keyed(find, key)
  local found = {}
  return function(node)
    local series, own = key(node)
    local known = found[series]
    if not known then
      known = {}
      found[series] = known
    end
    if known[own] == nil then known[own] = find(node) or false end
    return known[own] or nil
  end
end

-- The same, once for each meeting.
function kept.by_meeting(find)
  return keyed(find, function(meeting) return meeting.series, meeting.number end)
end

-- The same, once for each decision of a meeting.
function kept.by_decision(find)
  return keyed(find, function(decision)
    local meeting = decision.meeting
    return meeting.series, meeting.number .. "\0" .. (decision.id or "")
  end)
end

return kept
