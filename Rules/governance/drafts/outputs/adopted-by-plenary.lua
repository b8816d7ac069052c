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
    local function by(query, hits, anyones)
      local found = {}
      for _, place in ipairs(plenary.doing(body, doc, query, hits, true).plenary) do
        if anyones or place.sentence:mentions(origin) and plenary.others(body, place.sentence.text) then found[#found + 1] = place end
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
    for _, hit in ipairs(doc:find "subject to ...3 (approval | adoption | ratification | confirmation) ...3 (by | of)") do
      local sentence = hit.sentence
      if plenary.counts(sentence) and plenary.others(body, sentence.text) and plenary.follows(body, hit) then proofs[#proofs + 1] = hit end
    end
    -- One article has a committee submit its draft to the plenary, another has the plenary approve what it is a draft of.
    if #proofs == 0 then
      for _, hit in ipairs(doc:find "(submit* | present* | forward*) ...3 [draft] (budget | programme* | plan* | report* | recommendation* | proposal*) ...16 to") do
        local paper = hit.text:lower():match "budget" or hit.text:lower():match "programme" or hit.text:lower():match "report" or hit.text:lower():match "recommendation"
        if paper and plenary.counts(hit.sentence) and plenary.judges(body, hit) then
          local adopted = by({ action = "<adopt>", text = "<adopt> ...12 " .. paper .. "*" }, doc:find("<adopt> ...12 " .. paper .. "*"), true)
          if adopted[1] and plenary.firm { adopted[1], hit }[2] then
            proofs[#proofs + 1], proofs[#proofs + 2] = adopted[1], hit
          end
        end
      end
    end
    local firm, soft = plenary.firm(proofs)
    if #firm > 0 then return firm end
    local part = soft or by(
      { action = "<consider>", text = "<consider> ...8 (report* | recommendation* | proposal*)" },
      doc:find "<consider> ...8 (report* | recommendation* | proposal*)"
    )[1]
    for _, hit in ipairs(not part and doc:find "(submit | submits | submitted | presented | tabled) ...4 to" or {}) do
      if not part and plenary.counts(hit.sentence) and plenary.judges(body, hit) then part = hit end
    end
    for _, hit in ipairs(not part and doc:find "<group> ...3 (provide* | make* | submit* | give*) ...3 (recommendation* | advice)" or {}) do
      if not part and plenary.counts(hit.sentence) and plenary.is(body, hit.sentence.text) and not plenary.is(body, hit.text) then
        part = hit
      end
    end
    for _, hit in ipairs(not part and doc:find "(<group> | organs | bodies) ...6 (report | reports | accountable | answerable) ...4 to" or {}) do
      if not part and plenary.counts(hit.sentence) and plenary.judges(body, hit) then part = hit end
    end
    if part then return report.partial(part) and nil end
    report.missing(doc)
  end,
  message = {
    missing = "nothing says that the plenary adopts what committees prepare",
    partial = "the plenary considers what committees prepare, or should adopt it; that it adopts it is not said for certain",
  },
  examples = {
    satisfied = {
      "The Assembly shall adopt the budget submitted by the Council.",
      "The Assembly may establish committees. Reports of the committees shall be approved by the Assembly.",
      "The Assembly shall consider and decide upon the reports of its technical bodies.",
      "The Assembly elects the Council. Committees define their rules of operation, subject to approval by the Assembly.",
      "The Assembly elects the Council. The Council shall submit the draft budget to the Assembly.\n\nThe Assembly shall approve the budget.",
      "The Assembly elects the Council. The accounts shall be submitted by the Council to the Assembly for examination and approval.",
    },
    partial = {
      "⟦The Assembly should adopt the budget submitted by the Council⟧.",
      "⟦The Assembly shall consider the reports of its committees⟧.",
      "The Assembly may establish ⟦committees, which report once a year to⟧ the Assembly.",
      "The Assembly elects the Council. ⟦Committees provide recommendations⟧ and may not act on behalf of the Assembly.",
    },
    missing = {
      "The Assembly shall adopt its rules of procedure.",
      "The Assembly elects the Board. Each committee submits its budget to the Board for approval before the Assembly meets.",
    },
  },
}
