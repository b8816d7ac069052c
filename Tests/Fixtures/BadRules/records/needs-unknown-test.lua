return rule {
  title = "t",
  requirement = "groups.open",
  scope = "decision",
  check = function() end,
  examples = { satisfied = { "x" } },
  needs = { text = { hold = "x" } },
}
-- 7:22: unknown field 'hold' in a condition; did you mean 'holds'?
