return catalogue {
  { id = "groups.open", text = "Open.", quote = "open", citation = "S1", strength = "needed", evidence = "draft" },
}
-- 2:86: strength cannot be 'needed'; it can be required, recommended, permitted
