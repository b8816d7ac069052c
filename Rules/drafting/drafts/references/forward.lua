local blocks = require "lib.blocks"

local delegating = {}
for word in ("provided set described specified laid defined established prescribed stated determined"):gmatch "%a+" do
  delegating[word] = true
end

--- Whether the words before a reference leave the content of the provision to it.
local function isDelegating(block, reference)
  local place = block.text:find(reference.text, 1, true)
  if not place then return false end
  local before = block.text:sub(math.max(1, place - 60), place - 1):lower()
  local verb = before:match "as (%a+) %a+ $" or before:match "as (%a+) %a+ %a+ $"
    or before:match "in the manner (%a+) %a+ $"
  return verb ~= nil and delegating[verb] == true
end

return rule {
  title = "A reference does not come back to where it started",
  requirement = "references.forward",
  why = "Where article 3 says *as set out in article 5* and article 5 says *as set out in article 3*, neither sets anything out.",
  lint = true,
  message = {
    default = "{label} leaves its content to {target}, which leaves it to {label}",
    itself = "{label} leaves its content to itself",
  },
  check = function(document, report)
    local leads = {}
    for _, reference in ipairs(document.references) do
      local block, target = reference.block, reference.resolved
      if target and not reference.external and block.label and blocks.rules(block) and isDelegating(block, reference) then
        if target == block and block.number then
          report.itself(reference, { label = block.label })
        elseif target.label and target.label ~= block.label then
          leads[block.label] = leads[block.label] or {}
          if not leads[block.label][target.label] then leads[block.label][target.label] = reference end
        end
      end
    end
    for _, reference in ipairs(document.references) do
      local from, to = reference.block.label, reference.resolved and reference.resolved.label
      if from and to and leads[from] and leads[from][to] == reference and leads[to] and leads[to][from] then
        report(reference, { label = from, target = to }):see(leads[to][from], "and back")
      end
    end
  end,
  examples = {
    satisfied = {
      "# Charter\n\n## Article 1\n\nThe Board is elected as set out in article 2.\n\n## Article 2\n\nMembers elect the Board by ballot.\n",
      -- Two articles may name each other where each says something of its own.
      "# Charter\n\n## Article 1\n\nSubject to article 2, all may vote.\n\n## Article 2\n\nNotwithstanding article 1, guests do not vote.\n",
    },
    violated = {
      "# Charter\n\n## Article 1\n\nThe Board is elected as set out in ⟦article 2⟧.\n\n## Article 2\n\nElections are held as provided in ⟦article 1⟧.\n",
      "# Charter\n\n## Article 1\n\n1. All may vote.\n\n2. The Board is elected as set out in ⟦paragraph 2⟧.\n",
    },
  },
}
