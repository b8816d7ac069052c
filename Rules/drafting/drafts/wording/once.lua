return rule {
  title = "No word stands twice in a row by mistake",
  requirement = "wording.once",
  why = "It is the commonest trace of two amendments merged into one sentence.",
  lint = true,
  message = "“{word}” stands twice",
  check = function(document, report)
    -- Words of which two in a row are nearly always a slip. "That that" and "had had" can be right.
    for _, hit in ipairs(document:find
      "(the the | of of | to to | and and | in in | for for | or or | a a | an an | by by | with with\z
         | shall shall | be be | is is | are are | on on | may may | at at | from from | its its\z
         | this this | will will | must must | as as | not not | such such | their their | any any\z
         | all all)") do
      local first, second = hit.text:match "^(%a+) (%a+)$"
      -- "to To" quotes or names something, and "in in-situ" is a word with a hyphen.
      if first and (first == second or first:lower() == second) and hit.sentence.reading == 0 and first ~= "A"
        and not hit.sentence.text:find(hit.text .. "-", 1, true) then
        report(hit, { word = second }):suggest(first, { safe = true })
      end
    end
  end,
  examples = {
    satisfied = {
      "The Board elects the Chair.",
      "The Chair said that that was so, and had had a word with the Board.",
      -- A comma or a list number stands between.
      "What it is, is clear: the Board votes in person, in public.",
    },
    violated = {
      { text = "The Board elects ⟦the the⟧ Chair.", fixed = "The Board elects the Chair." },
      "The Board ⟦shall shall⟧ elect a Chair.",
    },
  },
}
