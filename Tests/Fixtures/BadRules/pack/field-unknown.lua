return pack { name = "poa", version = "1.0.0", comity = ">= 0.1", license = "MIT" }
-- 1:13: a pack needs licence: the licence of its texts, an SPDX name such as "Apache-2.0"
-- 1:67: unknown field 'license' in a pack; did you mean 'licence'?
