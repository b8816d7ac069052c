return rule {
  title = "And is one thing, or is another",
  requirement = "wording.and-or",
  why = "*And/or* leaves it to the reader whether one is enough or both are needed. Mostly *or* says what is meant; where "
    .. "both may be wanted, write *A, B or both*.",
  lint = true,
  severity = "info",
  message = "“and/or” leaves open whether one is enough; say “or”, “and”, or “… or both”",
  check = function(document, report)
    for _, hit in ipairs(document:find "and/or") do
      if hit.text:find("/", 1, true) and hit.layer ~= "heading" and hit.sentence.reading == 0 then report(hit) end
    end
  end,
  examples = {
    satisfied = {
      "The Chair may suspend or close the meeting.",
      "Members may send a letter, an email or both.",
      -- A slash between other words, and the two words in a row.
      "The Chair/Secretary signs the minutes, and or the vote is void.",
    },
    violated = {
      "Members may send a letter ⟦and/or⟧ an email.",
      "1. The Board may warn ⟦and/or⟧ exclude a member.",
    },
  },
}
