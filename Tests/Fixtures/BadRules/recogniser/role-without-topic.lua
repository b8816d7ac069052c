return recogniser { roles = { ["groups.open"] = { pro = { "group" } } } }
-- 1:31: the roles of a requirement need topic: a list of concepts
