return rule {
  title = "Groups are open to all States",
  requirement = "groups.open",
  expect = { actor = "<group>", action = "be open" },
  examples = { waived = { "Groups are open." } },
}
-- 5:16: no text by itself gets the verdict 'waived'
