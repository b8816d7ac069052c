local words = require "lib.words"
local kinds = "(civil society | non governmental organizations | private sector | industry | businesses | academia | technical community)"

return rule {
  title = "Civil society, private sector, academia and technical community are all covered",
  requirement = "stakeholders.four-categories",
  why = "Each of the four sees something that the others do not.",
  expect = {
    { text = "(stakeholder | stakeholders | dialogue | consultation | consultations | coordination | exchanges) ...6 " .. kinds .. " ...8 " .. kinds .. " ...8 " .. kinds,
      halves = {
        { "civil society", "(civil society | non governmental organizations | ngos)" },
        { "private sector", "(private sector | industry | business | businesses | enterprise | undertakings | firms | companies | enterprises)" },
        { "academia", "(academia | academic institutions | academic institution | universities | research* | scholars)" },
        { "technical community", "(technical community | standards bodies | incident responders | technical experts)" },
      },
      modality = { "shall", "will", "would", "encourages", "encourage", "is", "are" },
      without = words.lookalikes { "not", "no", "only", "solely", "except", "save", "alone", "<exclude>", "other than", "nor", "limited to", "mean", "means", "ministries", "women s organizations", "partners" } },
  },
  forbid = {
    { text = "(only | solely | exclusively) [the] " .. kinds .. " ...6 (consulted | heard | admitted | invited)", without = { "not", "no" } },
  },
  message = {
    missing = "no group of stakeholders is named; “civil society, private sector, academia and technical community” names all four",
    partial = "not all four groups of stakeholders are named; “civil society, private sector, academia and technical community” names them",
    forbid = "this deviates from the reference text: one group of stakeholders is let in and the others are not",
  },
  examples = {
    satisfied = {
      "The mechanism shall hold consultations with civil society, the private sector, academia and the technical community.",
      "Stakeholders, namely non-governmental organizations, businesses, academia and the technical community, shall be heard.",
    },
    violated = { "⟦Only the technical community shall be consulted.⟧" },
    partial = { "⟦The mechanism shall hold consultations with civil society, academia and the private sector.⟧" },
    missing = { "Civil and technical personnel of the mission shall enjoy the same immunities." },
  },
}
