return rule {
  title = "Groups are open to all States",
  requirement = "groups.open",
  expect = { actor = "<group>", action = "be open" },
  examples = { satisfied = { "Groups shall be open to all States." } },
  message = { mising = "no group is open" },
}
-- 6:15: no message is called 'mising'; did you mean 'missing'?
