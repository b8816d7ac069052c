return rule {
  title = "Groups are open to all States",
  requirement = "groups.open",
  check = function() end,
  examples = { satisfied = { { text = "a", records = "b" } } },
}
-- 5:30: an example has text or records, not both
