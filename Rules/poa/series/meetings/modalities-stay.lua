local example = require "lib.example"
local meetings = require "lib.meetings"

local first = example.yearly(2027, "agenda: [{order: '1', description: Norms}]\n")

return rule {
  title = "Modalities are not put back on the agenda year after year",
  requirement = "mechanism.stable-modalities",
  why = "Time that goes into how to meet does not go into what to meet about.",
  scope = "series",
  severity = "warning",
  options = { words = { "modalities", "working methods", "rules of procedure", "renegotiat",
    "methods of work" } },
  message = "{meeting} has modalities on its agenda (item {order}: {description}), as {before} had the year"
    .. " before",
  applies = function(series) return #meetings.yearly(series) > 1 end,
  check = function(series, report, _, options)
    local is_repeated, agendas = false, {}
    for before, after in meetings.intervals(series) do
      local earlier, later = meetings.items(before, options.words)[1], meetings.items(after, options.words)[1]
      local is_review = (after.name or ""):lower():find("review conference", 1, true)
      if earlier and later and not is_review then
        is_repeated = true
        report(later, { meeting = after.id, before = before.id }):see(earlier, "the year before")
      end
      if #before.agenda > 0 and #after.agenda > 0 then agendas = { before, after } end
    end
    if not is_repeated then return agendas end
  end,
  examples = {
    satisfied = {
      example.series(first, example.yearly(2028,
        "agenda: [{order: '1', description: Organization of work}]\n")),
      example.series(first, example.yearly(2028, "agenda: [{order: '1', description: Working methods}]\n")),
    },
    violated = {
      example.series(
        example.yearly(2027, "agenda: [{order: '1', description: The mechanism, subjects: [modalities]}]\n"),
        example.yearly(2028,
          "agenda: [⟦{order: '4', description: The mechanism, subjects: [modalities]}⟧]\n")),
      example.series(
        first, example.yearly(2028, "agenda: [{order: '1', description: Rules of procedure}]\n"),
        example.yearly(2029, "agenda: [⟦{order: '1', description: Review of the working methods}⟧]\n")),
    },
    undetermined = { example.series(example.yearly(2027), example.yearly(2028)) },
    ["not-applicable"] = { first },
  },
}
