return pack { name = "poa", version = "1.0", comity = ">= 0.1", licence = "MIT" }
-- 1:40: version must be three numbers, such as "1.0.0", not '1.0'
