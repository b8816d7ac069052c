return recogniser { role = {}, roles = { ["groups.open"] = { topic = { "group" } } } }
-- 1:21: unknown field 'role' in a recogniser; did you mean 'roles'?
