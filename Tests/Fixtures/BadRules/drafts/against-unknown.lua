return rule {
  title = "Groups are open to all States",
  requirement = "groups.open",
  expect = { actor = "<group>", action = "be open" },
  examples = { satisfied = { "Groups shall be open to all States." } },
  against = "law",
}
-- 6:14: against cannot be 'law'; it can be requirement, founding, fallback
