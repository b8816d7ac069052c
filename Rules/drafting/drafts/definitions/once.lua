local blocks = require "lib.blocks"

--- Whether a definition repeats its own name in what it means: "“Year” means “Year” as the Faculty defines it".
local function isEchoed(earlier, definition)
  if earlier.block ~= definition.block then return false end
  return earlier.meaning == definition.meaning or earlier.meaning:lower():find(definition.name:lower(), 1, true) ~= nil
end

return rule {
  title = "A term is defined once",
  requirement = "definitions.once",
  why = "Two definitions of one term drift apart at the first amendment. An abbreviation that is given twice for the same "
    .. "words does no harm; for other words it does.",
  lint = true,
  message = "“{name}” is defined a second time",
  check = function(document, report)
    local first = {}
    for _, definition in ipairs(document.definitions) do
      if blocks.speaks(definition.block) then
        local name = definition.form .. "|" .. definition.name:lower()
        local earlier = first[name]
        if not earlier then
          first[name] = definition
        elseif definition.form == "means" then
          if not isEchoed(earlier, definition) then report(definition):see(earlier, "defined here first") end
        elseif definition.form == "abbreviation" and earlier.meaning:lower():gsub("[^%a]", "")
          ~= definition.meaning:lower():gsub("[^%a]", "") then
          report(definition):see(earlier, "given here for other words")
        end
      end
    end
  end,
  examples = {
    satisfied = {
      "“Assembly” means the yearly meeting. “Board” means the seven officers. The Assembly elects the Board.",
      -- The same abbreviation for the same words, in two articles.
      "The Joint Inspection Office (JIO) reports. Each Joint Inspection Office (JIO) is independent.",
      -- A term that is borrowed from another text.
      "“Final Year” shall mean “Final Year” as defined by the Faculty. Whoever is in the Final Year may vote.",
    },
    violated = {
      "“Assembly” means the yearly meeting. “⟦Assembly⟧” means all members in good standing.",
      "The Joint Inspection Office (JIO) reports to the Juridical Institute of Oslo (⟦JIO⟧).",
    },
  },
}
