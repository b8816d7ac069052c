return pack {
  name = "tiny",
  version = "1.0.0",
  comity = ">= 0.1",
  title = "A pack for tests",
  licence = "Apache-2.0",
  profiles = { "strict" },
}
