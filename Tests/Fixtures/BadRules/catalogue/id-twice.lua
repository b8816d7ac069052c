return catalogue {
  { id = "groups.open", text = "Open.", quote = "open", citation = "S1", strength = "required", evidence = "draft" },
  { id = "groups.open", text = "Open.", quote = "open", citation = "S1", strength = "required", evidence = "draft" },
}
-- 3:11: requirement 'groups.open' stands in line 2 already
