return rule {
  title = "The mechanism belongs to the First Committee",
  requirement = "mechanism.first-committee",
  why = "The First Committee is where States take up disarmament and international security. Name it as the place to "
    .. "which the mechanism belongs or reports.",
  expect = {
    { text = {
      "(report* | answer* | accountable) ...6 to the [(un | united nations)] <first-committee>",
      "under [the (auspices | aegis | authority) of] the <first-committee>",
      "(subsidiary (body | organ) | body | part | mechanism) (of | in | within) the <first-committee>",
      "(placed | housed | established | sit* | located) ...4 (in | within | under) the <first-committee>",
    }, without = { "tennis", "committee ii", "sponsors", "no link", "<other-committee>", "(not | nor | neither)", "ideally" } },
  },
  weaken = {
    { text = "<mechanism> ...8 report* ...4 to the general assembly", without = { "<first-committee>", "<other-committee>", "through" } },
  },
  forbid = {
    { text = {
      "<mechanism> ...8 (placed | established) under the (second | third | fourth | fifth | sixth) committee",
      "<mechanism> ...8 report* to the (second | third | fourth | fifth | sixth) committee",
      "(no | nor | not) ...8 (link | relationship | line | report) ...4 (to | with) the <first-committee>",
    } },
    { text = {
      "<mechanism> ...8 (placed | established) under the (second | third | fourth | fifth | sixth) committee",
      "<mechanism> ...8 report* to the (second | third | fourth | fifth | sixth) committee",
      "(no | nor | not) ...8 (link | relationship | line | report) ...4 (to | with) the <first-committee>",
    }, negated = true },
  },
  message = {
    missing = "nothing says to which committee the mechanism belongs; \"shall report to the First Committee\" would say it",
    partial = "the link is weak, or only the General Assembly is named; add \"through its First Committee\" and say \"shall\"",
    forbid = "the mechanism is placed elsewhere, which deviates from the reference text: the First Committee is its home",
  },
  examples = {
    satisfied = {
      "The mechanism shall be a subsidiary body reporting, through its Chair, to the First Committee.",
      "The mechanism is established under the auspices of the First Committee of the General Assembly.",
    },
    partial = { "The mechanism should report to the First Committee." },
    violated = { "The mechanism shall report to the Third Committee of the General Assembly." },
    missing = { "Fellows who have served in the First Committee will be given preference." },
  },
}
