return pack { name = "x" }
-- 1: there is no global name 'pack'
