-- What rules on openness ask alike: whether a group takes every State that wishes to join.

local ledger = require "lib.ledger"

local openness = {}

openness.messages = {
  default = "{id} is open to {open_to} only",
  refused = "{by} asked to join {group} and was refused",
  capped = "{id} takes at most {max_members} members",
}

-- Reports each way in which a group is closed, once, in the record that first says so; gives the group where
-- it is open. `see` is told of every finding.
function openness.check(group, report, see)
  local before = ledger.entry_before(group)
  local is_closed = false
  local function told(finding)
    if see then see(finding) end
  end
  local known = {}
  for _, request in ipairs(before and before.join_requests or {}) do
    if request.outcome == "refused" then known[request.by or ""] = true end
  end
  for _, request in ipairs(group.join_requests) do
    if request.outcome == "refused" then
      is_closed = true
      if not known[request.by or ""] then
        told(report.refused(request, { by = request.by or "A State", group = group.id }))
      end
    end
  end
  if group.max_members then
    is_closed = true
    if not (before
      and before.max_members == group.max_members) then told(report.capped(group:at "max_members")) end
  end
  if group.open_to and group.open_to ~= "all-states" and group.open_to ~= "not-stated" then
    is_closed = true
    if not (before and before.open_to == group.open_to) then
      told(report(group:at "open_to", { open_to = group.open_to:gsub("%-", " ") }))
    end
  end
  if not is_closed and group.open_to == "all-states" then return group end
end

return openness
