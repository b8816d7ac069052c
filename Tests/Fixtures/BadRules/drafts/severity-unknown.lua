return rule {
  title = "Groups are open to all States",
  requirement = "groups.open",
  expect = { actor = "<group>", action = "be open" },
  examples = { satisfied = { "Groups shall be open to all States." } },
  severity = "warn",
}
-- 6:15: severity cannot be 'warn'; it can be error, warning, info
