local verbs = require "lib.vebs"
return rule {}
-- 1: the pack has no module 'lib.vebs'
