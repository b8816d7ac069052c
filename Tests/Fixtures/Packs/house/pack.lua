return pack {
  name = "house",
  version = "1.0.0",
  comity = ">= 0.1",
  title = "A pack for tests of drafting repositories: it stays as small as it is",
  licence = "Apache-2.0",
  profiles = { "strict" },
}
