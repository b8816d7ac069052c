return rule {
  title = "t",
  requirement = "groups.open",
  scope = "decision",
  check = function() end,
  examples = { satisfied = { "x" } },
  needs = { ["effects."] = true },
}
-- 7:13: 'effects.' is no field, nor one behind another
