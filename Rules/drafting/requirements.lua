-- The conventions of drafting that this pack checks: the project's own, explained in Docs/Guides/drafting.md. `required` is
-- a plain fault, `recommended` what a drafter should look at.

return catalogue {
  -- References and numbers
  {
    id = "references.resolve",
    text = "Every reference to an article, section or paragraph of the text leads to one that is there.",
    strength = "recommended",
    layers = { "operative", "preamble", "footnote" },
    evidence = { "draft" },
  },
  {
    id = "references.forward",
    text = "No provision leaves its content to itself, or to one that leaves it to the first again.",
    strength = "recommended",
    evidence = { "draft" },
  },
  {
    id = "numbering.unbroken",
    text = "Articles, sections and paragraphs are numbered without gaps.",
    strength = "recommended",
    evidence = { "draft" },
  },
  {
    id = "numbering.unique",
    text = "No two articles, sections or paragraphs of one row bear the same number.",
    strength = "recommended",
    evidence = { "draft" },
  },
  {
    id = "annexes.present",
    text = "Every annex that the text names is there.",
    strength = "recommended",
    evidence = { "draft" },
  },
  -- Words that have a meaning
  {
    id = "definitions.used",
    text = "Every term that the text defines is used in it.",
    strength = "recommended",
    layers = { "operative", "preamble" },
    evidence = { "draft" },
  },
  {
    id = "definitions.once",
    text = "No term is defined twice.",
    strength = "recommended",
    layers = { "operative", "preamble" },
    evidence = { "draft" },
  },
  {
    id = "definitions.spelling",
    text = "A defined term is written everywhere as it was defined.",
    strength = "recommended",
    layers = { "operative", "preamble" },
    evidence = { "draft" },
  },
  {
    id = "definitions.given",
    text = "Every abbreviation is written out once.",
    strength = "recommended",
    evidence = { "draft" },
  },
  {
    id = "names.one",
    text = "A body bears one name, in one spelling.",
    strength = "recommended",
    evidence = { "draft" },
  },
  -- Duties
  {
    id = "duties.one-verb",
    text = "One duty is laid down with one modal verb.",
    strength = "recommended",
    evidence = { "draft" },
  },
  {
    id = "duties.bearer",
    text = "Every duty to act has somebody who bears it.",
    strength = "recommended",
    evidence = { "draft" },
  },
  {
    id = "duties.operative",
    text = "Operative paragraphs rule; recitals recall.",
    strength = "recommended",
    evidence = { "draft" },
  },
  -- Wording
  {
    id = "wording.and-or",
    text = "The text says and, or, or both; not and/or.",
    strength = "recommended",
    layers = { "operative", "preamble" },
    evidence = { "draft" },
  },
  {
    id = "wording.inclusive",
    text = "The text speaks of people of any gender.",
    strength = "recommended",
    layers = { "operative", "preamble" },
    evidence = { "draft" },
  },
  {
    id = "wording.once",
    text = "No word stands twice in a row by mistake.",
    strength = "recommended",
    layers = { "operative", "preamble" },
    evidence = { "draft" },
  },
  {
    id = "sentences.length",
    text = "No sentence is so long that it has to be read twice.",
    strength = "recommended",
    evidence = { "draft" },
  },
  -- Facts that can be checked
  {
    id = "quantities.agree",
    text = "A quantity in words and the same in figures agree.",
    strength = "required",
    layers = { "operative", "preamble" },
    evidence = { "draft" },
  },
  {
    id = "dates.exist",
    text = "Every date is a day of the calendar, and falls on the weekday that is named with it.",
    strength = "required",
    layers = { "operative", "preamble" },
    evidence = { "draft" },
  },
  -- Marks of negotiation
  {
    id = "marks.balanced",
    text = "Every bracket that opens closes, and the other way round.",
    strength = "recommended",
    layers = { "operative", "preamble" },
    evidence = { "draft" },
  },
  {
    id = "marks.settled",
    text = "An adopted text has no brackets, alternatives, proposals or placeholders left.",
    strength = "required",
    layers = { "operative", "preamble" },
    evidence = { "draft" },
  },
  {
    id = "marks.cleared",
    text = "A consolidated text has no placeholders, names of proposers or notes to the drafter left.",
    strength = "recommended",
    layers = { "operative", "preamble" },
    evidence = { "draft" },
  },
}
