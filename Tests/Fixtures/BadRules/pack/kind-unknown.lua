return pack { name = "poa", version = "1.0.0", comity = ">= 0.1", licence = "MIT", document_kinds = { "treaties" } }
-- 1:104: document_kinds[1] cannot be 'treaties'; it can be treaty, political-document, resolution, elements-paper
