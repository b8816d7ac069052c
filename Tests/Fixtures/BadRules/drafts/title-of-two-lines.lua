return rule {
  title = "one\ntwo",
  requirement = "groups.open",
  expect = { actor = "<group>", action = "be open" },
  examples = { satisfied = { "Groups shall be open to all States." } },
}
-- 2:12: the title must be one line
