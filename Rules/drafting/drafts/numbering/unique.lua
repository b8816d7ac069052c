local rows = require "lib.rows"

return rule {
  title = "Each number is given once",
  requirement = "numbering.unique",
  why = "Two paragraphs with one number cannot be told apart when they are cited, amended or voted on.",
  lint = true,
  message = "{number} is given twice",
  check = function(document, report)
    for _, row in ipairs(rows.of(document)) do
      if not rows.isAutomatic(row) or row[1].numbering:match("^%a%a+$") then
        local seen = {}
        for _, block in ipairs(row) do
          local name = block.ordinal .. "/" .. block.suffix .. "/" .. block.number
          if seen[name] then
            -- "Article 7, paragraph 8" is a heading over what is said of one paragraph.
            if not block.text:find "^%a+ %w+, [Pp]ara" then
              report(block:at "number", { number = rows.said(block) }):see(seen[name]:at "number", "given here first")
            end
          else
            seen[name] = block
          end
        end
      end
    end
  end,
  examples = {
    satisfied = {
      "1. The Assembly meets yearly.\n\n2. The Board meets monthly.",
      -- Each article counts its own paragraphs.
      "# Charter\n\n## Article 1\n\n1. A.\n\n2. B.\n\n## Article 2\n\n1. C.\n\n2. D.\n",
      "# Charter\n\n## Article 7, paragraph 1\n\nThe Assembly meets yearly.\n\n## Article 7, paragraph 2\n\nThe Board meets monthly.\n",
      -- An annex counts anew.
      "# Charter\n\n## Article 1\n\nThe Assembly shall meet.\n\n## Article 2\n\nB.\n\n## Annex: Rules\n\n"
        .. "## Article 2\n\nThe Board shall vote.\n\n## Article 3\n\nD.\n",
    },
    violated = {
      "1. The Assembly meets yearly.\n\n2. The Board meets monthly.\n\n⟦2⟧. The Bureau meets weekly.",
      "# Charter\n\n## Article 1\n\nA.\n\n## Article 2\n\nB.\n\n## Article ⟦2⟧\n\nC.\n",
    },
  },
}
