return recogniser { roles = 3 }
-- 1:29: roles must be a table by requirement, with at least one
