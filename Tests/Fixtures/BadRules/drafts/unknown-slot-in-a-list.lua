return rule {
  title = "Groups are open to all States",
  requirement = "groups.open",
  expect = { { actor = "<group>" }, { objekt = "<group>" } },
  examples = { satisfied = { "Groups shall be open to all States." } },
}
-- 4:39: unknown field 'objekt' in expect[2]; did you mean 'object'?
