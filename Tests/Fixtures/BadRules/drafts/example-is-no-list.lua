return rule {
  title = "Groups are open to all States",
  requirement = "groups.open",
  expect = { actor = "<group>", action = "be open" },
  examples = { satisfied = "Groups are open." },
}
-- 5:29: examples.satisfied must be a list of texts: { "…" }
