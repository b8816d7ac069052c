return rule {
  title = "Decisions are taken by consensus",
  requirement = "decisions.consensus-driven",
  expect = { "(decision* | decide*) ... by consensus" },
  examples = { satisfied = { "Decisions shall be taken by consensus." } },
}
