return rule {
  title = "Groups are open to all States",
  requirement = "groups.open",
  expect = { actor = "<group>", action = "be open" },
  examples = { satisfied = { "Groups shall be open to all States." } },
  lint = true,
}
-- 6:3: lint is for a rule with check: it says that silence means all is well
