return rule {
  title = "The scope is ICTs in the context of international security",
  requirement = "scope.ict-international-security",
  why = "A clear scope keeps the work on its subject. Name both the use of ICTs and the context of international security.",
  expect = {
    { text = {
      "(<mechanism> | scope | mandate | subject) ...15 use of (icts | ict | information and communications technologies) ...6 in the context of international security",
      "(<mechanism> | scope | mandate | subject) ...15 (icts | ict | information and communications technologies) in the context of international security",
    }, without = { "cybercrime", "crime", "not", "whether or not", "trade", "commerce", "as well as", "governance", "removed", "confined", "besides" } },
  },
  forbid = {
    { text = {
      "<mechanism> ...8 (cover* | include* | extend* to | deal* with | address*) ...6 (cybercrime | internet governance | online content | content moderation | e commerce | electronic commerce)",
      "(scope | mandate) ...8 (includes | include | extends to | extend to | covers | cover) ...6 (cybercrime | internet governance | online content | electronic commerce)",
    }, without = { "not", "no", "nor", "neither", "outside", "excluded" } },
  },
  message = {
    missing = "no scope is stated; \"the use of ICTs in the context of international security\" would state it",
    partial = "the scope is only suggested, or one of its two elements is left out; name ICT use and international security",
    forbid = "the scope is widened or moved, which deviates from the reference text: ICTs in the context of international security",
  },
  examples = {
    satisfied = {
      "The mechanism shall address the use of ICTs in the context of international security.",
      "The scope of the mechanism is the use of information and communications technologies in the context of international security.",
    },
    partial = { "The mechanism should address the use of ICTs in the context of international security." },
    violated = { "The scope of the mechanism shall extend to cybercrime." },
    missing = { "The scope of the travel insurance shall be specified in the letters of award." },
  },
}
