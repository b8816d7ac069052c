return rule {
  title = "Groups are open to all States",
  requirement = "groups.open",
  scope = "decision",
  check = function() end,
  examples = { satisfied = { "Groups shall be open to all States." } },
}
-- 4:12: a rule below drafts/ cannot have scope 'decision'; it can be document, provision, sentence, heading, section
