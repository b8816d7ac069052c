return rule {
  title = "Groups are open to all States",
  requirement = "groups.open",
  expect = { halves = { { "capacity" } } },
  examples = { satisfied = { "Groups shall be open to all States." } },
}
-- 4:25: expect.halves[1] must be { "name", "pattern" }
