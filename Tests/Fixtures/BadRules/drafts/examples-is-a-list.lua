return rule {
  title = "Groups are open to all States",
  requirement = "groups.open",
  expect = { actor = "<group>", action = "be open" },
  examples = { "Groups are open." },
}
-- 5:14: examples must be a table of verdicts, each with a list of texts
