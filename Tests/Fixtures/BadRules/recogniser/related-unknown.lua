return recogniser {
  related = { { "groups.open", "groups.ope" } },
  roles = { ["groups.open"] = { topic = { "group" } } },
}
-- 2:33: there is no requirement 'groups.ope'; did you mean 'groups.open'?
