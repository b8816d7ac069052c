return rule {
  title = "Groups are open to all States",
  requirement = "groups.open",
  expect = { actor = "<group>", action = "be open" },
  examples = { violated = { "Groups⟧ are closed." } },
}
-- 5:30: examples.violated[1] closes ⟧ without ⟦
