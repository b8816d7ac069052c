return vocabulary { { "working group" } }
-- 1:21: a concept needs a name: ["yearly-meeting"] = { "yearly meeting" }
