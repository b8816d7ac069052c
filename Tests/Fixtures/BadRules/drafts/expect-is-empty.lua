return rule {
  title = "Groups are open to all States",
  requirement = "groups.open",
  expect = {},
  examples = { satisfied = { "Groups shall be open to all States." } },
}
-- 4:12: expect is empty
