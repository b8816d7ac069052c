return rule {
  title = "Groups are open to all States",
  requirement = "groups.open",
  expect = { actor = "<group>", action = "be open" },
  examples = {},
}
-- 5:14: examples is empty: a rule that is never tried proves nothing
