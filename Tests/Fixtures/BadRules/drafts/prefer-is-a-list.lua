return rule {
  title = "Groups are open to all States",
  requirement = "groups.open",
  expect = { actor = "<group>", action = "be open" },
  examples = { satisfied = { "Groups shall be open to all States." } },
  prefer = { "chair" },
}
-- 6:12: prefer must be a table of wordings: { ["avoid this"] = "use this" }
