return rule {
  title = "Groups are open to all States",
  requirement = "groups.open",
  examples = { satisfied = { "Groups shall be open to all States." } },
}
-- 1:13: a rule needs one of expect, forbid, prefer or check
