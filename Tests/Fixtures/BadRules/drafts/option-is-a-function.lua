return rule {
  title = "Groups are open to all States",
  requirement = "groups.open",
  expect = { actor = "<group>", action = "be open" },
  examples = { satisfied = { "Groups shall be open to all States." } },
  options = { months = function() end },
}
-- 6:24: the default of option 'months' must be a boolean, a number, a string or a list of them
