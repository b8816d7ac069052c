return rule {
  title = "Plain words are used",
  requirement = "words.plain",
  prefer = { ["in the event that"] = "if" },
  message = { prefer = "say it in one word" },
  examples = {
    satisfied = { "If a State asks, the Chair shall answer." },
    partial = { "⟦In the event that⟧ a State asks, the Chair shall answer." },
  },
}
