return recogniser { related = "groups.open", roles = { ["groups.open"] = { topic = { "group" } } } }
-- 1:32: related must be a list of sets of requirements, not a string
