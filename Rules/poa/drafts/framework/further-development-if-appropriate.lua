return rule {
  title = "The framework may be developed further, if appropriate",
  requirement = "framework.further-development-if-appropriate",
  why = "The framework may grow, but only where States find that right. Keep both the door and the condition.",
  expect = {
    { text = {
      "further development [if appropriate | as appropriate | where appropriate] of the framework",
      "framework ...10 (if appropriate | as appropriate | where appropriate) ...4 (its further development | be developed further | further develop*)",
      "further develop* ...6 framework",
      "framework ...8 be (further developed | developed further)",
    }, halves = {
      { "further development", "(further develop* | developed further | further developed | further development)" },
      { "the condition", "(if | as | where | when | whenever | is | be) [considered | found | deemed] appropriate", "if needed", "by consensus", "if necessary", "appropriate*" },
    }, without = { "not", "no", "nor", "neither", "regardless", "ruled out", "closed", "national", "legislative", "every year", "excluded", "even", "prohibit*", "reflection",
      "matter of course", "new norms", "where states", "possible", "invite*" } },
  },
  forbid = {
    { text = {
      "framework ...10 not be (developed further | further developed | added to | reopened)",
      "not [further] develop [further] the framework",
      "(further development | development) of the framework ...10 (ruled out | excluded | prohibited | not permitted)",
    }, without = { "only", "unless", "except", "matter of course" } },
    { text = {
      "framework ...10 not be (developed further | further developed | added to | reopened)",
      "not [further] develop [further] the framework",
      "(further development | development) of the framework ...10 (ruled out | excluded | prohibited | not permitted)",
    }, without = { "only", "unless", "except", "matter of course" }, negated = true },
  },
  check = function(doc)
    local proofs = {}
    for _, pattern in ipairs {
      "further development (if | as | where) appropriate of the framework (for | of) responsible",
      "(if | as | where) appropriate further develop the framework (for | of) responsible",
      "(if | as | where) appropriate [the] further development of the framework (for | of) responsible",
    } do
      for _, hit in ipairs(doc:find(pattern)) do proofs[#proofs + 1] = hit end
    end
    return proofs
  end,
  message = {
    missing = "nothing speaks of further development; \"and further development, if appropriate, of the framework\" would do it",
    partial = "not all is said: {reason}; \"further development, if appropriate\" keeps both",
    forbid = "further development is ruled out, which deviates from the reference text: it is possible, if appropriate",
  },
  examples = {
    satisfied = {
      "The mechanism may, by consensus, further develop the framework for responsible State behaviour.",
      "The mechanism shall advance the implementation and, as appropriate, the further development of the framework for responsible State behaviour.",
    },
    partial = { "The mechanism may further develop the framework for responsible State behaviour." },
    violated = { "The framework for responsible State behaviour shall not be developed further." },
    missing = { "The development of national legislation remains the prerogative of each State." },
  },
}
