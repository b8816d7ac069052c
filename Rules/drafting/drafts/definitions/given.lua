local blocks = require "lib.blocks"
local known = require "lib.known"

return rule {
  title = "An abbreviation is written out once",
  requirement = "definitions.given",
  why = "Whoever joins the body in ten years does not know the letters.",
  lint = true,
  severity = "info",
  profiles = { "thorough" },
  options = { known = {} },
  message = "“{letters}” is used {count} times and nowhere written out",
  check = function(document, report, _, options)
    local given = {}
    for _, definition in ipairs(document.definitions) do given[definition.name:upper()] = true end
    for _, word in ipairs(options.known) do given[word:upper()] = true end
    if document.title then
      for word in document.title:gmatch "%u+" do given[word] = true end
    end
    local order, first, count = {}, {}, {}
    for _, block in ipairs(blocks.text(document)) do
      local text = block.text
      -- A block in capitals throughout has no abbreviations that could be told from words.
      if text:find "%l%l%l" then
        local place = 1
        while true do
          local from, to = text:find("%f[%w]%u%u%u?%u?%u?%f[%W]", place)
          if not from then break end
          local word = text:sub(from, to)
          local before, after = text:sub(from - 1, from - 1), text:sub(to + 1, to + 2)
          local isPart = before:find "[-/&._'(]" or after:find "^[-/&_']" or after:find "^%.%w"
          if not isPart and not known[word] and not word:match "^[IVXLC]+$" then
            if not first[word] then
              order[#order + 1] = word
              first[word] = { block = block, from = from, to = to }
            end
            count[word] = (count[word] or 0) + 1
          elseif before == "(" then
            given[word] = true
          end
          place = to + 1
        end
      end
    end
    for _, word in ipairs(order) do
      if count[word] > 1 and not given[word] and not given[word:gsub("S$", "")] then
        local place = first[word]
        report(place.block:span(place.from, place.to), { letters = word, count = count[word] })
      end
    end
  end,
  examples = {
    satisfied = {
      "The Joint Inspection Office (JIO) reports. The JIO has a seat. The JIO is independent.",
      "Members send a PDF to the Secretary. A PDF is enough.",
      -- Once is too seldom to say that it is a name of this text's own.
      "The RFQ is published.",
    },
    violated = {
      "The ⟦JIO⟧ reports yearly. Members may ask the JIO.",
      "A member of the ⟦ERC⟧ is no member of the Board. The Board hears the ERC.",
    },
  },
}
