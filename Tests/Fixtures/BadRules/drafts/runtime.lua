local verbs = nil
return rule {
  title = "Groups are open",
  expect = { action = verbs.open },
}
-- 4: attempt to index a nil value (local 'verbs')
