return recogniser { roles = { ["groups.open"] = { topic = { "group/open" }, halves = { "group/opn" } } } }
-- 1:89: there is no concept 'opn'; did you mean 'open'?
