local words = { "be open", 3 }
return rule {
  title = "Groups are open to all States",
  requirement = "groups.open",
  expect = { action = words },
  examples = { satisfied = { "Groups shall be open to all States." } },
}
-- 5:14: expect.action[2] must be a string, not a number
