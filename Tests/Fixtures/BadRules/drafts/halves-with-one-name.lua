return rule {
  title = "Groups are open to all States",
  requirement = "groups.open",
  expect = { halves = { { "capacity", "a" }, { "capacity", "b" } } },
  examples = { satisfied = { "Groups shall be open to all States." } },
}
-- 4:23: two halves are called 'capacity'
