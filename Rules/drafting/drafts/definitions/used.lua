local blocks = require "lib.blocks"

--- Whether the words of a longer name stand elsewhere with others between them: "Parties to the instrument present and voting".
local function isUsedApart(document, definition)
  local words = {}
  for word in definition.name:gmatch "%a+" do words[#words + 1] = word end
  if #words < 3 then return false end
  return #document:find(table.concat(words, " ... ")) > 1
end

return rule {
  title = "A term that is defined is used",
  requirement = "definitions.used",
  why = "A definition without a use is a promise that something will be ruled; often the rule was lost in negotiation.",
  lint = true,
  message = {
    default = "“{name}” is defined and never used",
    once = "“{name}” is introduced as a short name and never used",
  },
  check = function(document, report)
    local said = {}
    for _, definition in ipairs(document.definitions) do
      local repeated = said[definition.name]
      said[definition.name] = true
      if #definition.uses == 0 and not repeated and blocks.speaks(definition.block) then
        if definition.form == "means" then
          if not isUsedApart(document, definition) then report(definition) end
        elseif definition.form == "hereinafter" then
          report.once(definition)
        end
      end
    end
  end,
  examples = {
    satisfied = {
      "“Assembly” means the yearly meeting of all members. The Assembly adopts the budget.",
      "The Steering Committee (hereinafter “the Committee”) prepares the agenda. Members of the Committee serve two years.",
      -- An abbreviation that is given and not used helps whoever knows it.
      "Working groups report to the Joint Inspection Office (JIO).",
    },
    violated = {
      "“⟦Assembly⟧” means the yearly meeting of all members. The meeting adopts the budget.",
      "The Steering Committee (hereinafter “the ⟦Committee⟧”) prepares the agenda.",
      -- Once for the term, however often its definition says it.
      "“⟦Final Year⟧” shall mean “Final Year” as defined by the Faculty.",
    },
  },
}
