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
    -- "The budget shall be submitted by the Council to the Assembly for approval", "submit it for a vote of the members"
    for _, hit in ipairs(doc:find "(submit* | present* | forward* | refer* | put) ...16 for ...6 (approval | adoption | ratification | endorsement | vote)") do
      local sentence = hit.sentence
      if plenary.counts(sentence) and sentence:mentions "<organ>" and plenary.is(body, sentence.text) and plenary.judges(body, hit) then
        proofs[#proofs + 1] = hit
      end
    end
    if #proofs > 0 then return proofs end
    local part = by(
      { action = "<consider>", text = "<consider> ...8 (report* | recommendation* | proposal*)" },
      doc:find "<consider> ...8 (report* | recommendation* | proposal*)"
    )[1]
    for _, hit in ipairs(not part and doc:find "(<group> | organs | bodies) ...6 (report | reports | accountable | answerable) ...4 to" or {}) do
      if not part and plenary.counts(hit.sentence) and plenary.judges(body, hit) then part = hit end
    end
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
      "The Assembly elects the Council. The accounts shall be submitted by the Council to the Assembly for examination and approval.",
    },
    partial = {
      "⟦The Assembly shall consider the reports of its committees⟧.",
      "The Assembly may establish ⟦committees, which report once a year to⟧ the Assembly.",
    },
    missing = {
      "The Assembly shall adopt its rules of procedure.",
      "The Assembly elects the Board. Each committee submits its budget to the Board for approval before the Assembly meets.",
    },
  },
}
