-- Rows of numbers: articles one after another, paragraphs of one article, items of one list.

local rows = {}

local function name(block, index, zone)
  -- "4.2.11" counts within "4.2"; headings of other depths are other rows.
  local stem = block.numbering == "1.1" and block.number:match("^(.*)%.[^.]*$") or ""
  local level = block.kind == "heading" and block.level or 0
  -- Each annex counts anew, annexes themselves go on.
  if block.numbering == "Annex" or block.numbering == "Appendix" or block.numbering == "Schedule" then zone = 0 end
  return table.concat({ zone, index, block.numbering, stem, level, block.kind == "heading" and "h" or "p" }, "|")
end

-- "Article IV: clause 3 deleted" in a list of amendments is no article: units count as headings only.

--- All rows, each a list of blocks in their order, and every block's place in the document. A row that begins again at 1 is another row.
function rows.of(document)
  local places, open, found, zone = {}, {}, {}, 0
  for index, block in ipairs(document.blocks) do
    places[block] = index
    if block.kind == "heading" and (block.text:find "^Annex" or block.text:find "^Appendix" or block.text:find "^Schedule") then zone = zone + 1 end
    if block.ordinal and block.layer ~= "matter" and block.layer ~= "footnote" and block.kind ~= "quotation"
      and block.kind ~= "cell" and (block.kind == "heading" or not block.numbering:match "^%a%a+$") then
      local above = block.parent or block.heading
      local key = name(block, above and places[above] or 0, zone)
      local row = open[key]
      if not row or (block.ordinal == 1 and block.suffix == 0 and row[#row].ordinal > 1) then
        row = {}
        open[key] = row
        found[#found + 1] = row
      end
      row[#row + 1] = block
    end
  end
  return found, places
end

--- Whether all numbers of a row are the same: Markdown leaves counting to the reader.
function rows.isAutomatic(row)
  for _, block in ipairs(row) do
    if block.ordinal ~= row[1].ordinal then return false end
  end
  return #row > 1
end

local romans = { "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX" }

--- The number after a block's own, in its way of counting as far as that is known: "(e)" after "(d)", else "5".
function rows.next(block)
  local value = block.ordinal + 1
  local sign, tail = block.number:match "(%w+)(%W*)$"
  if not sign then return tostring(value) end
  local next = tostring(value)
  if sign:match "^%l$" and value == sign:byte() - 95 and value <= 26 then
    next = string.char(96 + value)
  elseif sign:match "^%u$" and value == sign:byte() - 63 and value <= 26 then
    next = string.char(64 + value)
  elseif sign:match "^[IVX]+$" and romans[value] then
    next = romans[value]
  elseif sign:match "^[ivx]+$" and romans[value] then
    next = romans[value]:lower()
  end
  return block.number:sub(1, #block.number - #sign - #tail) .. next .. tail
end

--- How a number is said in messages: "Article 7", "(b)", "3.".
function rows.said(block)
  if block.numbering:match("^%a%a+$") then return block.numbering .. " " .. block.number end
  return block.number
end

return rows
