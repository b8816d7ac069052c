return rule {
  title = "Groups are open to all States",
  requirement = "groups.open",
  scope = "provision",
  check = function() end,
  examples = { satisfied = { "Groups shall be open to all States." } },
}
-- 4:12: a rule below series/ cannot have scope 'provision'; it can be series, meeting, decision, group, recommendation, participant
