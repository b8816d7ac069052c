return rule {
  title = "The objective is international peace and security",
  requirement = "objective.peace-and-security",
  why = "The work serves one end above all others. Put international peace and security at the head of the objectives.",
  expect = {
    { text = {
      "(strengthen* | contribut* to | serv* | reinforc* | promot* | consolidat* | maintain*) ...5 (international peace and security | international security and peace)",
      "(objective* | aim* | purpose* | goal*) ...8 (is | are | shall be | would be | will be) ...6 international peace and security",
    }, without = { "not", "no", "nor", "neither", "suffer", "even where", "come last", "removed", "hope*" } },
  },
  forbid = {
    { text = {
      "international peace and security ...10 (not be | is not | are not) ...4 (objective* | aim* | purpose* | goal*)",
      "(not | no) ...5 international peace and security as ...4 (objective* | aim* | purpose*)",
      "contribut* to ...4 peace and security shall not be among the (objectives | aims | purposes)",
    } },
    { text = {
      "international peace and security ...10 (not be | is not | are not) ...4 (objective* | aim* | purpose* | goal*)",
      "(not | no) ...5 international peace and security as ...4 (objective* | aim* | purpose*)",
      "contribut* to ...4 peace and security shall not be among the (objectives | aims | purposes)",
    }, negated = true },
  },
  message = {
    missing = "no objective names international peace and security; \"to contribute to the strengthening of international peace and security\" would do it",
    partial = "the objective is only suggested or stands in a recital; say in an operative provision that it \"shall be\" so",
    forbid = "international peace and security is kept out of the objectives, which deviates from the reference text",
  },
  examples = {
    satisfied = {
      "The mechanism shall contribute to the strengthening of international peace and security.",
      "The overarching objective of the mechanism shall be to strengthen international peace and security.",
    },
    partial = { "The mechanism should contribute to international peace and security." },
    violated = { "International peace and security shall not be an objective of the mechanism." },
    missing = { "Peacekeepers shall receive security training before they enter the premises." },
  },
}
