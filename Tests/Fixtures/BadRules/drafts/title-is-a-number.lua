return rule {
  title = 7,
  requirement = "groups.open",
  expect = { actor = "<group>", action = "be open" },
  examples = { satisfied = { "Groups shall be open to all States." } },
}
-- 2:11: title must be a string, not a number
