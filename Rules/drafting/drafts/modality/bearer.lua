local blocks = require "lib.blocks"

-- Acts that somebody has to do; what "shall be open" or "shall be composed of" does to nobody.
local acts = {}
for word in ([[
  announced appointed arranged circulated communicated convened delivered distributed drafted drawn filed forwarded given
  informed invited issued kept maintained notified posted prepared presented provided published recorded reported sent
  submitted supplied taken transmitted
]]):gmatch "%S+" do acts[word] = true end

-- Words that say who acts, though not as an agent.
local named = { " by ", " through ", " on behalf of ", " from ", " at the request of ", " under the " }

return rule {
  title = "A duty says whose it is",
  requirement = "duties.bearer",
  why = "*Notice shall be given* binds nobody: when no notice comes, everybody can point at somebody else.",
  lint = true,
  severity = "info",
  profiles = { "thorough" },
  message = "who has to do this? “{object}” {modality} be {action}, and nobody is named",
  check = function(document, report)
    for _, provision in ipairs(document.provisions) do
      local modality = provision.modality and provision.modality:match "^%a+"
      if (modality == "shall" or modality == "must") and not provision.actor and not provision.negated and provision.object
        and provision.action and acts[provision.action:lower():match "%a+"] and provision.sentence.reading == 0
        and blocks.rules(provision.sentence.block) and provision.sentence.inherited == 0 then
        local text, isNamed = " " .. provision.sentence.text:lower() .. " ", false
        for _, word in ipairs(named) do isNamed = isNamed or text:find(word, 1, true) ~= nil end
        if not isNamed then
          report(provision:at "action", { object = provision.object, modality = modality, action = provision.action })
        end
      end
    end
  end,
  examples = {
    satisfied = {
      "The Secretary shall give notice of every meeting.",
      "Notice of every meeting shall be given by the Secretary.",
      -- A state of things is no act that somebody owes.
      "The meetings shall be open to the public, and the Board shall be composed of seven members.",
    },
    violated = {
      "Notice of every meeting shall be ⟦given⟧ two weeks in advance.",
      "The minutes shall be ⟦published⟧.",
    },
  },
}
