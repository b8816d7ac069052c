local rows = require "lib.rows"

--- Whether the number between two blocks stands inside the text between them: a paragraph that opens no line of its own.
local function isHidden(document, places, before, after)
  local ordinal = before.ordinal + 1
  local letter = ordinal <= 26 and string.char(96 + ordinal) or "?"
  local first, last = places[before], places[after] - 1
  if last - first > 400 then return true end
  for index = first, last do
    local block = document.blocks[index]
    local text = block.text
    if block.ordinal == ordinal and block.numbering == before.numbering then return true end
    if text:find("%f[%w]" .. ordinal .. "[.)]") or text:find("%f[%w]" .. letter .. "[.)]")
      or text:find("%f[%a]%a%a%a%a+ " .. ordinal .. "%f[%D]") or text:lower():find("%f[%a]deleted") then
      return true
    end
  end
  return false
end

return rule {
  title = "Numbers run without gaps",
  requirement = "numbering.unbroken",
  why = "A number that is missing makes every reader look for a provision that was lost, and later insertions get wrong "
    .. "numbers. Where a provision was taken out on purpose, say so in its place: *(deleted)*.",
  lint = true,
  message = {
    default = "{number} follows {before}: {missing} is missing",
    order = "{number} follows {before}: the numbers do not run in order",
  },
  check = function(document, report)
    local all, places = rows.of(document)
    for _, row in ipairs(all) do
      if #row >= 3 and not rows.isAutomatic(row) then
        local seen = {}
        for place = 1, #row - 1 do
          local before, block = row[place], row[place + 1]
          seen[before.ordinal] = true
          local step = block.ordinal - before.ordinal
          local holes = { number = rows.said(block), before = rows.said(before), missing = rows.next(before) }
          if step == 2 and not isHidden(document, places, before, block) then
            report(block:at "number", holes):see(before:at "number", "the number before")
          elseif step < 0 and not seen[block.ordinal] then
            report.order(block:at "number", holes):see(before:at "number", "the number before")
          end
        end
      end
    end
  end,
  examples = {
    satisfied = {
      "1. The Assembly meets yearly.\n\n2. The Board meets monthly.\n\n3. The Bureau meets weekly.",
      "(a) the Assembly;\n\n(b) the Board;\n\n(c) the Bureau.",
      -- An insertion is no gap.
      "1. The Assembly meets yearly.\n\n1bis. It may meet more often.\n\n2. The Board meets monthly.\n\n3. So does the Bureau.",
    },
    violated = {
      "1. The Assembly meets yearly.\n\n2. The Board meets monthly.\n\n⟦4⟧. The Bureau meets weekly.",
      "# Charter\n\n## Article 1\n\nA.\n\n## Article 2\n\nB.\n\n## Article ⟦4⟧\n\nC.\n",
      "(a) the Assembly;\n\n(b) the Board;\n\n⟦(d)⟧ the Bureau.",
      "# Charter\n\n## Article I\n\nA.\n\n## Article II\n\nB.\n\n## Article ⟦IV⟧\n\nC.\n",
      "i. the Assembly;\n\nii. the Board;\n\n⟦iv⟧. the Bureau.",
      "A. The Assembly meets.\n\nB. The Board meets.\n\n⟦D⟧. The Bureau meets.",
    },
  },
}
