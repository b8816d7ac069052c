return recogniser { roles = { ["groups.open"] = { topics = { "group" } } } }
-- 1:31: the roles of a requirement need topic: a list of concepts
-- 1:51: unknown field 'topics' in the roles of a requirement; did you mean 'topic'?
