local said = {
  attribution = "the name of a proposer", placeholder = "a placeholder", remark = "a note to the drafter",
  status = "a note that something is agreed",
}

return rule {
  title = "A consolidated text shows what is disputed, not by whom",
  requirement = "marks.cleared",
  why = "In a consolidated text brackets and alternatives are what is left to negotiate. Names of proposers, notes and "
    .. "placeholders belong to the text before it. Checked at stage `consolidated` only.",
  lint = true,
  message = "{what} in a consolidated text",
  applies = function(document) return document.stage == "consolidated" end,
  check = function(document, report)
    for _, mark in ipairs(document.marks) do
      if said[mark.kind] and mark.block and mark.block.kind ~= "quotation" and mark.layer ~= "matter" then
        report(mark, { what = said[mark.kind]:gsub("^%l", string.upper) })
      end
    end
  end,
  examples = {
    satisfied = {
      { text = "The Board [and the Bureau] shall meet [yearly][twice a year].", stage = "consolidated" },
      { text = "The Board shall meet yearly.", stage = "consolidated" },
    },
    violated = {
      { text = "The fee is ⟦[insert amount]⟧ a year.", stage = "consolidated" },
      { text = "The Board shall meet yearly. ⟦[Note: to be discussed with article 4]⟧", stage = "consolidated" },
    },
    not_applicable = {
      "The fee is [insert amount] a year.",
      { text = "The fee is [insert amount] a year.", stage = "zero-draft" },
    },
  },
}
