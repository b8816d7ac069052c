return rule {
  title = "Every State can take part",
  requirement = "participation.all-states",
  why = "The mechanism speaks for all only if all may come. Say that it is open to all States, without a test of admission.",
  expect = {
    { text = {
      "(<mechanism> | participation | membership | plenary | <yearly-meeting>) ...8 (is | be | are | remain*) open to (all | every | any) [member] (state | states)",
      "(all | every | each) [member] (state | states) (has | have | shall have | would have) the right to (take part | participate | attend)",
      "(all | every | each) [member] (state | states) (may | can | are entitled to | is entitled to) (take part | participate | attend) ...6 (<mechanism> | <yearly-meeting>)",
    }, without = { "(group | groups)", "parties", "not", "no", "that have", "which have", "who have", "endorsed", "except", "competition", "exhibition", "fair", "judgement",
      "states which", "states that", "provided", "subject to", "unless" } },
  },
  forbid = {
    { text = {
      "(participation | membership) ...8 (limited | restricted | reserved | confined) to ...8 (states | governments | countries)",
      "<mechanism> ...6 (composed of | limited to | consist* of) (twenty | thirty | forty | fifteen | fifty | twenty five) [member] states",
      "<mechanism> ...6 open (only | solely) to ...6 (states | governments)",
    }, without = { "not", "(group | groups)", "all states", "no", "nor" } },
    { text = "<mechanism> ...6 open to (interested | like minded | invited | endorsing | selected) (states | governments)" , without = { "not", "groups" } },
  },
  message = {
    missing = "nothing says who may take part; \"the mechanism shall be open to all States\" would say it",
    partial = "openness to all States is only suggested or hedged; \"shall be open to all States\" would settle it",
    forbid = "some States are kept out, which deviates from the reference text: all States can participate",
  },
  examples = {
    satisfied = {
      "The mechanism shall be open to all States.",
      "Every State shall have the right to take part in the mechanism.",
    },
    partial = { "The mechanism should be open to all States." },
    violated = { "Participation in the mechanism shall be limited to like-minded States." },
    missing = { "All States should refrain from attacking emergency response teams." },
  },
}
