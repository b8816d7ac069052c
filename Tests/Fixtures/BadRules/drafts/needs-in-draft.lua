return rule {
  title = "t",
  requirement = "groups.open",
  check = function() end,
  examples = { satisfied = { "x" } },
  needs = { basis = "vote" },
}
-- 6:3: needs is for rules that look at records
