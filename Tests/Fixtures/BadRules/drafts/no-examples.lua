return rule {
  title = "Groups are open to all States",
  requirement = "groups.open",
  expect = { actor = "<group>", action = "be open" },
}
-- 1:13: a rule needs examples: texts by the verdict that they must get
