return rule {
  title = "t",
  requirement = "groups.open",
  scope = "decision",
  check = function() end,
  examples = { satisfied = { "x" } },
  proof = { { basis = true }, at = "basis" },
}
-- 7:11: proof asks for texts, or false for a field that is not there; true is not enough
