return rule {
  title = "The objectives include conflict prevention",
  requirement = "objective.conflict-prevention",
  why = "Preventing conflict is an end of its own beside peace and security. Name it among the objectives.",
  expect = {
    { text = {
      "<mechanism> ...12 (prevent (conflict | conflicts) | conflict prevention | prevention of (conflict | conflicts) | preventing (conflict | conflicts))",
      "(objective* | aim* | purpose*) ...8 (is | are | be | include* | to) ...8 (prevent conflict* | conflict prevention | prevention of conflict* | preventing conflict*)",
    }, without = { "conflict* of interest", "conflict* of this kind", "contract*", "calendar", "date*", "schedul*", "language*", "not", "no", "nor", "delete", "struck", "outside", "might", "whether", "provision*", "under discussion", "included" } },
  },
  forbid = {
    { text = {
      "(conflict prevention | prevention of (conflict | conflicts) | preventing conflicts) ...8 (not be | is not | shall not) ...5 (objective* | aim* | function* | purpose* | task*)",
      "not extend to (the prevention of conflict* | conflict prevention)",
    }, without = { "conflict* of interest" } },
    { text = {
      "(conflict prevention | prevention of (conflict | conflicts) | preventing conflicts) ...8 (not be | is not | shall not) ...5 (objective* | aim* | function* | purpose* | task*)",
      "not extend to (the prevention of conflict* | conflict prevention)",
    }, without = { "conflict* of interest" }, negated = true },
  },
  message = {
    missing = "no objective names conflict prevention; \"to promote the prevention of conflict\" would do it",
    partial = "conflict prevention is only suggested; make it an objective with \"shall\"",
    forbid = "conflict prevention is kept out of the objectives, which deviates from the reference text",
  },
  examples = {
    satisfied = {
      "The mechanism shall promote the prevention of conflict among States.",
      "The objectives of the mechanism shall be to prevent conflict and to build trust.",
    },
    partial = { "The mechanism should promote conflict prevention." },
    violated = { "Conflict prevention shall not be an objective of the mechanism." },
    missing = { "Officers shall declare any conflict of interest." },
  },
}
