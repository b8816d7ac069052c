return rule {
  title = "Groups are open to all States",
  requirement = "groups.open",
  expect = { actor = {} },
  examples = { satisfied = { "Groups shall be open to all States." } },
}
-- 4:22: expect.actor is empty
