return rule {
  title = "Groups are open to all States",
  requirement = "groups.open",
  expect = { actr = "<group>", action = "be open" },
  examples = { satisfied = { "Groups shall be open to all States." } },
}
-- 4:14: unknown field 'actr' in expect; did you mean 'actor'?
