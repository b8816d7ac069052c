return pack {
  name = "governance",
  version = "0.1.0",
  comity = ">= 0.1",
  title = "What the charter of any body should settle: who meets, who decides, who may join, who can see",
  licence = "Apache-2.0",
  profiles = { "strict" },
  claims = {
    title = {
      "(charter | constitution | bylaw | bylaws | by laws | statute | statutes)",
      "articles of (association | incorporation | organization)",
      "(rules of procedure | terms of reference | standing orders)",
      "governance",
      "(organization | roles and responsibilities | decision making | consensus | working groups | steering)",
      "(convention | covenant | treaty)",
    },
    text = {
      "(this | the present | these | our) (charter | constitution | bylaws | statute | statutes)",
      "(assembly | conference of the parties | general meeting | council | committee | board) (is | are) [hereby] established",
    },
    records = false,
  },
}
