return vocabulary { group = {} }
-- 1:29: concept 'group' has no phrases
