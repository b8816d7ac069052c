return catalogue {
  {
    id = "groups.created",
    text = "Technical groups are created by the yearly meeting.",
    quote = "created and ended by a decision of the yearly meetings",
    citation = "T1",
    strength = "required",
    evidence = { "draft" },
  },
  {
    id = "programme.named",
    text = "The text may name the Programme.",
    quote = "the Programme",
    citation = "T2",
    strength = "permitted",
    evidence = { "draft" },
  },
}
