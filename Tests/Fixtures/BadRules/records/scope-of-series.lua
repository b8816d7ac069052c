return rule {
  title = "Groups are open to all States",
  requirement = "groups.open",
  scope = "series",
  check = function() end,
  examples = { satisfied = { "Groups shall be open to all States." } },
}
-- 4:12: a rule below records/ cannot have scope 'series'; it can be meeting, decision, group, recommendation, participant
