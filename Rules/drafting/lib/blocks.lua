-- Which blocks of a draft are its text.

local blocks = {}

local ruling = { operative = true, definition = true, ["final-clause"] = true, annex = true }
local worded = { preamble = true, footnote = true, title = true }

--- Whether a block rules: articles and paragraphs, definitions, final clauses, annexes.
function blocks.rules(block) return ruling[block.layer] == true and block.kind ~= "quotation" end

--- Whether a block is text of the draft, recitals included; headings and page furniture are not.
function blocks.speaks(block)
  return (ruling[block.layer] or worded[block.layer]) == true and block.kind ~= "quotation"
end

--- The blocks that are text of the draft.
function blocks.text(document)
  local found = {}
  for _, block in ipairs(document.blocks) do
    if blocks.speaks(block) then found[#found + 1] = block end
  end
  return found
end

return blocks
