return rule {
  title = "Groups are open to all States",
  requirement = "groups.open",
  expect = { actor = "<group>", action = "be open" },
  examples = { satisfied = { { txt = "Groups are open." } } },
}
-- 5:32: unknown field 'txt' in an example; did you mean 'text'?
