while true do end
return rule {}
-- 1: used up its budget of 20000000 instructions
