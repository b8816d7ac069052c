return rule {
  requirement = "groups.open",
  expect = { actor = "<group>", action = "be open" },
  examples = { satisfied = { "Groups shall be open to all States." } },
}
-- 1:13: a rule needs a title: one sentence that says what it holds
