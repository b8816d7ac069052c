return rule {
  title = "Groups are open to all States",
  requirement = "groups.open",
  expect = { actor = "<group>", action = "be open" },
  examples = { satisfied = { "Groups shall be open to all States." } },
  colour = "blue",
}
-- 6:3: unknown field 'colour' in a rule; it can be title, requirement, why, against, scope, expect, forbid, weaken, exclude, delegate, prefer, likeness, needs, proof, applies, check, lint, alternative, profiles, severity, message, options, examples
