return pack { name = "poa", version = "1.0.0", comity = ">= 0.1", licence = "MIT", names = { "yearly" } }
-- 1:92: names must be a table of lists: { meeting_kinds = { "yearly" } }
