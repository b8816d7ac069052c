return rule {
  title = "Groups are open to all States",
  expect = { actor = "<group>", action = "be open" },
  examples = { satisfied = { "Groups shall be open to all States." } },
}
-- 1:13: a rule needs a requirement: the id of the one in requirements.lua that it checks
