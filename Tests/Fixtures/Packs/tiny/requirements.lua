return catalogue {
  {
    id = "groups.created",
    text = "Technical groups are created by the yearly meeting.",
    quote = "created and ended by a decision of the yearly meetings",
    citation = "T1",
    strength = "required",
    evidence = { "draft", "record" },
  },
  {
    id = "decisions.consensus",
    text = "Decisions are taken by consensus.",
    quote = "consensus driven",
    citation = "T2",
    strength = "recommended",
    evidence = { "draft" },
  },
  {
    id = "records.basis",
    text = "The record says how each decision was taken.",
    quote = "consensus driven",
    citation = "T2",
    strength = "required",
    evidence = { "record" },
  },
}
