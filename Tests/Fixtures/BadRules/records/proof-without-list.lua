return rule {
  title = "t",
  requirement = "groups.open",
  scope = "decision",
  check = function() end,
  examples = { satisfied = { "x" } },
  proof = { basis = "vote" },
}
-- 7:11: proof must be a list of tables of fields, of which one must fit, and at, the field that the proof points at: { { basis = "consensus" }, at = "basis" }
