return catalogue {
  { id = "groups.open", text = "Open.", citation = "S1", strength = "required", evidence = { "draft" } },
}
-- 2:3: a requirement with citation needs quote: the words of the source that ask for it
