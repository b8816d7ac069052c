return catalogue {
  { id = "groups.open", text = "Open.", quote = "open", citation = "S1", strength = "required", evidence = "draft" },
  open = {},
}
-- 3:3: the catalogue is a list; 'open' is no requirement's place
