return vocabulary { Group = { "working group" } }
-- 1:21: a concept's name has small letters, digits and hyphens only, not 'Group'
