return rule {
  title = "Groups are open to all States",
  requirement = "groups.open",
  expect = { actor = "<group>", negated = "no" },
  examples = { satisfied = { "Groups shall be open to all States." } },
}
-- 4:44: expect.negated must be true, false or "either"
