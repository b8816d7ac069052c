return rule {
  title = "Groups are open to all States",
  requirement = "groups.open",
  expect = { actor = "<group>", action = "be open" },
  examples = { satisfied = { 4 } },
}
-- 5:30: examples.satisfied[1] must be a string, not a number
