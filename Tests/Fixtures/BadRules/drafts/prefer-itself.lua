return rule {
  title = "Groups are open to all States",
  requirement = "groups.open",
  expect = { actor = "<group>", action = "be open" },
  examples = { satisfied = { "Groups shall be open to all States." } },
  prefer = { ["chair"] = "chair" },
}
-- 6:27: prefer would replace 'chair' by itself
