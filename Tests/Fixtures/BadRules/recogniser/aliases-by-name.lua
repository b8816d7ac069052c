return recogniser { aliases = { mechanism = "x" }, roles = { ["groups.open"] = { topic = { "group" } } } }
-- 1:31: aliases must be a list of tables
