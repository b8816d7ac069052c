return rule {
  title = "Groups are open to all States",
  requirement = "groups.open",
  expect = { { actor = "<group>" }, { objekt = "<group>" } },
  examples = { satisfied = { "Groups shall be open to all States." } },
}
-- 4:37: expect[2] asks for nothing: it needs a slot, such as actor or action
-- 4:39: unknown field 'objekt' in expect[2]; did you mean 'object'?
