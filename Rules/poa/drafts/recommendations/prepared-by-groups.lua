local words = require "lib.words"

return rule {
  title = "Recommendations to the yearly meeting are prepared by the technical groups",
  requirement = "recommendations.prepared-by-groups",
  why = "Where an office drafts what States adopt, groups that are open to all of them have lost their purpose.",
  expect = {
    { actor = "<group>", action = words.prepare, object = "recommendation*", without = words.lookalikes { "<past-group>", "not", "no", "secretariat", "chair" } },
    { text = "(recommendation | recommendations) ...6 (prepared | drafted | drawn up | elaborated | formulated | worked out) [first] (by | in | within) [the | a | its] <group>", without = words.lookalikes { "<past-group>", "not", "no", "or", "secretariat", "except" } },
  },
  forbid = {
    { text = "(recommendation | recommendations) ...6 (prepared | drafted | drawn up | elaborated | formulated) [only | solely | exclusively] by [the | its] (chair | bureau | secretariat | secretary general)", without = { "not", "no", "never", "request of", "procedural" } },
  },
  exclude = require "lib.no-groups",
  message = {
    missing = "nothing says that technical groups prepare the recommendations; “recommendations prepared by the technical groups” would",
    partial = "preparation by technical groups is not certain; “shall be prepared by the technical groups” would make it so",
    forbid = "this deviates from the reference text: somebody other than the technical groups prepares recommendations",
  },
  examples = {
    satisfied = {
      "The technical groups shall prepare recommendations for the yearly meeting.",
      "Recommendations to the yearly meeting shall be prepared by the technical groups.",
    },
    violated = { "⟦Recommendations to the Assembly shall be prepared by the Secretariat.⟧" },
    partial = { "⟦Recommendations should be prepared by the technical groups.⟧" },
    missing = { "The recommendations of the group of experts of 2013 are recalled." },
  },
}
