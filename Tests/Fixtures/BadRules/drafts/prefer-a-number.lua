return rule {
  title = "Groups are open to all States",
  requirement = "groups.open",
  expect = { actor = "<group>", action = "be open" },
  examples = { satisfied = { "Groups shall be open to all States." } },
  prefer = { chairman = 1 },
}
-- 6:25: prefer.chairman must be a string, not a number
