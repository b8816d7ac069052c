return vocabulary { group = { "group" } }
-- the file must end with 'return recogniser { … }', not with 'return vocabulary { … }'
