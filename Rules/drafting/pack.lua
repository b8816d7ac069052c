return pack {
  name = "drafting",
  version = "0.1.0",
  comity = ">= 0.1",
  title = "Conventions of drafting for founding texts of any body",
  licence = "Apache-2.0",
  -- It judges how a text is written, whatever it is about: nobody who did not ask for that should get it.
  claims = false,
  profiles = { "thorough" },
}
