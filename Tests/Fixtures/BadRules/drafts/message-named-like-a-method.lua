return rule {
  title = "Groups are open to all States",
  requirement = "groups.open",
  check = function(document, report) end,
  examples = { satisfied = { "Groups shall be open to all States." } },
  message = { find = "x" },
}
-- 6:15: a message cannot be called 'find': report.find means something else
