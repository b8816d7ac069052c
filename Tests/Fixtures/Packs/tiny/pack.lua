return pack {
  name = "tiny",
  version = "1.0.0",
  title = "A pack for tests",
}
