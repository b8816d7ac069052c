return rule {
  title = "Groups are open to all States",
  requirement = "groups.open",
  expect = { "by consensus", actor = "<group>" },
  examples = { satisfied = { "Groups shall be open to all States." } },
}
-- 4:12: expect mixes a list of queries with the fields of one; put the fields in braces of their own
