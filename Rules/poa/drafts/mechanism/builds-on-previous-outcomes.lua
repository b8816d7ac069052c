return rule {
  title = "The document builds on earlier outcomes",
  requirement = "mechanism.builds-on-previous-outcomes",
  why = "What States have agreed before is the ground to build on. Name the earlier reports and say that the work builds on them.",
  expect = {
    { text = {
      "(build* (on | upon) | building (on | upon) | built (on | upon) | guided by | based on | proceed* from | reaffirm*) ...12 (outcomes | reports | recommendations | conclusions | assessments) ...6 (<past-group> | previous groups | earlier groups)",
      "(reports | outcomes | recommendations) of ...4 <past-group> ...10 ((form | be | are) [the | a] (basis | foundation))",
    }, without = { "not", "no", "nor", "neither", "training", "superseded", "starting afresh" } },
  },
  weaken = { { text = "taking note of the (reports | outcomes | work) ...6 <past-group>", without = { "build*", "guided", "reaffirm*" } } },
  forbid = {
    { text = {
      "(outcomes | reports | recommendations) of ...6 <past-group> ...8 ((are | be) (superseded | set aside | discarded | replaced))",
      "<mechanism> ...6 (start* | begin*) (afresh | from zero | from scratch)",
    }, without = { "not", "never", "<group> ...4 start*" } },
  },
  message = {
    missing = "no earlier outcome is built upon; \"building on the reports of the previous groups\" would do it",
    partial = "earlier outcomes are only noted or hedged; \"builds on\" or \"reaffirms\" would give them effect",
    forbid = "earlier outcomes are set aside, which deviates from the reference text: it builds on them",
  },
  examples = {
    satisfied = {
      "The mechanism shall build on the agreed reports of the Groups of Governmental Experts.",
      "The reports of the Groups of Governmental Experts shall form the basis of the work.",
    },
    partial = { "The mechanism should build on the reports of the Groups of Governmental Experts." },
    violated = { "The reports of the Groups of Governmental Experts are superseded." },
    missing = { "The outcome of the election shall be announced by the Secretariat." },
  },
}
