local blocks = require "lib.blocks"

--- Whether the words of a longer name stand elsewhere in another number or with others between them: "Friends of the Club",
--- "Parties to the instrument present and voting".
local function isUsedApart(document, definition)
  local words = {}
  for word in definition.name:gmatch "%a+" do words[#words + 1] = #word > 3 and word .. "*" or word end
  if #words < 3 then return false end
  return #document:find(table.concat(words, " ... ")) > 1
end

--- Whether a name is only mentioned: 'who is an "interested director" as defined in the Code', 'a "ring" is a substitute'.
local function isMention(definition)
  local text, name = definition.block.text:gsub("%s+", " "), definition.name:gsub("%s+", " ")
  local start, stop = text:find(name, 1, true)
  if not start then return false end
  local before, after = text:sub(math.max(1, start - 8), start - 1):lower(), text:sub(stop + 1, stop + 24):lower()
  return before:find "%f[%a]an?%s[\"“”‘’']*$" ~= nil and not after:find "mean" and not after:find "refer"
end

--- Whether a short name in brackets only says the same in other words: 'a transfer of activity (“scission”)'.
local function isGloss(definition)
  if definition.name:find "%u" then return false end
  local text = definition.block.text:gsub("%s+", " ")
  local start = text:find(definition.name:gsub("%s+", " "), 1, true)
  local before = start and text:sub(math.max(1, start - 30), start - 1):lower() or ""
  return not before:find "here" and not before:find "referred" and not before:find "called" and not before:find "the [\"“”‘’']*$"
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
      if #definition.uses == 0 and not repeated and not isMention(definition) and blocks.speaks(definition.block) then
        if definition.form == "means" then
          if not isUsedApart(document, definition) then report(definition) end
        elseif definition.form == "hereinafter" and not isGloss(definition) then
          report.once(definition)
        end
      end
    end
  end,
  examples = {
    satisfied = {
      "“Assembly” means the yearly meeting of all members. The Assembly adopts the budget.",
      "“Friend of the Club” means somebody who helps. Members and Friends of the Club may sail.",
      "A director who is an “interested director” as defined in section 5 of the Code does not vote. A “ring” is a means to float.",
      "The Steering Committee (hereinafter “the Committee”) prepares the agenda. Members of the Committee serve two years.",
      "A transfer of a branch of activity (“scission”) needs the consent of the Board.",
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
