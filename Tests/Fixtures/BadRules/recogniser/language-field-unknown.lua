return recogniser { language = { denying = { "not" } }, roles = { ["groups.open"] = { topic = { "group" } } } }
-- 1:34: unknown field 'denying' in language; it can be negating, weakening, turning
