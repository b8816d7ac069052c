return catalogue {
  { id = "groups.open", text = "Open.", quote = "open", citation = "S1", strength = "required", evidence = "draft", derived = { "groups.opn" } },
}
-- 2:130: derived names no requirement: 'groups.opn'; did you mean 'groups.open'?
