return catalogue {
  { id = "groups open", text = "Open.", quote = "open", citation = "S1", strength = "required", evidence = "draft" },
}
-- 2:11: a requirement's id has small letters, digits, hyphens and dots only, not 'groups open'
