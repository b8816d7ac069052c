return vocabulary { group = { name = true, "working group" } }
-- 1:31: unknown field 'name' in concept 'group'; did you mean 'names'?
