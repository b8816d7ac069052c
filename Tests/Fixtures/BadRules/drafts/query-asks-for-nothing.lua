return rule {
  title = "Groups are open to all States",
  requirement = "groups.open",
  expect = { without = "permanent missions" },
  examples = { satisfied = { "Groups shall be open to all States." } },
}
-- 4:12: expect asks for nothing: it needs a slot, such as actor or action
