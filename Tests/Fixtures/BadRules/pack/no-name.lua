return pack { version = "1.0.0", comity = ">= 0.1", licence = "MIT" }
-- 1:13: a pack needs name: the first part of every id
