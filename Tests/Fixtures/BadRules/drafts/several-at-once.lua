return rule {
  requirement = "groups.open",
  expect = { actr = 1 },
  examples = { satisfied = { "Groups shall be open to all States." } },
  lnt = true,
}
-- 1:13: a rule needs a title: one sentence that says what it holds
-- 3:14: unknown field 'actr' in expect; did you mean 'actor'?
-- 5:3: unknown field 'lnt' in a rule; did you mean 'lint'?
