return recogniser { roles = { ["groups.open"] = { topic = { "group" }, pro = { "grop" } } } }
-- 1:81: there is no concept 'grop'; did you mean 'group'?
