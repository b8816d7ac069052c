return rule {
  title = "Groups are open to all States",
  requirement = "groups.open",
  expect = { actor = "<group>", action = "be open" },
  examples = { satisfied = { "Groups shall be open to all States." } },
  message = "{actr} is not open",
}
-- 6:14: nothing fills {actr} in message; did you mean 'actor'?
