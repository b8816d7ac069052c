-- Parts of phrase patterns that several rules share.
return {
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
