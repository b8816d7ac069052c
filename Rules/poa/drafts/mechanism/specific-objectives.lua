return rule {
  title = "The document states specific objectives",
  requirement = "mechanism.specific-objectives",
  why = "Without stated ends nobody can tell whether the mechanism succeeds. State at least two objectives, each in words of its own.",
  expect = {
    { text = {
      "<mechanism> ...4 (pursue* | has | have) ...3 (two | three | four | five | following) [specific] (objectives | aims | goals | ends)",
      "[specific] (objectives | aims | goals) of the <mechanism> (are | shall be | will be | would be) [the following] to",
    }, without = { "no", "not", "governed", "those", "<group>", "carry out the", "limited" } },
  },
  forbid = {
    { text = {
      "no (specific | stated | defined) (objectives | aims | goals)",
      "(not | without) ...4 (any | defined | specific) (objectives | goals) ...4 for the <mechanism>",
    }, without = { "<group>" } },
    { text = {
      "no (specific | stated | defined) (objectives | aims | goals)",
      "(not | without) ...4 (any | defined | specific) (objectives | goals) ...4 for the <mechanism>",
    }, without = { "<group>" }, negated = true },
  },
  message = {
    missing = "no objectives are stated; \"the mechanism shall pursue the following objectives\" with a list would do it",
    partial = "objectives are only suggested; \"the objectives of the mechanism shall be\" would state them",
    forbid = "the document declines to state objectives, which deviates from the reference text",
  },
  examples = {
    satisfied = {
      "The mechanism shall pursue two aims: the application of the norms and the reduction of misunderstanding between States.",
      "The objectives of the mechanism shall be to prevent conflict and to build capacity.",
    },
    partial = { "The mechanism should pursue the following objectives: to prevent conflict and to build capacity." },
    violated = { "No specific objectives are set for the mechanism." },
    missing = { "Seats shall be allotted according to objective criteria." },
  },
}
