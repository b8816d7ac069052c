return rule {
  title = "Groups are open to all States",
  requirement = "groups.open",
  check = "by consensus",
  examples = { satisfied = { "Groups shall be open to all States." } },
}
-- 4:12: check must be a function, not a string
