return catalogue {
  { id = "groups.open", text = "Open.", quote = "open", citation = "S1", strength = "required", evidence = "draft", layers = "recital" },
}
-- 2:127: layers cannot be 'recital'; it can be title, preamble, operative, definition, final-clause, annex, heading, footnote, note, matter
