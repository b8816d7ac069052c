return rule {
  title = "Groups are open to all States",
  requirement = "groups.open",
  expect = { actor = "<group>", action = "be open" },
  examples = { satisfid = { "Groups are open." } },
}
-- 5:16: there is no verdict 'satisfid'; did you mean 'satisfied'?
