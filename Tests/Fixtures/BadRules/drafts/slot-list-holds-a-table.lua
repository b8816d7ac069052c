return rule {
  title = "Groups are open to all States",
  requirement = "groups.open",
  expect = { actor = { "<group>", {} } },
  examples = { satisfied = { "Groups shall be open to all States." } },
}
-- 4:35: expect.actor[2] must be a string, not a table
