return pack { name = "x" }
-- the file must end with 'return rule { … }', not with 'return pack { … }'
