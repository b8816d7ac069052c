return rule {
  title = "Groups are open to all States",
  requirement = "groups.open",
  expect = { actor = "<group>", action = "be open" },
  examples = { satisfied = { "Groups shall be open to all States." } },
  expct = "by consensus",
}
-- 6:3: unknown field 'expct' in a rule; did you mean 'expect'?
