-- Parts of phrase patterns that several rules share.

-- Words beside which a sentence takes back, softens or postpones what its other words seem to say.
local taking_back = {
  "hope", "explore", "wherever", "as a rule", "save", "except", "unless", "so far as", "strive", "could have", "or should",
  "barred", "prohibited", "forbidden", "left out", "strike", "discarded", "taking note", "closed to", "replace", "instead",
  "shall be governed by", "governed by", "to be set forth", "optional", "excluded", "chooses", "selects", "prefer",
  "where numbers permit", "term of office", "delete",
}

return {
  -- The lookalikes of one rule with those of all rules.
  lookalikes = function(own)
    local all = {}
    for _, list in ipairs { own, taking_back } do
      for _, pattern in ipairs(list) do all[#all + 1] = pattern end
    end
    return all
  end,
  -- Verbs for weighing something; "without regard to" has none of them.
  consider = "(considering | consider | considers | considered | consideration | taking into account | take into account | takes into account"
    .. " | taken into account | take account | takes account | taking account | due regard | have regard | in the light of"
    .. " | weigh | weighs | weighed | bearing in mind)",
  -- Words that put weighing aside.
  ignore = "(without regard to | without any regard to | no regard to | irrespective of | regardless of | without considering"
    .. " | without consideration of | not consider | not considered | not be considered | not take into account)",
  denials = { "not", "no", "nor", "never", "neither", "nothing", "nobody", "none", "without", "cannot" },
  intersessional = "(intersessionally | intersessional period | intersessional meetings | in the intersessional"
    .. " | between [the | its | two] [yearly | annual] (sessions | meetings | plenaries | conferences))",
  prepare = "(prepare | prepares | prepared | draft | drafts | drafted | draw up | draws up | drawn up | elaborate | elaborates"
    .. " | elaborated | formulate | formulated | work out | worked out)",
  office = { "<chair>", "<bureau>", "<secretariat>" },
}
