return rule {
  title = "Groups are open to all States",
  requirement = "groups.open",
  expect = { actor = "<group>", action = "be open" },
  examples = { satisfied = { "Groups shall be open to all States." } },
  lint = "yes",
}
-- 6:11: lint must be true or false, not a string
