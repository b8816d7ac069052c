return rule {
  title = "The mechanism advances implementation of the framework",
  requirement = "framework.advance-implementation",
  why = "The framework helps only where it is carried out. Say that the mechanism advances its implementation by States.",
  expect = {
    { text = {
      "(advanc* | support* | promot* | assist* | facilitat* | further*) ...8 implementation ...8 framework (for | of | on) responsible",
      "(advanc* | support* | promot* | facilitat*) ...4 (implementation | application) of the framework",
    }, without = { "not", "no", "nor", "cease", "convention", "budget*", "neither", "discuss", "security framework", "stops", "ended", "barred" } },
  },
  forbid = {
    { text = {
      "implementation of the framework ...10 (outside | beyond) the (remit | mandate | scope | competence)",
      "<mechanism> ...3 (shall | will | would) not ...4 (advance | support | promote | concern itself with) ...5 implementation of the framework",
    } },
    { text = {
      "implementation of the framework ...10 (outside | beyond) the (remit | mandate | scope | competence)",
      "<mechanism> ...3 (shall | will | would) not ...4 (advance | support | promote | concern itself with) ...5 implementation of the framework",
    }, negated = true },
  },
  message = {
    missing = "nothing advances the framework; \"shall advance the implementation of the framework for responsible State behaviour\" would do it",
    partial = "implementation is only suggested or discussed; \"shall advance the implementation\" would be a function",
    forbid = "implementation of the framework is kept out, which deviates from the reference text: it is to be advanced",
  },
  examples = {
    satisfied = {
      "The mechanism shall advance the implementation of the framework for responsible State behaviour.",
      "The mechanism shall support States in the implementation of the agreed framework for responsible State behaviour.",
    },
    partial = { "The mechanism should advance the implementation of the framework for responsible State behaviour." },
    violated = { "The implementation of the framework for responsible State behaviour is outside the remit of the mechanism." },
    missing = { "States shall adopt the laws needed for the implementation of this Programme of Action." },
  },
}
