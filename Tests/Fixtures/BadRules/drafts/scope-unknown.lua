return rule {
  title = "Groups are open to all States",
  requirement = "groups.open",
  scope = "provisions",
  check = function() end,
  examples = { satisfied = { "Groups shall be open to all States." } },
}
-- 4:12: scope cannot be 'provisions'; did you mean 'provision'?
