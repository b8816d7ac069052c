local blocks = require "lib.blocks"

--- Unmatched opening parentheses of a text. "a)" and "2)" count things and close nothing.
local function unmatched(text)
  local open = {}
  for place, sign in text:gmatch "()([()])" do
    if sign == "(" then
      open[#open + 1] = place
    elseif #open > 0 then
      table.remove(open)
    end
  end
  return open
end

return rule {
  title = "Every bracket has its partner",
  requirement = "marks.balanced",
  why = "Where a bracket does not close, nobody can say how much of the text is disputed, or what an insertion excepts.",
  lint = true,
  message = {
    default = "this bracket does not close in its paragraph",
    stray = "nothing opened this bracket",
    parenthesis = "this parenthesis does not close in its paragraph",
  },
  check = function(document, report)
    for _, mark in ipairs(document.marks) do
      if mark.block and blocks.speaks(mark.block) then
        if mark.kind == "stray" then
          report.stray(mark)
        elseif mark.unclosed and mark.text:sub(1, 1) == "[" then
          report(mark)
        end
      end
    end
    for _, block in ipairs(blocks.text(document)) do
      local text = block.text
      if text:find("(", 1, true) then
        for _, place in ipairs(unmatched(text)) do report.parenthesis(block:span(place, place)) end
      end
    end
  end,
  examples = {
    satisfied = {
      "The Board [and the Bureau] shall meet (in person or online).",
      "The Board shall a) meet and b) report; see article 4(2)(b).",
      "[The Board shall meet [monthly][yearly].]",
    },
    violated = {
      "The Board and the Bureau⟦]⟧ shall meet.",
      "The Board shall meet ⟦(⟧in person or online.",
    },
  },
}
