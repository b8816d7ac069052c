return rule {
  title = "Groups are open to all States",
  requirement = "groups.open",
  expect = { actor = "<group>", action = "be open" },
  examples = { satisfied = { "Groups shall be open to all States." } },
  message = "{the actor} is not open",
}
-- 6:14: message has a hole {the actor}; a hole holds one name
