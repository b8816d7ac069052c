return rule {
  title = "Groups are open to all States",
  requirement = "groups.open",
  expect = { actor = "<group>", action = "be open" },
  examples = { satisfied = { "Groups shall be open to all States." } },
  against = "founding",
}
-- 6:14: a rule below drafts/ cannot be against 'founding': there is no practice to judge
