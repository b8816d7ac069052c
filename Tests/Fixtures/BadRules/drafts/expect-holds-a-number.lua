return rule {
  title = "Groups are open to all States",
  requirement = "groups.open",
  expect = { "by consensus", 4 },
  examples = { satisfied = { "Groups shall be open to all States." } },
}
-- 4:30: expect[2] must be a pattern or a query, not a number
