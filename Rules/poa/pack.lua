return pack {
  name = "poa",
  version = "0.1.0",
  comity = ">= 0.1",
  title = "A State's contribution on the Programme of Action under General Assembly resolution 77/37",
  licence = "Apache-2.0",
  profiles = { "strict", "seed-literal" },
  claims = {
    text = {
      "(this | future | permanent | proposed | present) programme of action",
      "programme of action (shall | should | will | is | may | must | would | meets)",
      "responsible (State | States) (behavior | conduct)",
      "(ICT | ICTs)",
      "information [and] communications technolog*",
    },
    instead_of = "governance",
  },
}
