return recogniser { roles = { ["groups.open"] = "group" } }
-- 1:50: the roles of a requirement must be a table, not a string
