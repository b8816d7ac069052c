return rule {
  title = "Decisions are taken by consensus",
  requirement = "decisions.consensus",
  expect = { text = "decisions ... by consensus" },
  forbid = { text = "by [a] (vote | majority)" },
  examples = {
    satisfied = { "Decisions shall be taken by consensus." },
    violated = { "Decisions shall be taken by consensus. ⟦Other decisions shall be taken by a majority.⟧" },
    missing = { "Regional groups shall consult one another." },
  },
}
