return rule {
  title = "Groups are open to all States",
  requirement = "groups.open",
  forbid = "by a vote",
  examples = { satisfied = { "Groups shall be open to all States." } },
  weaken = "where feasible",
}
-- 6:3: weaken says something about what expect asks for; there is no expect
