return vocabulary {
  group = {
    "working group",
    "working group",
  },
}
-- 4:6: concept 'group' has the phrase 'working group' twice
