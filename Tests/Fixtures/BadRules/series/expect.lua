return rule {
  title = "Groups are open to all States",
  requirement = "groups.open",
  expect = { actor = "<group>", action = "be open" },
  examples = { satisfied = { "Groups shall be open to all States." } },
}
-- 1:13: expect, forbid and prefer read the sentences of drafts; a rule below series/ needs check
