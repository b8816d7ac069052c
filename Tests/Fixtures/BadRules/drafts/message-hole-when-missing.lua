return rule {
  title = "Groups are open to all States",
  requirement = "groups.open",
  expect = { actor = "<group>", action = "be open" },
  examples = { satisfied = { "Groups shall be open to all States." } },
  message = { missing = "{actor} is not open" },
}
-- 6:26: nothing fills {actor} in message.missing; it can be title, reason
