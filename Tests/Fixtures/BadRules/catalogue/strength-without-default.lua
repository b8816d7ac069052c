return catalogue {
  { id = "groups.open", text = "Open.", quote = "open", citation = "S1", strength = { strict = "required" }, evidence = "draft" },
}
-- 2:85: strength must be a name, or a table of profiles with default among them
