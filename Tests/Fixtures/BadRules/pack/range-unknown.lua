return pack { name = "poa", version = "1.0.0", comity = "~0.1", licence = "MIT" }
-- 1:58: comity must be a range of versions, such as ">= 0.1, < 1", not '~0.1'
