return recogniser { families = { "groups" } }
-- 1:19: a recogniser needs roles: a table by requirement
