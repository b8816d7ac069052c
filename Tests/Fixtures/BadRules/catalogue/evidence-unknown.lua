return catalogue {
  { id = "groups.open", text = "Open.", quote = "open", citation = "S1", strength = "required", evidence = { "drafts" } },
}
-- 2:111: evidence[1] cannot be 'drafts'; did you mean 'draft'?
