return vocabulary { group = "working group" }
-- 1:30: concept 'group' must be a list of phrases: { "yearly meeting" }
