return rule {
  title = "Groups are open to all States",
  requirement = "groups.open",
  expect = { actor = { first = "<group>" } },
  examples = { satisfied = { "Groups shall be open to all States." } },
}
-- 4:22: expect.actor must be a string or a list of strings
