local recitals = {}
for word in ([[
  acknowledging acting affirming alarmed appreciating bearing believing cognizant concerned conscious considering convinced
  deploring desiring desirous determined emphasizing emphasising expressing guided having mindful noting reaffirming
  realizing recalling recognizing recognising regretting reiterating resolved seeking stressing underlining underscoring
  welcoming
]]):gmatch "%S+" do recitals[word] = true end

return rule {
  title = "Recitals recall, operative paragraphs rule",
  requirement = "duties.operative",
  why = "A paragraph that opens with *Recalling* or *Noting* decides nothing. Among the operative paragraphs it was either "
    .. "misplaced, or lost its verb.",
  lint = true,
  message = "“{verb}” opens a recital; an operative paragraph decides, requests or invites",
  check = function(document, report)
    for _, block in ipairs(document.blocks) do
      if block.layer == "operative" and block.kind ~= "quotation" and block.kind ~= "heading" and not block.parent then
        local text = block.text
        local verb, rest = text:match "^(%a+)(.*)$"
        -- "Having regard to …, the Board shall" rules after all: a recital has no main clause and ends with a comma.
        if verb and recitals[verb:lower()] and verb:match "^%u" and rest:match "[,;]%s*$" and not rest:find " shall " then
          report(block:span(1, #verb), { verb = verb })
        end
      end
    end
  end,
  examples = {
    satisfied = {
      "1. Decides to establish a board;\n\n2. Requests the Secretary to report,",
      "Noting the report, the Board shall decide within a month.",
      "Having heard the parties, the panel decides.",
    },
    violated = {
      "# Resolution\n\n1. Decides to establish a board;\n\n2. ⟦Recalling⟧ its earlier decisions,\n\n3. Requests a report.\n",
      "# Resolution\n\n1. Decides to establish a board;\n\n2. ⟦Noting⟧ with concern the lack of funds;\n\n3. Requests a report.\n",
    },
  },
}
