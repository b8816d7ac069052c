return rule {
  title = "Groups are open to all States",
  requirement = "groups.open",
  expect = { halves = "capacity" },
  examples = { satisfied = { "Groups shall be open to all States." } },
}
-- 4:24: halves must be a list of parts, each { "name", "pattern" }, or a table of name = "pattern"
