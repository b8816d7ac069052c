return rule {
  title = "The mechanism is action-oriented",
  requirement = "mechanism.action-oriented",
  why = "Debate that leads to nothing helps nobody. Say that the mechanism acts, and by what: measures, "
    .. "projects, recommendations.",
  expect = {
    { text = {
      "(adopt | approve | conceive | decide on | agree on | agree upon | take | implement) ...4 (concrete | practical) (measures | "
        .. "actions | steps)",
    }, without = { "not", "no", "legal action", "nor", "neither", "without" } },
  },
  weaken = {
    { text = "<mechanism> ...6 action oriented", without = { "recommend*", "measures", "projects", "activit*",
      "initiat*", "not", "follow*", "that is", "exercises",
      "run", "develop*", "support*", "steps", "adopt*", "issu*", "body" } },
  },
  forbid = {
    { text = {
      "<mechanism> ...6 (purely deliberative | purely consultative)",
      "<mechanism> ...6 (confine* itself | limit* itself | limited | confined) to ...3 (exchange* of (views | "
        .. "opinions) | hearing | listening)",
    }, without = { "not" } },
  },
  message = {
    missing = "nothing makes the mechanism act; \"shall be action-oriented and adopt concrete measures\" would do it",
    partial = "action is named without saying what is done, or only suggested; say which measures \"shall\" "
      .. "be adopted",
    forbid = "the mechanism may only talk, which deviates from the reference text: it is to be action-oriented",
  },
  examples = {
    satisfied = {
      "The mechanism shall take practical steps to help States.",
      "The yearly meeting shall adopt concrete measures.",
    },
    partial = { "The yearly meeting could, where feasible, adopt concrete measures." },
    violated = { "The mechanism shall be limited to an exchange of views." },
    missing = { "This document may be cited as the Programme of Action." },
  },
}
