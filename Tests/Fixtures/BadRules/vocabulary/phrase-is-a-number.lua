return vocabulary { group = { "working group", 4 } }
-- 1:48: group[2] must be a string, not a number
