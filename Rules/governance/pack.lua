return pack {
  name = "governance",
  version = "0.1.0",
  comity = ">= 0.1",
  title = "What the charter of any body should settle: who meets, who decides, who may join, who can see",
  licence = "Apache-2.0",
  profiles = { "strict" },
}
