return rule {
  title = "Groups are open to all States",
  requirement = "groups.open",
  expect = { actor = "<group>", modality = "Shall" },
  examples = { satisfied = { "Groups shall be open to all States." } },
}
-- 4:45: expect.modality must be in small letters
