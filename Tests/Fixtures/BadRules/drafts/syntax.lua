return rule {
  title = "Groups are open"
  requirement = "groups.open",
}
-- 3: '}' expected (to close '{' at line 1) near 'requirement'
