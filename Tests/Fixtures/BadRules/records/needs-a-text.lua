return rule {
  title = "t",
  requirement = "groups.open",
  scope = "decision",
  check = function() end,
  examples = { satisfied = { "x" } },
  needs = "basis",
}
-- 7:12: needs must be a table of fields, { basis = "consensus" }, or a list of such tables, of which one must fit
