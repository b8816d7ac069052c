local blocks = require "lib.blocks"
local numerals = require "lib.numerals"

return rule {
  title = "Words and figures agree",
  requirement = "quantities.agree",
  why = "Where they do not, nobody knows which was voted on; many courts hold the words to be meant.",
  lint = true,
  message = "“{words}” is {value}, but the figure is {figure}",
  check = function(document, report)
    for _, block in ipairs(blocks.text(document)) do
      local text = block.text
      -- "thirty (20)"
      for open, figure, close in text:gmatch "()%((%d[%d,]*)%)()" do
        local value, said = numerals.atEnd(text:sub(math.max(1, open - 80), open - 1):match "^.-([%a -]*) $" or "")
        local number = tonumber((figure:gsub(",", "")))
        if value and number and value ~= number then
          report(block:span(open - 1 - #said, close - 1), { words = said, value = value, figure = figure })
        end
      end
      -- "20 (thirty)"
      for first, figure, words, close in text:gmatch "()%f[%d](%d[%d,]*) %((%a[%a -]*)%)()" do
        local value, number = numerals.whole(words), tonumber((figure:gsub(",", "")))
        if value and number and value ~= number and not text:sub(first - 1, first - 1):find "[.,/-]" then
          report(block:span(first, close - 1), { words = words, value = value, figure = figure })
        end
      end
    end
  end,
  examples = {
    satisfied = {
      "Notice is given thirty (30) days before the meeting.",
      "A quorum is one hundred and twenty-five (125) members, or 3 (three) officers.",
      -- Numbers in parentheses that repeat no words.
      "The Board decides under rule two of article 4 (3), and elects one of its members (2) or a deputy (5).",
    },
    violated = {
      "Notice is given ⟦thirty (20)⟧ days before the meeting.",
      "A quorum is ⟦one hundred and twenty-five (120)⟧ members.",
      "At least ⟦3 (five)⟧ members ask for it.",
    },
  },
}
