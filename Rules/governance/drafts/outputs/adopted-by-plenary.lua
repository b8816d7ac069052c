local plenary = require "lib.plenary"

-- Whose output it is: a group's or another body's, or one that was submitted.
local origin = "((submitted | prepared | proposed | recommended | drafted | presented | made | forwarded) [to it] by ...4 (<organ> | <group>)"
  .. " | <output> ...4 (of | from | by) ...4 (<organ> | <group>) | (committee | subcommittee | group | panel | task force) (report* | recommendation* | proposal*))"

return rule {
  title = "The plenary adopts what committees and groups prepare",
  requirement = "outputs.adopted-by-plenary",
  why = "Otherwise a committee that few sit in decides for all.",
  options = { plenary = "" },
  check = function(doc, report, _, options)
    local body = plenary.of(doc, options.plenary)
    local function by(query, hits)
      local found = {}
      for _, place in ipairs(plenary.doing(body, doc, query, hits, true).plenary) do
        if place.sentence:mentions(origin) then found[#found + 1] = place end
      end
      return found
    end
    local proofs = by({ action = "<adopt>", text = "<adopt> ...12 <output>" }, doc:find "<adopt> ...12 <output>")
    for _, hit in ipairs(doc:find "<output> ...10 (subject to | require | requires | shall be | must be | are | is) ...6 (approval | approved | adopted | adoption | ratified | ratification | confirmed | endorsed) ...4 (by | of)") do
      local sentence = hit.sentence
      if plenary.counts(sentence) and sentence:mentions(origin) and plenary.is(body, sentence.text) then proofs[#proofs + 1] = hit end
    end
    if #proofs > 0 then return proofs end
    local part = by(
      { action = "<consider>", text = "<consider> ...8 (report* | recommendation* | proposal*)" },
      doc:find "<consider> ...8 (report* | recommendation* | proposal*)"
    )[1]
    if part then return report.partial(part) and nil end
    report.missing(doc)
  end,
  message = {
    missing = "nothing says that the plenary adopts what committees prepare",
    partial = "the plenary considers what committees prepare; that it adopts it is not said",
  },
  examples = {
    satisfied = {
      "The Assembly shall adopt the budget submitted by the Council.",
      "The Assembly may establish committees. Reports of the committees shall be approved by the Assembly.",
    },
    partial = { "⟦The Assembly shall consider the reports of its committees⟧." },
    missing = { "The Assembly shall adopt its rules of procedure." },
  },
}
