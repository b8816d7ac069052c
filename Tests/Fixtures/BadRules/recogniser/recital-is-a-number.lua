return recogniser { roles = { ["groups.open"] = { topic = { "group" }, recital = 1 } } }
-- 1:82: roles.groups.open.recital must be true or false, not a number
