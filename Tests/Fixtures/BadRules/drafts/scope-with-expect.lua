return rule {
  title = "Groups are open to all States",
  requirement = "groups.open",
  scope = "sentence",
  expect = { actor = "<group>", action = "be open" },
  examples = { satisfied = { "Groups shall be open to all States." } },
}
-- 4:12: expect, forbid and prefer judge the whole document; scope 'sentence' is for check
