return pack { name = "POA", version = "1.0.0", comity = ">= 0.1", licence = "MIT" }
-- 1:23: a pack's name has small letters, digits and hyphens only, not 'POA'
