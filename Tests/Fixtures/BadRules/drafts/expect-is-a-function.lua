return rule {
  title = "Groups are open to all States",
  requirement = "groups.open",
  expect = function() end,
  examples = { satisfied = { "Groups shall be open to all States." } },
}
-- 4:12: expect must be a pattern, a query or a list of them, not a function
