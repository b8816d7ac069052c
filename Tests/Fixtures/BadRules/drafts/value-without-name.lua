return rule {
  title = "Groups are open to all States",
  requirement = "groups.open",
  expect = { actor = "<group>", action = "be open" },
  examples = { satisfied = { "Groups shall be open to all States." } },
  "by consensus",
}
-- 6:4: a rule has named fields only; this value has no name
