-- What a founding text founds.
local bodies = "organization | organisation | union | agency | association | society | bank | fund | institute | centre | council | conference\z
  | corporation | laboratory | federation | foundation | institution"

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
      "(assembly | conference | general meeting | committee | board | council) ...8 (is | are | shall be) [hereby] (established | set up)",
      "hereby (establish | establishes | found | founds | constitute | constitutes) ... (" .. bodies .. ")",
      "there shall be established ... (" .. bodies .. ")",
      "(agreement | convention | articles) ...3 (establishing | establishment of) the ... (" .. bodies .. ")",
      "(" .. bodies .. ") shall (possess | have) ... (juridical | legal | international) personality",
      "(organs | organ) of the (organization | organisation | union | agency | bank | fund | institute | council | association)",
      "(governance process | governance model | governance structure | governing document)",
      "(association | society | club | union | foundation) (is | shall be) a ... (organization | association | society | club)",
    },
    records = false,
  },
}
