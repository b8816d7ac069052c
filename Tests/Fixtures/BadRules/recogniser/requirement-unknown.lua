return recogniser { roles = { ["groups.opened"] = { topic = { "group" } } } }
-- 1:31: roles names no requirement: 'groups.opened'; did you mean 'groups.open'?
