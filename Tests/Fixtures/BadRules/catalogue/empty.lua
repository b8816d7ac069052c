return catalogue {}
-- 1:18: the catalogue is empty: it is a list of requirements
