return rule {
  title = "There is one track",
  requirement = "mechanism.no-fragmentation",
  why = "Two processes on one subject split attention and pull agreements apart. Say that this is the single track, or "
    .. "that no parallel process is set up.",
  expect = {
    { text = {
      "<mechanism> ...8 single track",
      "(single | one) track (mechanism | process | body | forum | arrangement)",
      "<mechanism> ...6 (is | be) the (sole | only | single) ...4 (mechanism | forum | process | body | track | platform)",
    }, without = { "not", "ideally", "railway", "train*", "no", "music" } },
  },
  forbid = {
    { text = {
      "(a | one | two) (second | parallel) (mechanism | track | process) ...10 (same (subject | matter* | question* | mandate))",
      "(alongside | parallel to | in parallel with) the <mechanism> ...12 same (subject* | matter* | question* | mandate | issues)",
    }, without = { "no", "not", "nor", "neither", "without", "avoid*" } },
  },
  message = {
    missing = "nothing keeps parallel processes apart; \"the mechanism shall be the single track on this subject\" would do it",
    partial = "that there is one track is only a wish; \"shall be the single track\" would settle it",
    forbid = "a second process on the same subject is set up, which deviates from the reference text: one track is asked for",
  },
  examples = {
    satisfied = {
      "The mechanism shall be a single-track process.",
      "The mechanism shall be the sole forum for these questions.",
    },
    partial = { "The mechanism should, where possible, be a single-track process." },
    violated = { "Alongside the mechanism a further body shall be set up to treat the same subject." },
    missing = { "Technical groups shall meet in parallel rooms." },
  },
}
