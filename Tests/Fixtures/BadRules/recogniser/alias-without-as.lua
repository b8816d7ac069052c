return recogniser { aliases = { { when = "mechanism" } }, roles = { ["groups.open"] = { topic = { "group" } } } }
-- 1:33: an alias needs as: the words that its names are read as
