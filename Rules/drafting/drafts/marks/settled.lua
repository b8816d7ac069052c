local said = {
  bracket = "brackets of dispute", alternative = "alternatives", ["no-text"] = "an alternative without text",
  struck = "struck-out words", inserted = "a proposed insertion", attribution = "the name of a proposer",
  status = "a note that something is agreed", placeholder = "a placeholder", remark = "a note to the drafter",
  editorial = nil,
}

return rule {
  title = "An adopted text has no marks of negotiation left",
  requirement = "marks.settled",
  why = "A bracket that survives adoption leaves open what was adopted. Checked at stage `adopted` only.",
  lint = true,
  message = "{what} in an adopted text",
  applies = function(document) return document.stage == "adopted" end,
  check = function(document, report)
    for _, mark in ipairs(document.marks) do
      -- The outermost mark speaks for all inside it.
      if said[mark.kind] and mark.block and mark.block.kind ~= "quotation" and mark.layer ~= "matter"
        and not (mark.parent and said[mark.parent.kind]) then
        report(mark, { what = said[mark.kind]:gsub("^%l", string.upper) })
      end
    end
  end,
  examples = {
    satisfied = {
      { text = "The Board shall meet yearly (see article 2), or “[as] needed”.", stage = "adopted" },
      { text = "The Board shall meet yearly.", stage = "adopted" },
    },
    violated = {
      { text = "The Board ⟦[and the Bureau]⟧ shall meet yearly.", stage = "adopted" },
      { text = "The fee is ⟦[insert amount]⟧, due in ⟦[March]⟧⟦[May]⟧.", stage = "adopted" },
    },
    not_applicable = {
      "The Board [and the Bureau] shall meet yearly.",
      { text = "The Board [and the Bureau] shall meet yearly.", stage = "consolidated" },
    },
  },
}
