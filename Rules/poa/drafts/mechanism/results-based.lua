return rule {
  title = "Outcomes are followed up",
  requirement = "mechanism.results-based",
  why = "A recommendation that nobody looks at again has no result. Say who checks what became of it, and when.",
  expect = {
    { text = {
      "(review* | track* | evaluat* | check* | follow up | examin*) ...8 (implementation | execution | carrying out | application) of ...4 (recommendations | decisions | outcomes)",
      "(recommendations | outcomes | decisions) ...6 (are | be) followed up",
      "report* on the (implementation | execution) of ...4 (recommendations | decisions)",
    }, without = { "not", "no", "nor", "neither", "any review", "without", "budget*", "whether", "annex" } },
  },
  forbid = {
    { text = {
      "no (follow up | review | reporting | evaluation) ...8 (recommendation* | decision* | outcome* | implementation)",
      "(recommendations | outcomes) ...4 not be (followed up | subject to follow up | reviewed)",
    } },
    { text = {
      "no (follow up | review | reporting | evaluation) ...8 (recommendation* | decision* | outcome* | implementation)",
      "(recommendations | outcomes) ...4 not be (followed up | subject to follow up | reviewed)",
    }, negated = true },
  },
  message = {
    missing = "nothing follows outcomes up; \"the yearly meeting shall review the implementation of its recommendations\" would do it",
    partial = "follow-up is only suggested or hedged; \"shall review\" with a time would make sure of it",
    forbid = "follow-up is ruled out, which deviates from the reference text: the process is results-based",
  },
  examples = {
    satisfied = {
      "The yearly meeting shall review the implementation of the recommendations.",
      "The adopted recommendations shall be followed up at each session.",
    },
    partial = { "The yearly meeting could review the implementation of its recommendations." },
    violated = { "The recommendations shall not be followed up." },
    missing = { "The results of the election of the Chair are announced by the Secretariat." },
  },
}
