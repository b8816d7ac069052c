return rule {
  title = "The Programme is named",
  requirement = "programme.named",
  expect = { text = "programme" },
  examples = {
    satisfied = { "The Programme shall be open to all States." },
    missing = { "Regional groups shall consult one another." },
  },
}
