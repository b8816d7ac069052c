return { title = "x" }
-- the file must end with 'return rule { … }'
